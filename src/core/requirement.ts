import type { SkillId } from './skill.ts';

/** How strongly the posting asks: must-have, nice-to-have, or only mentioned. */
export type Need = 'must' | 'nice' | 'mentioned';

/** One place where the posting says it. Offsets are UTF-16. */
export interface Evidence {
  /** Id of the text run. */
  readonly run: number;
  /** The skill's name inside the run. */
  readonly start: number;
  readonly end: number;
  /** The sentence or list item around it, cut to at most 300 units; `from`..`to` is the skill's name inside it. */
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
  readonly skill: SkillId;
}

/** One thing the posting asks for: a skill, or several of which any one will do. */
export interface Requirement {
  /** One skill, or the members of an either/or group in the order the posting names them. Never empty. */
  readonly skills: readonly SkillId[];
  readonly need: Need;
  /** Fewest years asked of that very skill; absent where the posting says none. */
  readonly years?: number;
  /** Found, but the posting says it is not asked ("no PHP"); never counted as missing. */
  readonly negated?: true;
  /** In reading order; never empty. */
  readonly evidence: readonly Evidence[];
}

/** What one page asks for. Facts of the page only; nothing of the person. */
export interface Posting {
  readonly url: string;
  readonly title: string;
  /** '' where the page does not say. */
  readonly company: string;
  readonly requirements: readonly Requirement[];
}
