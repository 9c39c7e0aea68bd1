import * as v from 'valibot';
import { NO_OWN_WORDS, type OwnWords } from '../core/own-words.ts';
import { BROWSER_PLACES } from './browser-places.ts';
import type { KeptKind } from './kept-envelope.ts';
import { makeKeptStore, type Kept, type Saved } from './kept-store.ts';
import { OwnWordsSchema } from './own-words-schema.ts';

export const OWN_WORDS_KIND: KeptKind<OwnWords> = {
  name: 'own-words',
  version: 1,
  empty: NO_OWN_WORDS,
  parse(_version, content) {
    const parsed = v.safeParse(OwnWordsSchema, content);
    return parsed.success ? { state: 'ok', value: parsed.output } : { state: 'unreadable' };
  },
};

const store = makeKeptStore(OWN_WORDS_KIND, BROWSER_PLACES);

/** Reads the person's own words; words never stored are none. For the background and our own pages only. */
export function readOwnWords(): Promise<Kept<OwnWords>> {
  return store.read();
}

/**
 * Changes the person's own words by a pure edit of `core/own-words.ts`.
 * @param over what stands in for words that cannot be read, on the person's word
 */
export function changeOwnWords(edit: (words: OwnWords) => OwnWords, over?: OwnWords): Promise<Saved> {
  return store.change(edit, over);
}

/** Calls `onChange` after every change of the own words, from whichever page it came, until the signal aborts. */
export function watchOwnWords(onChange: (kept: Kept<OwnWords>) => void, signal?: AbortSignal): void {
  store.watch(onChange, signal);
}
