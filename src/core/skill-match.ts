import type { SkillId } from './skill.ts';

/** Where a run names a skill. `start`..`end` are UTF-16 offsets in the run's text. */
export interface SkillMatch {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly skill: SkillId;
}
