import type { Requirement } from './requirement.ts';
import type { SkillId } from './skill.ts';

/** have: the person has it; close: a near skill, or too few years; missing: neither. */
export type Standing = 'have' | 'close' | 'missing';

/** Why a requirement stands as it does. */
export type Reason =
  | { readonly why: 'has'; readonly skill: SkillId }
  | { readonly why: 'implied'; readonly skill: SkillId; readonly by: SkillId }
  | { readonly why: 'sister'; readonly skill: SkillId; readonly by: SkillId }
  | { readonly why: 'years'; readonly skill: SkillId; readonly has: number; readonly asked: number };

export interface ReportLine {
  readonly requirement: Requirement;
  readonly standing: Standing;
  /** Absent exactly where the standing is missing. */
  readonly reason?: Reason;
}

export interface Count {
  readonly have: number;
  readonly close: number;
  readonly total: number;
}

export interface MatchReport {
  readonly must: readonly ReportLine[];
  readonly nice: readonly ReportLine[];
  readonly mentioned: readonly ReportLine[];
  /** Said by the posting not to be asked; in no count. */
  readonly negated: readonly Requirement[];
  /** By need; negated requirements are in none. */
  readonly counts: { readonly must: Count; readonly nice: Count; readonly mentioned: Count };
}
