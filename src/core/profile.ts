import type { SkillId } from './skill.ts';

/** How well the person knows a skill, in their own judgement: first steps, daily work, deep knowledge. */
export const LEVELS = ['basics', 'working', 'strong'] as const;
export type Level = (typeof LEVELS)[number];

export interface ProfileSkill {
  readonly skill: SkillId;
  /** Years of use; absent where the person did not say. */
  readonly years?: number;
  /** Absent where the person did not say. */
  readonly level?: Level;
}

/** What the person can do. Skills are unique by id, in the order they were added. */
export interface Profile {
  readonly skills: readonly ProfileSkill[];
  /** Skills that do not count although others imply them: the person's word. Absent: none. */
  readonly notImplied?: readonly SkillId[];
}

/** A working life; no one has used a skill for longer. */
export const MOST_YEARS = 80;

/** The profile with the skill at the end; a skill that is already there stays as it is. */
export function addSkill(profile: Profile, skill: SkillId): Profile {
  if (hasSkill(profile, skill)) return profile;
  const { notImplied = [], ...rest } = profile;
  const others = notImplied.filter((id) => id !== skill);
  return {
    ...rest,
    skills: [...profile.skills, { skill }],
    ...(others.length === 0 ? {} : { notImplied: others }),
  };
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
  return changeSkill(profile, skill, ({ level }) => ({
    skill,
    ...(years === undefined ? {} : { years: Math.round(years * 10) / 10 }),
    ...(level === undefined ? {} : { level }),
  }));
}

/** The profile with the level of one of its skills set; undefined: not said. */
export function setLevel(profile: Profile, skill: SkillId, level: Level | undefined): Profile {
  return changeSkill(profile, skill, ({ years }) => ({
    skill,
    ...(years === undefined ? {} : { years }),
    ...(level === undefined ? {} : { level }),
  }));
}

function changeSkill(profile: Profile, skill: SkillId, change: (held: ProfileSkill) => ProfileSkill): Profile {
  return { ...profile, skills: profile.skills.map((held) => (held.skill === skill ? change(held) : held)) };
}

/** The profile in which a skill does not count although others imply it, or counts again. */
export function setImplied(profile: Profile, skill: SkillId, counts: boolean): Profile {
  const { notImplied = [], ...rest } = profile;
  const others = notImplied.filter((id) => id !== skill);
  const now = counts ? others : [...others, skill];
  return now.length === 0 ? rest : { ...rest, notImplied: now };
}

export function hasSkill(profile: Profile, skill: SkillId): boolean {
  return profile.skills.some((held) => held.skill === skill);
}

/** Whether two profiles say the same, order included. */
export function isSameProfile(a: Profile, b: Profile): boolean {
  return (
    a.skills.length === b.skills.length &&
    a.skills.every((held, at) => isSameSkill(held, b.skills[at])) &&
    (a.notImplied ?? []).join('\n') === (b.notImplied ?? []).join('\n')
  );
}

function isSameSkill(a: ProfileSkill, b: ProfileSkill | undefined): boolean {
  return a.skill === b?.skill && a.years === b.years && a.level === b.level;
}
