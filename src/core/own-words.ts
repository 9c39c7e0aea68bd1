import type { SkillId } from './skill.ts';

/** A skill of the person's own, not in the catalog. */
export interface OwnSkill {
  readonly id: SkillId;
  readonly aliases: readonly string[];
}

/** What the person taught us about words. Private: it never reaches anything that a page can read. */
export interface OwnWords {
  readonly skills: readonly OwnSkill[];
  /** Other names of skills ("same as my X"). */
  readonly aliases: readonly { readonly name: string; readonly skill: SkillId }[];
  /** Names that are no skill to this person, as `foldName` folds them. */
  readonly muted: readonly string[];
}

export const NO_OWN_WORDS: OwnWords = { skills: [], aliases: [], muted: [] };
