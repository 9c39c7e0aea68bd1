import { useCallback, useMemo } from 'preact/hooks';
import type { Profile } from '../../core/profile.ts';
import { editActive } from '../../core/profiles.ts';
import { pickActive, type StoredProfile } from '../../platform/profile-store.ts';
import { useProfiles } from './use-profiles.ts';

export type ProfileEdit = (profile: Profile) => Profile;

export interface ProfileHold {
  /** Absent until it was first read. */
  readonly stored?: StoredProfile;
  /** Why the last change was not stored, in the browser's words; gone with the next that is. */
  readonly error?: string;
  /** Applies an edit to the active profile as it is stored and stores it at once. Edits are done one after the other. */
  readonly change: (edit: ProfileEdit) => void;
}

/** The active profile: follows every change from whichever page it comes, and changes it. */
export function useProfile(): ProfileHold {
  const { stored: all, error, change: changeAll } = useProfiles();
  const stored = useMemo(() => all && pickActive(all), [all]);
  const change = useCallback((edit: ProfileEdit) => changeAll((before) => editActive(before, edit)), [changeAll]);
  return { change, ...(stored === undefined ? {} : { stored }), ...(error === undefined ? {} : { error }) };
}
