import type { JSX } from 'preact';

/** Drawn anew each time: an element may stand in one place only. */
const SHAPES = {
  /** A full disc with a tick. */
  have: () => (
    <>
      <circle class="filled" cx="10" cy="10" r="8.5" />
      <path class="cut" d="M6 10.4l2.7 2.7L14 7.6" />
    </>
  ),
  /** A half disc in a ring. */
  close: () => (
    <>
      <circle cx="10" cy="10" r="7.6" />
      <path class="filled" d="M10 2.4a7.6 7.6 0 0 0 0 15.2z" />
    </>
  ),
  /** A broken empty ring. */
  missing: () => <circle cx="10" cy="10" r="7.6" stroke-dasharray="3 2.97" />,
  /** A ring: found, and nothing to compare with. */
  found: () => <circle cx="10" cy="10" r="4" />,
  none: () => <path d="M4.5 4.5l11 11M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16z" />,
  more: () => <path d="M6 8l4 4 4-4" />,
  add: () => <path d="M10 4v12M4 10h12" />,
  remove: () => <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />,
  go: () => <path d="M4 10h11M10.5 5.5L15 10l-4.5 4.5" />,
  copy: () => <path d="M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z" />,
  undo: () => <path d="M4 8h8a4.5 4.5 0 0 1 0 9H8M4 8l3.5-3.5M4 8l3.5 3.5" />,
  redo: () => <path d="M16 8H8a4.5 4.5 0 0 0 0 9h4M16 8l-3.5-3.5M16 8l-3.5 3.5" />,
  person: () => <path d="M10 10a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM3.2 17.2a6.8 6.8 0 0 1 13.6 0" />,
  search: () => <path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4" />,
  warning: () => <path d="M10 3l7.5 13.5h-15zM10 8v4M10 14.4v.1" />,
  page: () => <path d="M5 2.8h7l3.5 3.5v10.9H5zM7.8 9h5M7.8 12.4h5" />,
  flag: () => <path d="M5 17.5V3M5 3.8h10.2l-2.4 3.6 2.4 3.6H5" />,
  panel: () => <path d="M3 4h14v12H3zM12 4v12" />,
  lock: () => <path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9" />,
} as const satisfies Record<string, () => JSX.Element>;

export type SignName = keyof typeof SHAPES;

/** A small drawing. It says nothing to screen readers: the words beside it do. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {SHAPES[name]()}
    </svg>
  );
}
