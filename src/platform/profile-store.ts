import * as v from 'valibot';
import type { Profile } from '../core/profile.ts';
import { migrateProfile, PROFILE_VERSION } from '../core/profile-migrations.ts';
import { activeProfile, editActive, NO_PROFILES, type ProfileId, type Profiles } from '../core/profiles.ts';
import { BROWSER_PLACES } from './browser-places.ts';
import type { KeptKind, Parsed } from './kept-envelope.ts';
import { makeKeptStore, type Kept, type Saved } from './kept-store.ts';
import { ProfilesSchema } from './profiles-schema.ts';

/** How the profiles are kept. Version 1 stood in one place, as `{version, content}` without a checksum. */
export const PROFILES_KIND: KeptKind<Profiles> = {
  name: 'profiles',
  version: PROFILE_VERSION,
  empty: NO_PROFILES,
  parse: (version, content) => parseProfiles({ version, content }),
  old: { key: 'profile', parse: parseProfiles },
};

const store = makeKeptStore(PROFILES_KIND, BROWSER_PLACES);

/**
 * The active profile as it stands in the store. unreadable: it does not parse; newer: written by a later version of Skillmark.
 * Both carry the stored value as text for a file, and neither is ever overwritten silently.
 */
export type StoredProfile =
  | { readonly state: 'ok'; readonly profile: Profile; readonly isRestored?: true }
  | { readonly state: 'unreadable' | 'newer'; readonly raw: string };

/** Reads the active profile; a profile never stored is an empty one. */
export async function readProfile(): Promise<StoredProfile> {
  return pickActive(await store.read());
}

/** Calls `onChange` after every change of the active profile, from whichever page it came, until the signal aborts. */
export function watchProfile(onChange: (stored: StoredProfile) => void, signal?: AbortSignal): void {
  store.watch((kept) => onChange(pickActive(kept)), signal);
}

/** Reads all profiles. */
export function readProfiles(): Promise<Kept<Profiles>> {
  return store.read();
}

/**
 * Changes the profiles by a pure edit.
 * @param over what stands in for profiles that cannot be read, on the person's word; what stood there is then kept aside
 */
export function changeProfiles(edit: (all: Profiles) => Profiles, over?: Profiles): Promise<Saved> {
  return store.change(edit, over);
}

/** Changes the active profile by a pure edit. */
export function changeProfile(edit: (profile: Profile) => Profile): Promise<Saved> {
  return store.change((all) => editActive(all, edit));
}

/** Calls `onChange` after every change of any profile, from whichever page it came, until the signal aborts. */
export function watchProfiles(onChange: (kept: Kept<Profiles>) => void, signal?: AbortSignal): void {
  store.watch(onChange, signal);
}

/** Values once found unreadable, as text, oldest first. */
export function readAside(): Promise<readonly string[]> {
  return store.readAside();
}

/** An id for a new profile. */
export function makeProfileId(): ProfileId {
  return crypto.randomUUID() as ProfileId;
}

export function pickActive(kept: Kept<Profiles>): StoredProfile {
  if (kept.state !== 'ok') return kept;
  const { value, ...rest } = kept;
  return { ...rest, profile: activeProfile(value) };
}

function parseProfiles(stored: unknown): Parsed<Profiles> {
  const migrated = migrateProfile(stored);
  if (migrated.state !== 'ok') return migrated;
  const parsed = v.safeParse(ProfilesSchema, migrated.content);
  return parsed.success ? { state: 'ok', value: parsed.output } : { state: 'unreadable' };
}
