import type { Coverage } from '../../core/guide.ts';

const MIDDLE = 36;
const RADIUS = 29;
/** Gap between two pieces, in radians. */
const GAP = 0.16;

/** A ring with one piece for each area: full, half as thick, or a thin line. The words beside it say the same. */
export function CoverageRing({ coverages }: { readonly coverages: readonly Coverage[] }) {
  const turn = (2 * Math.PI) / coverages.length;
  return (
    <svg class="ring" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      {coverages.map((coverage, at) => (
        <path
          key={at}
          class={`ring-piece ring-${coverage}`}
          d={drawArc(at * turn + GAP / 2, (at + 1) * turn - GAP / 2)}
        />
      ))}
    </svg>
  );
}

/** An arc clockwise from the top. */
function drawArc(from: number, to: number): string {
  const [x1, y1] = pointAt(from);
  const [x2, y2] = pointAt(to);
  return `M${x1} ${y1}A${RADIUS} ${RADIUS} 0 ${to - from > Math.PI ? 1 : 0} 1 ${x2} ${y2}`;
}

function pointAt(angle: number): readonly [string, string] {
  return [(MIDDLE + RADIUS * Math.sin(angle)).toFixed(2), (MIDDLE - RADIUS * Math.cos(angle)).toFixed(2)];
}
