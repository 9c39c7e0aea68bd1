import type { Need } from '../core/requirement.ts';

/**
 * Ink: public facts on the page as CSS highlights. The page can read every name and text in `CSS.highlights`, so ink
 * carries only what the page itself says: this is a skill, and it is a must, a nice-to-have or only mentioned.
 */

/** One name of a skill on the page. */
export interface Mark {
  readonly place: StaticRangeInit;
  readonly need: Need;
}

export interface Ink {
  /** Replaces all marks. Marks far from the view wait unregistered. */
  mark(marks: readonly Mark[]): void;
  /** Drops what no longer stands where it stood; to be called in the very mutation callback that reports the change. */
  dropChanged(changed: ReadonlySet<Node>): void;
  /** Removes every mark. */
  clear(): void;
}

/** Names in `ink.css`: NAME-<variant>-<need>. A document picks one variant by chance, so no fixed name tells of us. */
const VARIANTS = 8;
const NEEDS: readonly Need[] = ['must', 'nice', 'mentioned'];
const LETTER: Readonly<Record<Need, string>> = { must: 'a', nice: 'b', mentioned: 'c' };
// Where two needs overlap the stronger look wins.
const PRIORITY: Readonly<Record<Need, number>> = { must: 3, nice: 2, mentioned: 1 };

/** Every registered range is paid for on each frame in which the page changes (2 to 17 µs each). */
const MAX_REGISTERED = 300;
/** Half a screen around the view is painted ahead. */
const VIEW_MARGIN = '50% 0px';

const nameOf = (variant: number, need: Need): string => `k${variant}-${LETTER[need]}`;

/**
 * Starts inking a document. On abort nothing of ours is left in the registry.
 * @param page the window whose document is inked
 * @returns undefined where the browser lacks the Highlight API; the popup's list is then the only view
 */
export function startInk(page: Window & typeof globalThis, signal: AbortSignal): Ink | undefined {
  const registry = page.CSS.highlights as HighlightRegistry | undefined;
  if (registry === undefined || typeof page.Highlight !== 'function') return undefined;

  // A copy of us that an update orphaned may have left its paint.
  for (let variant = 0; variant < VARIANTS; variant++) for (const need of NEEDS) registry.delete(nameOf(variant, need));

  const variant = page.crypto.getRandomValues(new Uint8Array(1))[0]! % VARIANTS;
  const highlights = new Map<Need, Highlight>();
  for (const need of NEEDS) {
    const highlight = new page.Highlight();
    highlight.priority = PRIORITY[need];
    highlights.set(need, highlight);
  }

  // Our own books: in Firefox the API's iterators throw in content scripts.
  const byBlock = new Map<Element, Mark[]>();
  const registered = new Map<Mark, StaticRange>();
  const observer = new page.IntersectionObserver(onView, { rootMargin: VIEW_MARGIN });

  function onView(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      for (const mark of byBlock.get(entry.target) ?? []) {
        if (entry.isIntersecting) register(mark);
        else unregister(mark);
      }
    }
    settle();
  }

  function register(mark: Mark): void {
    if (registered.has(mark) || registered.size >= MAX_REGISTERED || !isStanding(mark)) return;
    const range = new page.StaticRange(mark.place);
    highlights.get(mark.need)?.add(range);
    registered.set(mark, range);
  }

  function unregister(mark: Mark): void {
    const range = registered.get(mark);
    if (range === undefined) return;
    highlights.get(mark.need)?.delete(range);
    registered.delete(mark);
  }

  /** An empty highlight is taken out of the registry, so that a page without marks shows nothing of us. */
  function settle(): void {
    for (const [need, highlight] of highlights) {
      const name = nameOf(variant, need);
      if (highlight.size === 0) registry?.delete(name);
      else if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    }
  }

  function clear(): void {
    observer.disconnect();
    for (const mark of [...registered.keys()]) unregister(mark);
    byBlock.clear();
    settle();
  }

  signal.addEventListener('abort', clear, { once: true });

  return {
    mark(marks) {
      clear();
      if (signal.aborted) return;
      for (const mark of marks) {
        const block = blockOf(mark.place.startContainer, page);
        if (block === undefined) continue;
        const list = byBlock.get(block);
        if (list === undefined) byBlock.set(block, [mark]);
        else list.push(mark);
      }
      for (const block of byBlock.keys()) observer.observe(block);
    },
    dropChanged(changed) {
      for (const mark of [...registered.keys()]) {
        const { startContainer, endContainer } = mark.place;
        if (changed.has(startContainer) || changed.has(endContainer) || !isStanding(mark)) unregister(mark);
      }
      // Blocks that left the document would be kept alive by our books.
      for (const block of [...byBlock.keys()]) {
        if (block.isConnected) continue;
        observer.unobserve(block);
        byBlock.delete(block);
      }
      settle();
    },
    clear,
  };
}

/** Whether a mark's nodes are in the document and long enough; a StaticRange does not follow edits. */
function isStanding({ place }: Mark): boolean {
  const { startContainer, endContainer, endOffset } = place;
  return startContainer.isConnected && endContainer.isConnected && endOffset <= (endContainer.nodeValue?.length ?? 0);
}

/** The nearest element around a text node that has a box of its own, by which the view is watched. */
function blockOf(node: Node, page: Window): Element | undefined {
  let element = node.parentElement;
  while (element !== null) {
    const { display } = page.getComputedStyle(element);
    if (display !== 'inline' && display !== 'contents') return element;
    element = element.parentElement;
  }
  return undefined;
}
