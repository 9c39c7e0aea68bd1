import { isSameProfile, type Profile } from './profile.ts';

/** Identity of one of the person's profiles; never shown. */
export type ProfileId = string & { readonly __brand: 'ProfileId' };

export interface NamedProfile extends Profile {
  readonly id: ProfileId;
  /** As the person calls it; '' where they never named it. */
  readonly name: string;
}

/** The person's profiles in their order: never none, ids unique, `active` one of them. */
export interface Profiles {
  readonly active: ProfileId;
  readonly profiles: readonly NamedProfile[];
}

/** The first profile has the same id in every browser, so that those of two browsers meet when they are synced. */
export const FIRST_PROFILE_ID = 'main' as ProfileId;
export const MOST_PROFILES = 30;
/** Longest name of a profile, in UTF-16 units. */
export const MOST_TITLE_UNITS = 60;

export const NO_PROFILES: Profiles = {
  active: FIRST_PROFILE_ID,
  profiles: [{ id: FIRST_PROFILE_ID, name: '', skills: [] }],
};

/** The profile that postings are compared with. */
export function activeProfile({ active, profiles }: Profiles): NamedProfile {
  return profiles.find(({ id }) => id === active) ?? profiles[0]!;
}

/** The profiles with the active one changed; an edit that changes nothing gives the same object back. */
export function editActive(all: Profiles, edit: (profile: Profile) => Profile): Profiles {
  const before = activeProfile(all);
  const after = edit(before);
  if (isSameProfile(before, after)) return all;
  const { skills, notImplied } = after;
  const changed: NamedProfile = {
    id: before.id,
    name: before.name,
    skills,
    ...(notImplied === undefined || notImplied.length === 0 ? {} : { notImplied }),
  };
  return { ...all, profiles: all.profiles.map((one) => (one.id === before.id ? changed : one)) };
}

/** The profiles with another one active; an id that is none of theirs changes nothing. */
export function switchProfile(all: Profiles, id: ProfileId): Profiles {
  return id === all.active || !all.profiles.some((one) => one.id === id) ? all : { ...all, active: id };
}

/**
 * The profiles with a new one at the end, which becomes the active one. With an id that is taken, or as many as there may be: unchanged.
 * @param from the profile whose skills it begins with; empty where absent
 */
export function addProfile(all: Profiles, id: ProfileId, name: string, from?: Profile): Profiles {
  if (all.profiles.length >= MOST_PROFILES || all.profiles.some((one) => one.id === id)) return all;
  const added: NamedProfile = {
    id,
    name: cutTitle(name),
    skills: from?.skills ?? [],
    ...(from?.notImplied === undefined ? {} : { notImplied: from.notImplied }),
  };
  return { active: id, profiles: [...all.profiles, added] };
}

export function renameProfile(all: Profiles, id: ProfileId, name: string): Profiles {
  return { ...all, profiles: all.profiles.map((one) => (one.id === id ? { ...one, name: cutTitle(name) } : one)) };
}

/** The profiles without one; its neighbour becomes active where it was. The last one stays. */
export function removeProfile(all: Profiles, id: ProfileId): Profiles {
  const at = all.profiles.findIndex((one) => one.id === id);
  if (at < 0 || all.profiles.length === 1) return all;
  const profiles = all.profiles.filter((one) => one.id !== id);
  const neighbour = profiles[Math.min(at, profiles.length - 1)]!;
  return { active: all.active === id ? neighbour.id : all.active, profiles };
}

function cutTitle(name: string): string {
  return name.split(/\s/u).filter(Boolean).join(' ').slice(0, MOST_TITLE_UNITS);
}
