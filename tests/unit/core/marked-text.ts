import { gatherRequirements, type Requirement } from '../../../src/core/requirement.ts';
import type { SkillMatch } from '../../../src/core/skill-match.ts';
import type { SkillId } from '../../../src/core/skill.ts';
import { splitText, type TextRun } from '../../../src/core/text-run.ts';

/** "[Postgres|PostgreSQL]": what the text shows, and the skill that is meant; without a bar both are the same. */
const MARKED = /\[([^\]|]+)(?:\|([^\]]+))?\]/gu;

/**
 * What is read from a text whose skills are marked by hand, so that these tests are about needs and not about finding.
 * Lines are runs, as `splitText` cuts them.
 * @returns "must Python 5; nice Java|Kotlin; mentioned Go; no PHP", in reading order
 */
export function readMarked(text: string): string {
  return requirementsOf(text).map(describeRequirement).join('; ');
}

export function requirementsOf(marked: string): Requirement[] {
  const { runs, matches } = readMarks(marked);
  return gatherRequirements(runs, matches);
}

/** A text whose skills are marked by hand, as runs and matches. */
export function readMarks(marked: string, title = ''): { runs: readonly TextRun[]; matches: readonly SkillMatch[] } {
  const places: { start: number; end: number; skill: SkillId }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(last, match.index);
    places.push({ start: text.length, end: text.length + match[1]!.length, skill: (match[2] ?? match[1]!) as SkillId });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const { runs, starts } = splitText(text, title);
  const matches = places.map(({ start, end, skill }): SkillMatch => {
    const run = starts.findLastIndex((at) => at >= 0 && at <= start);
    return { run, start: start - starts[run]!, end: end - starts[run]!, skill };
  });
  return { runs, matches };
}

/** "must Java|Kotlin 5" */
export function describeRequirement({ skills, need, years, negated }: Requirement): string {
  return [negated === true ? 'no' : need, skills.join('|'), years].filter((part) => part !== undefined).join(' ');
}
