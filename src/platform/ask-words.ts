import * as v from 'valibot';
import { NO_OWN_WORDS, type OwnWords } from '../core/own-words.ts';
import { browser } from './browser.ts';
import { OwnWordsSchema } from './own-words-schema.ts';
import { isOwnPage, listen, type Message } from './protocol.ts';

/**
 * Content script: the person's own words, from the background; none where nobody answers.
 * They decide what is marked and must reach nothing else that a page can read.
 */
export async function askWords(): Promise<OwnWords> {
  try {
    const answer = v.safeParse(
      OwnWordsSchema,
      await browser.runtime.sendMessage({ type: 'ask-words' } satisfies Message),
    );
    return answer.success ? answer.output : NO_OWN_WORDS;
  } catch {
    // The extension is being updated, or its worker could not start: the page is read without own words.
    return NO_OWN_WORDS;
  }
}

/** Content script: calls `onChange` when the person taught or took back a word, until the signal aborts. Ask again then. */
export function onWordsChanged(onChange: () => void, signal: AbortSignal): void {
  listen((message, sender) => {
    if (message.type === 'words-changed' && isOwnPage(sender)) onChange();
    return undefined;
  }, signal);
}
