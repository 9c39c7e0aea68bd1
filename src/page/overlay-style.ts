import { CORNER } from './overlay-geometry.ts';

/**
 * The overlay's style sheet, inside its closed root. Important rules of the inside beat every rule of the page, so the
 * host needs no attribute. A frame has the same box whatever it shows, so that no measurement of what is covered tells
 * standings apart; likewise the card's private rows.
 */
export const OVERLAY_STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  overflow: visible !important;
  pointer-events: none !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
.layer, .corner, .frame, .card, .legend { position: absolute; left: 0; top: 0; box-sizing: border-box; }
.layer { direction: ltr; font: 13px/18px system-ui, sans-serif; }
.hidden { visibility: hidden; }
.corner { inline-size: 0; block-size: 0; }
.corner-right { left: ${CORNER}px; }
.corner-down { top: ${CORNER}px; }
.frame { transform-origin: 0 0; }
.unsteady { visibility: hidden; }
.frame::after {
  content: '';
  position: absolute;
  box-sizing: border-box;
  inline-size: 9px;
  block-size: 9px;
  inset: -5px -7px auto auto;
  border-radius: 50%;
  border: 1.5px solid transparent;
}
.frame.rtl::after { inset: -5px auto auto -7px; }
.frame.rest::after { display: none; }
.sign { display: inline-block; position: relative; inline-size: 9px; block-size: 9px; margin-inline: 1px 6px; }
.sign::after {
  content: '';
  position: absolute;
  inset: 0;
  box-sizing: border-box;
  border-radius: 50%;
  border: 1.5px solid transparent;
}
.have::after { background: #0a6b3d; border-color: #0a6b3d; box-shadow: 0 0 0 1px #fff; }
.close::after {
  background: linear-gradient(90deg, #b35c00 50%, #fff 50%);
  border-color: #b35c00;
  box-shadow: 0 0 0 1px #fff;
}
.missing::after { background: #fff; border: 1.5px solid #57525f; box-shadow: 0 0 0 1px #fff; }
.tints .frame.missing {
  border-bottom: 2px solid #c24a00;
  background: rgb(255 150 60 / 24%);
}
.tints .need-nice { border-bottom-style: dashed; }
.tints .need-mentioned { border-bottom-style: dotted; }
.tints .frame.have, .tints .frame.close { background: none; border: none; }
.tints .frame.have::after, .tints .frame.close::after { background: none; border-color: transparent; box-shadow: none; }
.ring { outline: 2px solid #3b3f8f; outline-offset: 2px; box-shadow: 0 0 0 6px #fff; border-radius: 2px; }
.card, .legend {
  background: #fff;
  color: #1d1b24;
  border: 1px solid #85808f;
  border-radius: 8px;
  box-shadow: 0 4px 16px rgb(0 0 0 / 24%);
  padding: 8px 12px;
}
.card { inline-size: 300px; }
.row { display: block; block-size: 18px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.title { font-weight: 650; font-size: 14px; }
.quiet { color: #5b5766; font-size: 12px; }
.place { color: #5b5766; font-size: 12px; }
.mark-must, .mark-nice, .mark-mentioned { text-decoration: underline 2px; text-underline-offset: 3px; }
.mark-must { text-decoration-style: solid; text-decoration-color: #8f5a00; }
.mark-nice { text-decoration-style: dashed; text-decoration-color: #0b5cad; }
.mark-mentioned { text-decoration-style: dotted; text-decoration-color: #5d5d6b; }
.legend { position: fixed; left: auto; top: auto; inset: auto 12px 12px auto; white-space: nowrap; }
.legend .row { block-size: 20px; }
@media (prefers-color-scheme: dark) {
  .card, .legend { background: #201f27; color: #f0eef4; border-color: #8b8697; }
  .quiet, .place { color: #b3aebf; }
  .mark-must { text-decoration-color: #e0a92e; }
  .mark-nice { text-decoration-color: #6fb1f5; }
  .mark-mentioned { text-decoration-color: #a5a1b0; }
  .ring { outline-color: #b3b6ff; box-shadow: 0 0 0 6px #17161c; }
}
@media (forced-colors: active) {
  .frame::after, .sign::after { forced-color-adjust: none; box-shadow: 0 0 0 1px Canvas; }
  .have::after { background: CanvasText; border-color: CanvasText; }
  .close::after { background: linear-gradient(90deg, CanvasText 50%, Canvas 50%); border-color: CanvasText; }
  .missing::after { background: Canvas; border-color: CanvasText; }
  .tints .frame.missing { border-bottom-color: CanvasText; }
  .tints .frame.have::after, .tints .frame.close::after { background: none; border-color: transparent; box-shadow: none; }
  .ring { outline-color: Highlight; }
}
`;
