import type { SkillId } from './skill.ts';

export interface ProfileSkill {
  readonly skill: SkillId;
  /** Years of use; absent where the person did not say. */
  readonly years?: number;
}

/** What the person can do. Skills are unique by id, in the order they were added. */
export interface Profile {
  readonly skills: readonly ProfileSkill[];
}

/** A working life; no one has used a skill for longer. */
export const MOST_YEARS = 80;

/** The profile with the skill at the end; a skill that is already there stays as it is. */
export function addSkill(profile: Profile, skill: SkillId): Profile {
  return hasSkill(profile, skill) ? profile : { ...profile, skills: [...profile.skills, { skill }] };
}

/** The profile without the skill. */
export function removeSkill(profile: Profile, skill: SkillId): Profile {
  return { ...profile, skills: profile.skills.filter((held) => held.skill !== skill) };
}

/**
 * The profile with the years of one of its skills set.
 * @param years 0 to 80, kept to one decimal; undefined: not said. A number that is none of these changes nothing.
 */
export function setYears(profile: Profile, skill: SkillId, years: number | undefined): Profile {
  if (years !== undefined && !(years >= 0 && years <= MOST_YEARS)) return profile;
  const changed: ProfileSkill = years === undefined ? { skill } : { skill, years: Math.round(years * 10) / 10 };
  return { ...profile, skills: profile.skills.map((held) => (held.skill === skill ? changed : held)) };
}

export function hasSkill(profile: Profile, skill: SkillId): boolean {
  return profile.skills.some((held) => held.skill === skill);
}

/** Whether two profiles say the same, order included. */
export function isSameProfile(a: Profile, b: Profile): boolean {
  return (
    a.skills.length === b.skills.length &&
    a.skills.every(({ skill, years }, i) => b.skills[i]?.skill === skill && b.skills[i].years === years)
  );
}
