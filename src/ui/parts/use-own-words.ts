import { NO_OWN_WORDS, type OwnWords } from '../../core/own-words.ts';
import { changeOwnWords, readOwnWords, watchOwnWords } from '../../platform/own-words-store.ts';
import { useKept, type KeptHold, type KeptSource } from './use-kept.ts';

export type WordsEdit = (words: OwnWords) => OwnWords;

export interface OwnWordsHold {
  /** Absent until they were first read; none where the stored ones cannot be read, which the profile page tells. */
  readonly words?: OwnWords;
  /** Why the last change was not stored; gone with the next that is. */
  readonly error?: string;
  /** Applies an edit at once and stores it. */
  readonly change: (edit: WordsEdit) => void;
}

const OWN_WORDS: KeptSource<OwnWords> = {
  empty: NO_OWN_WORDS,
  read: readOwnWords,
  change: changeOwnWords,
  watch: watchOwnWords,
};

/** The person's own words as they stand in the store, readable or not. */
export function useKeptWords(): KeptHold<OwnWords> {
  return useKept(OWN_WORDS);
}

/** The person's own words: follows every change from whichever page it came, and changes them. */
export function useOwnWords(): OwnWordsHold {
  const { stored, error, change } = useKeptWords();
  const isRead = stored !== undefined || error !== undefined;
  return {
    change,
    ...(isRead ? { words: stored?.state === 'ok' ? stored.value : NO_OWN_WORDS } : {}),
    ...(error === undefined ? {} : { error }),
  };
}
