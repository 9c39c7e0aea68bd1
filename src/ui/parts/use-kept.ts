import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Kept, Saved } from '../../platform/kept-store.ts';

/** A kind of value in the store; the same object at every drawing. */
export interface KeptSource<T> {
  readonly empty: T;
  read(): Promise<Kept<T>>;
  change(edit: (value: T) => T, over?: T): Promise<Saved>;
  watch(onChange: (kept: Kept<T>) => void, signal: AbortSignal): void;
}

export interface KeptHold<T> {
  /** Absent until it was first read. */
  readonly stored?: Kept<T>;
  /** Why the last change was not stored, in the browser's words; gone with the next that is. */
  readonly error?: string;
  /** Applies an edit to what is stored and stores it at once. Edits are done one after the other. */
  readonly change: (edit: (value: T) => T) => void;
  /** Begins with the empty value where the stored one cannot be read; that one is kept aside. */
  readonly startAnew: () => void;
}

/** A stored value: follows every change from whichever page it comes, and changes it. */
export function useKept<T>(source: KeptSource<T>): KeptHold<T> {
  const [stored, setStored] = useState<Kept<T>>();
  const [error, setError] = useState<string>();
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);

  const refresh = useCallback(async () => {
    try {
      const read = await source.read();
      // While edits wait, the person already sees a newer value than the stored one.
      if (waiting.current === 0) setStored(read);
    } catch (cause) {
      setError(String(cause));
    }
  }, [source]);

  useEffect(() => {
    const leaving = new AbortController();
    source.watch((changed) => {
      if (waiting.current === 0) setStored(changed);
    }, leaving.signal);
    void refresh();
    return () => leaving.abort();
  }, [source, refresh]);

  const store = useCallback(
    (edit: (value: T) => T, over?: T) => {
      waiting.current++;
      setStored((shown) => (shown?.state === 'ok' ? { ...shown, value: edit(shown.value) } : shown));
      queue.current = queue.current.then(async () => {
        const saved = await source.change(edit, over);
        setError(saved.ok ? undefined : saved.error);
        waiting.current--;
        await refresh();
      });
    },
    [source, refresh],
  );
  const change = useCallback((edit: (value: T) => T) => store(edit), [store]);
  const startAnew = useCallback(() => store((value) => value, source.empty), [store, source]);

  return {
    change,
    startAnew,
    ...(stored === undefined ? {} : { stored }),
    ...(error === undefined ? {} : { error }),
  };
}
