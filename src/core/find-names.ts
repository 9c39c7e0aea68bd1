import type { Lexicon, LexiconName } from './catalog/lexicon.ts';
import { scanNames } from './scan-names.ts';
import type { SkillId } from './skill.ts';
import type { TextRun } from './text-run.ts';

/** A place where a run's text equals a name of the lexicon; not yet judged. */
export interface FoundName {
  readonly name: LexiconName;
  /** UTF-16 offsets in the run's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A run with all names in it, by start; no two overlap. */
export interface NamedRun {
  readonly run: TextRun;
  readonly names: readonly FoundName[];
}

/** Finds the names in a run; the longest name at a place wins, and one that is muted hides what it covers. Linear. */
export function findNames(run: TextRun, lexicon: Lexicon): NamedRun {
  const found = scanNames(run.text, lexicon.table);
  const names: FoundName[] = [];
  for (let i = 0; i < found.length; i += 3) {
    const name = lexicon.nameAt(found[i + 2]!);
    if (!name.isMuted) names.push({ name, start: found[i]!, end: found[i + 1]! });
  }
  return { run, names };
}

/** The skill whose name or alias this is, whole and in any case. */
export function findWholeName(name: string, lexicon: Lexicon): SkillId | undefined {
  const found = nameOf(name, lexicon);
  return found === undefined || found.isMuted ? undefined : found.skill;
}

/** Whether the lexicon holds this name, be it muted. */
export function isWholeName(name: string, lexicon: Lexicon): boolean {
  return nameOf(name, lexicon) !== undefined;
}

function nameOf(name: string, lexicon: Lexicon): LexiconName | undefined {
  const text = name.trim();
  const [start, end, found] = scanNames(text, lexicon.table);
  return found !== undefined && start === 0 && end === text.length ? lexicon.nameAt(found) : undefined;
}
