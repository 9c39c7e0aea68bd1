/** What changed since the last call. */
export interface PageChange {
  /** Nodes whose text changed or that left the document, for dropping marks at once. */
  readonly changed: ReadonlySet<Node>;
}

/** A burst of changes is answered once, this long after its first one (milliseconds). */
const SETTLE_MS = 120;
/** A page that never rests is read again at most this often (milliseconds). */
const REST_MS = 600;

/**
 * Watches a page for changes that may concern the posting: mutations and navigation within the document.
 * @param onMutation called in the mutation's own microtask, before the next paint: drop what moved
 * @param onSettled called once per burst: read again
 * @returns a function that adds a shadow root to what is watched
 */
export function watchPage(
  page: Window & typeof globalThis,
  onMutation: (change: PageChange) => void,
  onSettled: () => void,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  let timer: number | undefined;
  let lastSettled = 0;

  const settleSoon = () => {
    if (timer !== undefined || signal.aborted) return;
    const rest = Math.max(SETTLE_MS, lastSettled + REST_MS - page.performance.now());
    timer = page.setTimeout(() => {
      timer = undefined;
      lastSettled = page.performance.now();
      onSettled();
    }, rest);
  };

  const observer = new page.MutationObserver((records) => {
    const changed = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target);
    }
    onMutation({ changed });
    settleSoon();
  });
  const options = { childList: true, characterData: true, subtree: true };
  observer.observe(page.document, options);

  // `currententrychange` comes after the address changed, and never for a cancelled navigation. Older browsers lack it;
  // there the mutations that follow any navigation tell.
  const { navigation } = page as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', settleSoon, { signal });
  page.addEventListener('pageshow', (event) => event.persisted && settleSoon(), { signal });

  const watched = new WeakSet<ShadowRoot>();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      page.clearTimeout(timer);
    },
    { once: true },
  );
  return (root) => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, options);
  };
}
