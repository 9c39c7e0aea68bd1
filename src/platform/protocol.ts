import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { PlaceSchema } from './place-schema.ts';
import { AskedSchema } from './standings-schema.ts';

/**
 * Every message there is.
 *
 * ask-page       extension pages -> content scripts. Answered by the frame that fits `frames`, with its PageState.
 *                top: the top frame always answers. inner: only an inner frame that holds a posting answers.
 * show-evidence  extension pages -> content scripts. The frame whose reading has `pageId` scrolls there and answers true.
 * page-changed   content scripts -> background and extension pages. "Ask again"; carries nothing.
 * ask-words      content scripts -> background, which answers with the person's OwnWords.
 * words-changed  background -> content scripts. "Ask for the words again"; carries nothing.
 * ask-rules      content scripts -> background. Answered with the MarkRules of the tab's page.
 * rules-changed  background -> content scripts. "Ask for the rules again"; carries nothing.
 * ask-standings  content scripts -> background. Answered with the Standings of these requirements and no others.
 * standings-changed  background -> content scripts. "Ask for the standings again"; carries nothing.
 * step-mark      background -> content scripts. The frame that fits `frames` goes to its next or previous mark and answers true.
 */
const MessageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ask-page'), frames: v.picklist(['top', 'inner']) }),
  v.strictObject({ type: v.literal('show-evidence'), pageId: v.pipe(v.string(), v.maxLength(64)), place: PlaceSchema }),
  v.strictObject({ type: v.literal('page-changed') }),
  v.strictObject({ type: v.literal('ask-words') }),
  v.strictObject({ type: v.literal('words-changed') }),
  v.strictObject({ type: v.literal('ask-rules') }),
  v.strictObject({ type: v.literal('rules-changed') }),
  v.strictObject({ type: v.literal('ask-standings'), asked: AskedSchema }),
  v.strictObject({ type: v.literal('standings-changed') }),
  v.strictObject({
    type: v.literal('step-mark'),
    to: v.picklist(['next', 'previous']),
    frames: v.picklist(['top', 'inner']),
  }),
]);
export type Message = v.InferOutput<typeof MessageSchema>;

export type Handler = (message: Message, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Hands well-formed messages of this extension to `handle`; the decision to answer is synchronous, as the API wants it. */
export function listen(handle: Handler, signal?: AbortSignal): void {
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
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.tab === undefined || (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}
