import { useCallback, useEffect, useState } from 'preact/hooks';
import { NO_OWN_WORDS, type OwnWords } from '../../core/own-words.ts';
import { changeOwnWords, readOwnWords, watchOwnWords } from '../../platform/own-words-store.ts';

export type WordsEdit = (words: OwnWords) => OwnWords;

export interface OwnWordsHold {
  /** Absent until they were first read; none where the stored ones cannot be read, which the profile page tells. */
  readonly words?: OwnWords;
  /** Why the last change was not stored; gone with the next that is. */
  readonly error?: string;
  /** Applies an edit at once and stores it. */
  readonly change: (edit: WordsEdit) => void;
}

/** The person's own words: follows every change from whichever page it came, and changes them. */
export function useOwnWords(): OwnWordsHold {
  const [words, setWords] = useState<OwnWords>();
  const [error, setError] = useState<string>();

  const refresh = useCallback(async () => {
    try {
      const kept = await readOwnWords();
      setWords(kept.state === 'ok' ? kept.value : NO_OWN_WORDS);
    } catch (cause) {
      setWords((shown) => shown ?? NO_OWN_WORDS);
      setError(String(cause));
    }
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    watchOwnWords((kept) => setWords(kept.state === 'ok' ? kept.value : NO_OWN_WORDS), leaving.signal);
    void refresh();
    return () => leaving.abort();
  }, [refresh]);

  const change = useCallback(
    (edit: WordsEdit) => {
      setWords((shown) => (shown === undefined ? shown : edit(shown)));
      void changeOwnWords(edit)
        .then((saved) => setError(saved.ok ? undefined : saved.error))
        .catch((cause: unknown) => setError(String(cause)))
        .then(refresh);
    },
    [refresh],
  );

  return { change, ...(words === undefined ? {} : { words }), ...(error === undefined ? {} : { error }) };
}
