/** Tells when elements move or change size, whatever the cause, without asking on every frame. */
export interface Moves {
  /** Watches these elements from where they are now; those watched before are let go. */
  arm(elements: readonly Element[]): void;
  disarm(): void;
}

/** Each element costs an observer of its own; beyond this the marks nearby tell. */
const MOST_WATCHED = 40;

/**
 * An IntersectionObserver whose root is cut to an element's own box reports when the element leaves that box: scrolling of
 * a pane, a transform, a style, a font. Shrinking inside the box is the ResizeObserver's to report.
 */
export function watchMoves(page: Window & typeof globalThis, onMove: () => void): Moves {
  let observers: IntersectionObserver[] = [];
  const sizes = new WeakMap<Element, string>();
  const resizes = new page.ResizeObserver((entries) => {
    let isChanged = false;
    for (const { target } of entries) {
      const size = sizeOf(target);
      // The first report comes with observing and says nothing new.
      if (sizes.get(target) !== size) isChanged = true;
      sizes.set(target, size);
    }
    if (isChanged) onMove();
  });

  function disarm(): void {
    for (const observer of observers) observer.disconnect();
    observers = [];
    resizes.disconnect();
  }

  function watch(element: Element, threshold: number): void {
    const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = page.document.documentElement;
    const inset = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`);
    let isFirst = true;
    const observer = new page.IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)!.intersectionRatio;
        if (!isFirst) return onMove();
        isFirst = false;
        // Partly cut off by a pane: the ratio to hold is that of now.
        if (ratio === threshold || ratio === 0) return;
        observer.disconnect();
        if (ratio < 1 && threshold === 1) watch(element, ratio);
      },
      // In frames of another origin only an explicit root takes margins.
      { root: page.document, rootMargin: inset.join(' '), threshold },
    );
    observer.observe(element);
    observers.push(observer);
  }

  return {
    arm(elements) {
      disarm();
      for (const element of [page.document.documentElement, ...elements]) {
        sizes.set(element, sizeOf(element));
        resizes.observe(element);
      }
      for (const element of elements.slice(0, MOST_WATCHED)) watch(element, 1);
    },
    disarm,
  };
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width.toFixed(1)} ${height.toFixed(1)}`;
}
