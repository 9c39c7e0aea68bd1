import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { PageState, Place } from '../core/page-state.ts';
import { browser } from './browser.ts';
import { PageStateSchema, PlaceSchema } from './page-state-schema.ts';

/**
 * Every message there is.
 *
 * ask-page       extension pages -> content scripts. Answered by the frame that fits `frames`, with its PageState.
 *                top: the top frame always answers. inner: only an inner frame that holds a posting answers.
 * show-evidence  extension pages -> content scripts. The frame whose reading has `pageId` scrolls there and answers true.
 * page-changed   content scripts -> background and extension pages. "Ask again"; carries nothing.
 */
const MessageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ask-page'), frames: v.picklist(['top', 'inner']) }),
  v.strictObject({ type: v.literal('show-evidence'), pageId: v.pipe(v.string(), v.maxLength(64)), place: PlaceSchema }),
  v.strictObject({ type: v.literal('page-changed') }),
]);
type Message = v.InferOutput<typeof MessageSchema>;

/** What a tab shows: its page's state, or no-access where no content script of ours answers. */
export type TabState = PageState | { readonly state: 'no-access' };

/** What a content script answers with; the session of one frame. */
export interface PageAnswers {
  readonly isTop: boolean;
  state(): PageState;
  /** @returns whether the place was there to be shown. */
  show(pageId: string, place: Place): boolean;
}

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

/** Content script: tells whoever listens that this page's state changed. */
export function tellPageChanged(): void {
  // No listener is a normal case: the worker may be starting, no popup open.
  browser.runtime.sendMessage({ type: 'page-changed' } satisfies Message).catch(() => undefined);
}

/** Content script: answers the extension's own pages until the signal aborts. */
export function answerPages(answers: PageAnswers, signal: AbortSignal): void {
  listen((message, sender) => {
    if (!isOwnPage(sender)) return undefined;
    if (message.type === 'ask-page') {
      const state = answers.state();
      const isMine = message.frames === 'top' ? answers.isTop : !answers.isTop && state.state === 'posting';
      return isMine ? Promise.resolve(state) : undefined;
    }
    if (message.type === 'show-evidence')
      return answers.show(message.pageId, message.place) ? Promise.resolve(true) : undefined;
    return undefined;
  }, signal);
}

type Handler = (message: Message, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Hands well-formed messages of this extension to `handle`; the decision to answer is synchronous, as the API wants it. */
function listen(handle: Handler, signal?: AbortSignal): void {
  // The polyfill's type asks for `true | Promise`; returning undefined is how a listener declines, and is documented.
  const listener = ((raw: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = v.safeParse(MessageSchema, raw);
    return message.success ? handle(message.output, sender) : undefined;
  }) as Runtime.OnMessageListener;
  if (signal?.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** The background and our own pages; never a content script, whose renderer may be in a stranger's hands. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}
