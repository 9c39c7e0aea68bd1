import * as v from 'valibot';
import { LEVELS, MOST_YEARS } from '../core/profile.ts';
import { MOST_PROFILES, MOST_TITLE_UNITS, type ProfileId } from '../core/profiles.ts';
import type { SkillId } from '../core/skill.ts';

/** Most skills in one profile. */
const MOST_SKILLS = 5000;

export const SkillIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.transform((name) => name as SkillId),
);

export const ProfileIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.transform((id) => id as ProfileId),
);

export const ProfileSkillSchema = v.object({
  skill: SkillIdSchema,
  years: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_YEARS))),
  level: v.exactOptional(v.picklist(LEVELS)),
});

const NamedProfileSchema = v.object({
  id: ProfileIdSchema,
  name: v.pipe(v.string(), v.maxLength(MOST_TITLE_UNITS)),
  skills: v.pipe(
    v.array(ProfileSkillSchema),
    v.maxLength(MOST_SKILLS),
    v.check((skills) => isUnique(skills.map(({ skill }) => skill))),
  ),
  notImplied: v.exactOptional(v.pipe(v.array(SkillIdSchema), v.maxLength(MOST_SKILLS))),
});

/** Profiles as they stand in the store and in files of ours. */
export const ProfilesSchema = v.pipe(
  v.object({
    active: ProfileIdSchema,
    profiles: v.pipe(
      v.array(NamedProfileSchema),
      v.minLength(1),
      v.maxLength(MOST_PROFILES),
      v.check((profiles) => isUnique(profiles.map(({ id }) => id))),
    ),
  }),
  v.check(({ active, profiles }) => profiles.some(({ id }) => id === active)),
);

function isUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
