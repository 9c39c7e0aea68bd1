import type { Lexicon } from './catalog/lexicon.ts';
import { findNames, type NamedRun } from './find-names.ts';
import { readOutlineInSteps, type Outline } from './outline.ts';
import { findImpliedNames, withoutVersion } from './sense/implied-names.ts';
import { judgeNames, type Source } from './sense.ts';
import type { SkillId } from './skill.ts';
import { finish, readEach, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';

/** Where a run names a skill. `start`..`end` are UTF-16 offsets in the run's text. */
export interface SkillMatch {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly skill: SkillId;
  /** Found by the person's own words; nothing that a page can read may show it. */
  readonly isOwn?: true;
}

/**
 * Finds the skills that runs name. A name that is also a word counts only where its surroundings vouch for it.
 * Linear in the text's length.
 * @param source what the text is, and the employer's name where it is known
 * @param outline the runs taken apart, where that is at hand
 * @returns matches of all kinds, by run and then by start; no two overlap
 */
export function findSkills(
  runs: readonly TextRun[],
  lexicon: Lexicon,
  source: Source = { of: 'posting' },
  outline?: Outline,
): SkillMatch[] {
  return finish(findSkillsInSteps(runs, lexicon, source, outline));
}

/** What `findSkills` does, in steps. */
export function* findSkillsInSteps(
  runs: readonly TextRun[],
  lexicon: Lexicon,
  source: Source = { of: 'posting' },
  outline?: Outline,
): Steps<SkillMatch[]> {
  const named = yield* readEach(runs, (run) => readNames(run, lexicon));
  const sections = source.of === 'posting' ? (outline ?? (yield* readOutlineInSteps(runs))).sections : undefined;
  return yield* judgeNames(named, lexicon, source, sections);
}

/** The names of a run, with those that it implies and without the versions written behind them. */
function readNames(run: TextRun, lexicon: Lexicon): NamedRun {
  const named = findNames(run, lexicon);
  const implied = findImpliedNames(named, lexicon);
  const names = named.names.map((found) => withoutVersion(run.text, found, lexicon));
  if (implied.length > 0) names.push(...implied);
  return { ...named, names: implied.length > 0 ? names.sort((a, b) => a.start - b.start) : names };
}
