import * as v from 'valibot';
import { FIRST_SETTINGS, INTENSITIES, MARKS_SHOWN, type MarkRules } from '../core/settings.ts';
import { browser } from './browser.ts';
import { isOwnPage, listen, type Message } from './protocol.ts';

const RulesSchema = v.object({
  marks: v.picklist(['on', 'off']),
  shown: v.picklist(MARKS_SHOWN),
  intensity: v.picklist(INTENSITIES),
  legend: v.picklist(['shown', 'hidden']),
});

/** Without an answer nothing is known of the person's word that pages may be read. A worker that sleeps is woken by the question. */
const RULES_WITHOUT_ANSWER: MarkRules = { ...FIRST_SETTINGS, marks: 'off' };

/** Content script: calls `onRules` with the rules of this page, now and whenever they change, until the signal aborts. */
export function watchMarkRules(onRules: (rules: MarkRules) => void, signal: AbortSignal): void {
  let asked = 0;
  const ask = async () => {
    const mine = ++asked;
    const answer: unknown = await browser.runtime
      .sendMessage({ type: 'ask-rules' } satisfies Message)
      .catch(() => undefined);
    const parsed = v.safeParse(RulesSchema, answer);
    // A slower, older answer must not overwrite a newer one.
    if (!signal.aborted && mine === asked) onRules(parsed.success ? parsed.output : RULES_WITHOUT_ANSWER);
  };
  listen((message, sender) => {
    if (message.type === 'rules-changed' && isOwnPage(sender)) void ask();
    return undefined;
  }, signal);
  void ask();
}

/** Background: answers content scripts with the rules of their tab. @param readRules by host name and tab */
export function answerMarkRules(readRules: (host: string, tabId: number) => Promise<MarkRules>): void {
  listen((message, sender) => {
    if (message.type !== 'ask-rules' || sender.tab?.id === undefined) return undefined;
    // The site is the page in the address bar; a frame's own address stands in where that one is not ours to know.
    return readRules(hostOf(sender.tab.url ?? sender.url), sender.tab.id);
  });
}

/** Background: tells every tab's content scripts to ask for the rules again. */
export async function tellRulesChanged(tabIds: readonly number[]): Promise<void> {
  const message: Message = { type: 'rules-changed' };
  // A tab without a content script of ours is a normal case.
  await Promise.allSettled(tabIds.map((id) => browser.tabs.sendMessage(id, message)));
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}
