import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile.ts';
import { readProfile, saveProfile, watchProfile, type StoredProfile } from '../../platform/profile-store.ts';

export type ProfileEdit = (profile: Profile) => Profile;

export interface ProfileHold {
  /** Absent until it was first read. */
  readonly stored?: StoredProfile;
  /** Why the last change was not stored, in the browser's words; gone with the next that is. */
  readonly error?: string;
  /** Applies an edit to what is stored and stores it at once. Edits are done one after the other. */
  readonly change: (edit: ProfileEdit) => void;
}

/** The stored profile: follows every change from whichever page it comes, and changes it. */
export function useProfile(): ProfileHold {
  const [stored, setStored] = useState<StoredProfile>();
  const [error, setError] = useState<string>();
  const queue = useRef(Promise.resolve());
  const waiting = useRef(0);

  const refresh = useCallback(async () => {
    try {
      const read = await readProfile();
      // While edits wait, the person already sees a newer profile than the stored one.
      if (waiting.current === 0) setStored(read);
    } catch (cause) {
      setError(String(cause));
    }
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    watchProfile((changed) => {
      if (waiting.current === 0) setStored(changed);
    }, leaving.signal);
    void refresh();
    return () => leaving.abort();
  }, [refresh]);

  const change = useCallback(
    (edit: ProfileEdit) => {
      waiting.current++;
      setStored((shown) => (shown?.state === 'ok' ? { state: 'ok', profile: edit(shown.profile) } : shown));
      queue.current = queue.current.then(async () => {
        try {
          setError(await store(edit));
        } catch (cause) {
          setError(String(cause));
        } finally {
          waiting.current--;
        }
        await refresh();
      });
    },
    [refresh],
  );

  return { change, ...(stored === undefined ? {} : { stored }), ...(error === undefined ? {} : { error }) };
}

/** @returns why it was not stored, or undefined where it was. */
async function store(edit: ProfileEdit): Promise<string | undefined> {
  const standing = await readProfile();
  // What cannot be read is kept aside by the store when an empty profile takes its place, on the person's word only.
  const before: Profile = standing.state === 'ok' ? standing.profile : { skills: [] };
  const saved = await saveProfile(edit(before));
  return saved.ok ? undefined : saved.error;
}
