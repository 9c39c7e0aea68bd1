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
