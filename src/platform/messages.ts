import * as v from 'valibot';
import type { PageState, Place } from '../core/page-state.ts';
import { browser } from './browser.ts';
import { PageStateSchema } from './page-state-schema.ts';
import { listen, type Message } from './protocol.ts';

/** What a tab shows: its page's state, or no-access where no content script of ours answers. */
export type TabState = PageState | { readonly state: 'no-access' };

/** Sends and treats "nobody is there" as `undefined`, which is a normal answer. */
async function sendToTab(tabId: number, message: Message, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    // Nobody listens in that tab (no access, still loading, a browser page). The API has no other way to say so.
    return undefined;
  }
}

/**
 * Asks a tab what it shows. A posting in the top frame wins; else the inner frame that holds one answers.
 * @param tabId the browser's id of the tab
 */
export async function askTab(tabId: number): Promise<TabState> {
  const top = v.safeParse(PageStateSchema, await sendToTab(tabId, { type: 'ask-page', frames: 'top' }, 0));
  if (top.success && top.output.state === 'posting') return top.output;
  const inner = v.safeParse(PageStateSchema, await sendToTab(tabId, { type: 'ask-page', frames: 'inner' }));
  if (inner.success) return inner.output;
  return top.success ? top.output : { state: 'no-access' };
}

/** Scrolls the tab to a place of its posting. Nothing happens where that reading is gone. */
export async function showEvidence(tabId: number, pageId: string, place: Place): Promise<void> {
  const { run, start, end } = place;
  await sendToTab(tabId, { type: 'show-evidence', pageId, place: { run, start, end } });
}

/** Goes to the next or previous mark of the tab: of the top frame, else of the inner frame that holds the posting. */
export async function stepMark(tabId: number, to: 'next' | 'previous'): Promise<void> {
  if ((await sendToTab(tabId, { type: 'step-mark', to, frames: 'top' }, 0)) === true) return;
  await sendToTab(tabId, { type: 'step-mark', to, frames: 'inner' });
}

/** Calls `onChange` with the tab's state now and whenever its page says that it changed, until the signal aborts. */
export function watchTab(tabId: number, onChange: (state: TabState) => void, signal: AbortSignal): void {
  let asked = 0;
  const ask = () => {
    const mine = ++asked;
    void askTab(tabId).then((state) => {
      // A slower, older answer must not overwrite a newer one.
      if (!signal.aborted && mine === asked) onChange(state);
    });
  };
  listen((message, sender) => {
    if (message.type === 'page-changed' && sender.tab?.id === tabId) ask();
    return undefined;
  }, signal);
  ask();
}

/** Background: calls `onChanged` with the tab of every page that says it changed. Registered at once, for the worker's whole life. */
export function onPageChanged(onChanged: (tabId: number) => void): void {
  listen((message, sender) => {
    if (message.type === 'page-changed' && sender.tab?.id !== undefined) onChanged(sender.tab.id);
    return undefined;
  });
}
