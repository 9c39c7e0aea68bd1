import { isSameMark, isStanding, type Mark } from './mark.ts';

/** What is told of marks that come near the view or leave it; `settle` follows once per batch. */
export interface ViewEvents {
  enter(mark: Mark): void;
  leave(mark: Mark): void;
  settle(): void;
}

/** Knows which marks are within half a screen of the view. */
export interface MarksNearView {
  /**
   * Replaces all marks; those that leave are told. A mark that stood before stays the same object, brought up to date,
   * so that reading a page again moves nothing.
   */
  watch(marks: readonly Mark[]): readonly Mark[];
  /** Forgets what no longer stands where it stood; to be called in the very mutation callback that reports the change. */
  dropChanged(changed: ReadonlySet<Node>): void;
  clear(): void;
}

/** Half a screen around the view is marked ahead; inside inner panes too, where the browser knows `scrollMargin`. */
const MARGIN = '50% 0px';
/** Blocks with more marks than this are looked at mark by mark: one `<pre>` may hold a whole posting. */
const MOST_IN_BLOCK = 40;
/** Every registered range is paid for on each frame in which the page changes (2 to 17 µs each). */
const MOST_NEAR = 300;

interface Block {
  readonly element: Element;
  /** In reading order. */
  readonly marks: Mark[];
  isNear: boolean;
}

/** Starts watching the view of a page; on abort nothing is watched any more and every mark was told to leave. */
export function watchMarksNearView(
  page: Window & typeof globalThis,
  events: ViewEvents,
  signal: AbortSignal,
): MarksNearView {
  const blocks = new Map<Element, Block>();
  const near = new Set<Mark>();
  // The one live range of ours, emptied after each use: a StaticRange has no rectangles.
  const ruler = page.document.createRange();
  let frame: number | undefined;

  const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new page.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const block = blocks.get(target);
      if (block === undefined) continue;
      block.isNear = isIntersecting;
      refresh(block);
    }
    events.settle();
  }, options);

  function refresh(block: Block): void {
    if (!block.isNear) for (const mark of block.marks) leave(mark);
    else if (block.marks.length <= MOST_IN_BLOCK) for (const mark of block.marks) enter(mark);
    else refreshLong(block);
  }

  /** Marks of one block run down the page, so the first and the last one near the view are found by halving. */
  function refreshLong({ marks }: Block): void {
    const margin = page.innerHeight / 2;
    const first = firstWhere(marks, (mark) => bottomOf(mark) >= -margin);
    const last = firstWhere(marks, (mark) => topOf(mark) > page.innerHeight + margin);
    marks.forEach((mark, index) => {
      if (index < first || index >= last) leave(mark);
    });
    for (const mark of marks.slice(first, last)) enter(mark);
    ruler.setStart(page.document, 0);
    ruler.collapse(true);
  }

  const boxOf = ({ place }: Mark): DOMRect => {
    ruler.setStart(place.startContainer, place.startOffset);
    ruler.setEnd(place.endContainer, place.endOffset);
    return ruler.getBoundingClientRect();
  };
  const topOf = (mark: Mark): number => (isStanding(mark) ? boxOf(mark).top : -Infinity);
  const bottomOf = (mark: Mark): number => (isStanding(mark) ? boxOf(mark).bottom : -Infinity);

  function enter(mark: Mark): void {
    if (near.has(mark) || near.size >= MOST_NEAR || !isStanding(mark)) return;
    near.add(mark);
    events.enter(mark);
  }

  function leave(mark: Mark): void {
    if (near.delete(mark)) events.leave(mark);
  }

  function onScroll(): void {
    frame ??= page.requestAnimationFrame(() => {
      frame = undefined;
      for (const block of blocks.values()) if (block.isNear && block.marks.length > MOST_IN_BLOCK) refresh(block);
      events.settle();
    });
  }
  const scrolls = { capture: true, passive: true, signal };
  let listens = false;

  function clear(): void {
    observer.disconnect();
    for (const mark of [...near]) leave(mark);
    blocks.clear();
    events.settle();
  }

  signal.addEventListener(
    'abort',
    () => {
      if (frame !== undefined) page.cancelAnimationFrame(frame);
      clear();
    },
    { once: true },
  );

  return {
    watch(next) {
      if (signal.aborted) return [];
      const marks = keepSame(next, blocks);
      const wanted = new Set(marks);
      for (const mark of [...near]) if (!wanted.has(mark)) leave(mark);
      const before = new Map(blocks);
      blocks.clear();
      for (const mark of marks) {
        const element = blockOf(mark.place.startContainer, page);
        if (element === undefined) continue;
        const block = blocks.get(element);
        if (block === undefined)
          blocks.set(element, { element, marks: [mark], isNear: before.get(element)?.isNear ?? false });
        else block.marks.push(mark);
      }
      for (const element of before.keys()) if (!blocks.has(element)) observer.unobserve(element);
      for (const [element, block] of blocks) {
        if (!before.has(element)) observer.observe(element);
        else refresh(block);
      }
      const hasLong = [...blocks.values()].some((block) => block.marks.length > MOST_IN_BLOCK);
      if (hasLong && !listens) {
        listens = true;
        page.document.addEventListener('scroll', onScroll, scrolls);
      }
      events.settle();
      return marks;
    },
    dropChanged(changed) {
      for (const mark of [...near]) {
        const { startContainer, endContainer } = mark.place;
        if (changed.has(startContainer) || changed.has(endContainer) || !isStanding(mark)) leave(mark);
      }
      // Blocks that left the document would be kept alive by our books.
      for (const element of [...blocks.keys()]) {
        if (element.isConnected) continue;
        observer.unobserve(element);
        blocks.delete(element);
      }
      events.settle();
    },
    clear,
  };
}

/** The marks with those that stood before in the place of their like. */
function keepSame(next: readonly Mark[], blocks: ReadonlyMap<Element, Block>): readonly Mark[] {
  const standing = new Map<Node, Mark[]>();
  for (const { marks } of blocks.values()) {
    for (const mark of marks) {
      const list = standing.get(mark.place.startContainer);
      if (list === undefined) standing.set(mark.place.startContainer, [mark]);
      else list.push(mark);
    }
  }
  return next.map((mark) => {
    const same = standing.get(mark.place.startContainer)?.find((other) => isSameMark(other, mark));
    if (same === undefined) return mark;
    same.at = mark.at;
    same.line = mark.line;
    return same;
  });
}

/** Index of the first item for which `is` holds, which then holds for all after it. */
function firstWhere(marks: readonly Mark[], is: (mark: Mark) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(marks[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The nearest element around a text node that has a box of its own, by which the view is watched. */
function blockOf(node: Node, page: Window): Element | undefined {
  let element = node.parentElement ?? hostOf(node);
  while (element !== undefined) {
    const { display } = page.getComputedStyle(element);
    if (display !== 'inline' && display !== 'contents') return element;
    element = element.parentElement ?? hostOf(element);
  }
  return undefined;
}

/** The host of the shadow root in which a node is topmost. */
function hostOf(node: Node): Element | undefined {
  return (node.parentNode as Partial<ShadowRoot> | null)?.host;
}
