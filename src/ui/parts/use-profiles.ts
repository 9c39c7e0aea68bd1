import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { NO_PROFILES, type Profiles } from '../../core/profiles.ts';
import type { Kept } from '../../platform/kept-store.ts';
import { changeProfiles, readProfiles, watchProfiles } from '../../platform/profile-store.ts';

export type ProfilesEdit = (all: Profiles) => Profiles;

export interface ProfilesHold {
  /** Absent until they were first read. */
  readonly stored?: Kept<Profiles>;
  /** Why the last change was not stored, in the browser's words; gone with the next that is. */
  readonly error?: string;
  /** Applies an edit to what is stored and stores it at once. Edits are done one after the other. */
  readonly change: (edit: ProfilesEdit) => void;
  /** Begins with an empty profile where the stored ones cannot be read; these are kept aside. */
  readonly startAnew: () => void;
}

/** The stored profiles: follows every change from whichever page it comes, and changes them. */
export function useProfiles(): ProfilesHold {
  const [stored, setStored] = useState<Kept<Profiles>>();
  const [error, setError] = useState<string>();
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);

  const refresh = useCallback(async () => {
    try {
      const read = await readProfiles();
      // While edits wait, the person already sees newer profiles than the stored ones.
      if (waiting.current === 0) setStored(read);
    } catch (cause) {
      setError(String(cause));
    }
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    watchProfiles((changed) => {
      if (waiting.current === 0) setStored(changed);
    }, leaving.signal);
    void refresh();
    return () => leaving.abort();
  }, [refresh]);

  const store = useCallback(
    (edit: ProfilesEdit, over?: Profiles) => {
      waiting.current++;
      setStored((shown) => (shown?.state === 'ok' ? { ...shown, value: edit(shown.value) } : shown));
      queue.current = queue.current.then(async () => {
        const saved = await changeProfiles(edit, over);
        setError(saved.ok ? undefined : saved.error);
        waiting.current--;
        await refresh();
      });
    },
    [refresh],
  );
  const change = useCallback((edit: ProfilesEdit) => store(edit), [store]);
  const startAnew = useCallback(() => store((all) => ({ ...all }), NO_PROFILES), [store]);

  return {
    change,
    startAnew,
    ...(stored === undefined ? {} : { stored }),
    ...(error === undefined ? {} : { error }),
  };
}
