import { isStanding, type Mark } from './mark.ts';

/** A box in the page's client coordinates (CSS pixels of the view). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where client coordinates lie in the overlay's own, which page zoom, transforms of `<html>` and scrolling move. */
export interface Frame {
  /** Client coordinates of the overlay's origin. */
  readonly left: number;
  readonly top: number;
  /** Client pixels per pixel of the overlay. */
  readonly scale: number;
}

/** Distance of the second and third corner from the origin (CSS pixels); no view is narrower, so nothing overflows. */
export const CORNER = 100;

/** Reads the overlay's frame off three corners; undefined where the page turns or skews it, and nothing can sit right. */
export function readFrame(origin: Element, right: Element, down: Element): Frame | undefined {
  const [o, r, d] = [origin, right, down].map((corner) => corner.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  const scale = (r.left - o.left) / CORNER;
  const isUpright =
    scale > 0 &&
    Math.abs(r.top - o.top) < 0.05 &&
    Math.abs(d.left - o.left) < 0.05 &&
    Math.abs((d.top - o.top) / CORNER - scale) < 0.001;
  return isUpright ? { left: o.left, top: o.top, scale } : undefined;
}

export function toFrame(box: Box, { left, top, scale }: Frame): Box {
  return {
    left: (box.left - left) / scale,
    top: (box.top - top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}

/** What an element and those around it do to the text inside: where it is cut off, and whether it stands upright. */
interface Setting {
  readonly clip: Box;
  readonly isUpright: boolean;
}

const OPEN = 1e7;
const WHOLE: Setting = { clip: { left: -OPEN, top: -OPEN, width: 2 * OPEN, height: 2 * OPEN }, isUpright: true };

/** Measures marks during one frame; what it learned of elements holds for that frame only. */
export interface Ruler {
  /** The boxes of a mark's text in reading order; none where it has no box, stands askew or is cut off. */
  boxesOf(mark: Mark): readonly Box[];
  /** Whether the mark's text is what the person sees there: not covered, not transparent. Costs a hit test. */
  isSeen(mark: Mark, box: Box): boolean;
}

/** @param range the one live range of ours; it is left empty by `release` of the caller */
export function makeRuler(page: Window & typeof globalThis, range: Range): Ruler {
  const settings = new Map<Element, Setting>();

  function settingOf(element: Element | null): Setting {
    if (element === null) return WHOLE;
    const known = settings.get(element);
    if (known !== undefined) return known;
    const around = settingOf(parentOf(element));
    const style = page.getComputedStyle(element);
    // The root's overflow is the view's own.
    const cuts = element.parentElement !== null && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
    const isViewBody = element === page.document.body && style.overflowX !== 'visible' && isViewScroller(page);
    const setting: Setting = {
      clip: cuts && !isViewBody ? cross(around.clip, element.getBoundingClientRect()) : around.clip,
      isUpright: around.isUpright && style.writingMode === 'horizontal-tb' && isUprightTransform(page, style),
    };
    settings.set(element, setting);
    return setting;
  }

  return {
    boxesOf(mark) {
      const parent = mark.place.startContainer.parentElement;
      if (parent === null || !isStanding(mark)) return [];
      const { clip, isUpright } = settingOf(parent);
      if (!isUpright) return [];
      range.setStart(mark.place.startContainer, mark.place.startOffset);
      range.setEnd(mark.place.endContainer, mark.place.endOffset);
      const boxes = joinRows([...range.getClientRects()]);
      const view: Box = { left: 0, top: 0, width: page.innerWidth, height: page.innerHeight };
      const seen = cross(clip, view);
      // A word of which any part is cut off is left to the ink.
      return boxes.length > 0 && boxes.every((box) => isInside(box, seen)) ? boxes : [];
    },
    isSeen(mark, box) {
      const parent = mark.place.endContainer.parentElement;
      if (parent === null) return false;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const root = parent.getRootNode() as Document | ShadowRoot;
      const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      // Text that lets the pointer through is hit at an element around it.
      return hit !== null && (parent.contains(hit) || hit.contains(parent));
    },
  };
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

/** Whether the body's overflow is handed to the view, as it is while the root's own is visible. */
function isViewScroller(page: Window): boolean {
  return page.getComputedStyle(page.document.documentElement).overflowX === 'visible';
}

function isUprightTransform(page: typeof globalThis, style: CSSStyleDeclaration): boolean {
  if (style.rotate !== 'none' && style.rotate !== '') return false;
  if (style.transform === 'none' || style.transform === '') return true;
  const { is2D, a, b, c, d } = new page.DOMMatrixReadOnly(style.transform);
  return is2D && a > 0 && d > 0 && Math.abs(b) < 1e-4 && Math.abs(c) < 1e-4;
}

/** One box per row of text: inline elements inside a word ("Node<b>.js</b>") give a box each. */
function joinRows(rects: readonly DOMRect[]): readonly Box[] {
  const rows: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const { left, top, right, bottom, width, height } of rects) {
    if (width === 0 || height === 0) continue;
    const row = rows.at(-1);
    const middle = (top + bottom) / 2;
    if (row !== undefined && middle > row.top && middle < row.bottom && left < row.right + 2 && right > row.left - 2) {
      row.left = Math.min(row.left, left);
      row.right = Math.max(row.right, right);
      row.top = Math.min(row.top, top);
      row.bottom = Math.max(row.bottom, bottom);
    } else rows.push({ left, top, right, bottom });
  }
  return rows.map(({ left, top, right, bottom }) => ({ left, top, width: right - left, height: bottom - top }));
}

function cross(a: Box, b: Box): Box {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.left + a.width, b.left + b.width);
  const bottom = Math.min(a.top + a.height, b.top + b.height);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Half a pixel of tolerance: boxes of text are fractions. */
function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - 0.5 &&
    inner.top >= outer.top - 0.5 &&
    inner.left + inner.width <= outer.left + outer.width + 0.5 &&
    inner.top + inner.height <= outer.top + outer.height + 0.5
  );
}
