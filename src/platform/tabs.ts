import { browser } from './browser.ts';

/** Files of the content script in the built extension, as `wxt.config.ts` names them. */
const SCRIPT = '/jobs.js';
const STYLE = '/assets/ink.css';

/** The tab in front of a window. */
export interface FrontTab {
  readonly id: number;
  readonly windowId: number;
  /** Present only where access was granted. */
  readonly url?: string;
  readonly isLoading: boolean;
}

/** The tab in front of the window that asks, or undefined where there is none. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  const { id, windowId, url } = tab;
  return { id, windowId, isLoading: tab.status === 'loading', ...(url === undefined ? {} : { url }) };
}

/** Calls `onChange` with a tab that came to the front of its window or goes to another page, until the signal aborts. */
export function watchTabs(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const activated = ({ tabId }: { tabId: number }) => onChange(tabId);
  const updated = (tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) onChange(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}

/** Ids of all open tabs. */
export async function openTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Opens the first page, where the person gives their word that pages may be read. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Opens the profile page in a tab, or brings its tab to the front. */
export async function openProfile(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/**
 * Starts the content script in a tab by the right that a click on our icon gives (`activeTab`).
 * @returns whether the browser let us in; false on the browser's own pages and the stores.
 */
export async function scanTab(tabId: number): Promise<boolean> {
  try {
    await injectInto(tabId, false);
    return true;
  } catch {
    // The browser's refusal is the answer: this page is closed to extensions.
    return false;
  }
}

/** After install or update: starts the content script in tabs that were open before, where the browser lets us. */
export async function reinjectOpenTabs(matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [injectInto(tab.id, true)])));
}

/** Background: calls `onInstall` after install and after each update. */
export function onInstalled(onInstall: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Firefox injects into open tabs by itself, but only after an update; starting twice is harmless.
    if (reason === 'install' || reason === 'update') onInstall(reason);
  });
}

/** Background: calls `onStart` when the browser starts. */
export function onStartup(onStart: () => void): void {
  browser.runtime.onStartup.addListener(onStart);
}

async function injectInto(tabId: number, allFrames: boolean): Promise<void> {
  const target = { tabId, allFrames };
  await browser.scripting.insertCSS({ target, files: [STYLE], origin: STYLE_ORIGIN });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

// Firefox paints highlights inside shadow roots only for user-origin styles; Chromium computes but does not paint
// those, and needs author origin (measured in Chromium 156 and Firefox 153).
const STYLE_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
