import { browser } from './browser.ts';

/** By then a removed extension has lost its id (milliseconds). */
const GONE_MS = 300;

/**
 * The life of a content script. The signal aborts when the extension was updated, reloaded or removed under it:
 * Chromium leaves the old script running without its API (Firefox destroys it by itself).
 *
 * An idle port tells at once. A port also closes when the worker merely sleeps, and dies silently in the back/forward
 * cache, so `runtime.id` decides, and the port is renewed only when the page is shown again: renewing at once would
 * keep the worker awake for ever.
 */
export function startLifetime(page: Window): AbortSignal {
  const end = new AbortController();
  let isConnected = false;
  const check = () => {
    if (!isExtensionAlive()) end.abort();
  };
  const connect = () => {
    check();
    if (end.signal.aborted || isConnected) return;
    const port = browser.runtime.connect({ name: 'lifetime' });
    isConnected = true;
    port.onDisconnect.addListener(() => {
      isConnected = false;
      check();
      // Chromium closes the port of a removed extension a moment before it takes the id away.
      page.setTimeout(check, GONE_MS);
    });
  };
  page.document.addEventListener('visibilitychange', connect, { signal: end.signal });
  page.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) isConnected = false;
      connect();
    },
    { signal: end.signal },
  );
  connect();
  return end.signal;
}

/** False once this script's extension is gone; no other call into the browser may be made then. */
export function isExtensionAlive(): boolean {
  // Reading the id is the one access that does not throw in an orphaned script; the types do not know that it may be absent.
  return (browser.runtime as { id?: string }).id !== undefined;
}

/** Background: accepts the idle ports of content scripts; the port carries nothing. */
export function acceptLifetimes(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}
