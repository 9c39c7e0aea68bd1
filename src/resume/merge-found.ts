import type { Profile, ProfileSkill } from '../core/profile.ts';
import { MOST_YEARS } from '../core/profile.ts';
import type { SkillId } from '../core/skill.ts';

/** A skill that the person chose to take over. */
export interface ChosenSkill {
  readonly skill: SkillId;
  readonly years?: number;
}

/**
 * The profile with the chosen skills. Never lowers what was there: a skill of the profile stays in its place and keeps all it says; its years
 * rise to the chosen ones where those are more, and are set where it had none. New skills come at the end.
 */
export function mergeFound(profile: Profile, chosen: readonly ChosenSkill[]): Profile {
  const merged = new Map<SkillId, ProfileSkill>(profile.skills.map((held) => [held.skill, held]));
  for (const { skill, years } of chosen) {
    const held = merged.get(skill) ?? { skill };
    const isMore = years !== undefined && years >= 0 && years <= MOST_YEARS && years > (held.years ?? -1);
    merged.set(skill, isMore ? { ...held, years } : held);
  }
  return { ...profile, skills: [...merged.values()] };
}
