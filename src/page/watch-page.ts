import type { RootOf } from '../sites/index.ts';
import { isHost } from './overlay-host.ts';
import { mayHost } from './shadow.ts';

/** A burst of changes is answered once, this long after its first one (milliseconds). */
const SETTLE_MS = 50;
/** Reading may take this share of the main thread in the long run; a page that never rests is read less often. */
const SHARE = 0.015;
/** What may be spent at once before the share counts (milliseconds of work). */
const BURST_MS = 250;

/** Attributes by which text is shown and hidden. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

export interface PageWatch {
  /** Watches a shadow root as well; its changes are reported like those of the document. */
  add(root: ShadowRoot): void;
  /** Counts work of ours against the share of the main thread (milliseconds). */
  readonly spend: (ms: number) => void;
}

export interface WatchParts {
  readonly page: Window & typeof globalThis;
  readonly rootOf: RootOf;
  /** Called in the mutations' own microtask, before the next paint: drop what moved, note what is concerned. */
  readonly onMutations: (records: readonly MutationRecord[]) => void;
  /** Called once per burst of changes or navigation: read again. */
  readonly onSettled: () => void;
  readonly signal: AbortSignal;
}

/**
 * Watches a page for changes that may concern the posting: mutations, navigation within the document, the return from
 * the back/forward cache, the end of animations. One observer for all roots; nothing runs while nothing changes.
 */
export function watchPage({ page, rootOf, onMutations, onSettled, signal }: WatchParts): PageWatch {
  let timer: number | undefined;
  let budget = BURST_MS;
  let counted = page.performance.now();

  function refill(): void {
    const now = page.performance.now();
    budget = Math.min(BURST_MS, budget + (now - counted) * SHARE);
    counted = now;
  }

  function settleSoon(): void {
    if (timer !== undefined || signal.aborted) return;
    refill();
    const wait = budget > 0 ? SETTLE_MS : Math.max(SETTLE_MS, -budget / SHARE);
    timer = page.setTimeout(() => {
      timer = undefined;
      onSettled();
    }, wait);
  }

  function spend(ms: number): void {
    refill();
    budget -= ms;
  }

  const observer = new page.MutationObserver((all) => {
    const records = all.filter((record) => !isOwn(record));
    if (records.length === 0) return;
    const begin = page.performance.now();
    addNewRoots(records);
    onMutations(records);
    spend(page.performance.now() - begin);
    settleSoon();
  });
  const options = { childList: true, characterData: true, subtree: true, attributeFilter: SHOWING };
  observer.observe(page.document, options);

  const watched = new WeakSet<ShadowRoot>();
  function add(root: ShadowRoot): void {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, options);
  }

  /** Components that came with the change and hold a root; those inside them are found when the page is read. */
  function addNewRoots(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (let i = 0; i < addedNodes.length; i++) {
        const node = addedNodes[i]!;
        if (node.nodeType !== 1 || !mayHost(node as Element)) continue;
        const root = rootOf(node as Element);
        if (root !== undefined) add(root);
      }
    }
  }

  // `currententrychange` comes after the address changed, and never for a cancelled navigation. Older browsers lack it;
  // there the mutations that follow any navigation tell.
  const { navigation } = page as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', settleSoon, { signal });
  page.addEventListener('pageshow', (event) => event.persisted && settleSoon(), { signal });
  // Text that was fading or sliding in counts once it stands. No mutation tells the end of it.
  for (const end of ['animationend', 'transitionend'])
    page.addEventListener(end, settleSoon, { signal, capture: true, passive: true });
  page.addEventListener('load', settleSoon, { signal });

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      page.clearTimeout(timer);
    },
    { once: true },
  );
  return { add, spend };
}

/** Whether a record is about the overlay's host alone. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  return addedNodes.length + removedNodes.length === 1 && isHost((addedNodes[0] ?? removedNodes[0])!);
}
