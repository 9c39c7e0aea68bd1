import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/catalog/lexicon.ts';
import { findDealbreakers } from '../../../src/core/dealbreaker.ts';
import { readFacts } from '../../../src/core/posting-facts.ts';
import { gatherRequirements, type Requirement } from '../../../src/core/requirement.ts';
import { findSkills } from '../../../src/core/skill-match.ts';
import { splitText } from '../../../src/core/text-run.ts';

/**
 * Whole postings, written for this folder. A file holds the title, the text and what is to be read from it, parted by
 * lines of three dashes: `must Java | Kotlin (5)`, `no PHP`, `breaks degree: Bachelor's degree`, `states totalYears: 8`.
 * Skills that a file does not list are left out of the comparison, so that the catalog may grow.
 */
const folder = fileURLToPath(new URL('../../fixtures/postings/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const lexicon = loadLexicon();

function describeRequirement({ skills, need, years, negated }: Requirement): string {
  const asked = `${negated === true ? 'no' : need} ${skills.join(' | ')}`;
  return years === undefined ? asked : `${asked} (${years})`;
}

function readPosting(title: string, text: string, listed: ReadonlySet<string>): string[] {
  const { runs } = splitText(text, title);
  const matches = findSkills(runs, lexicon).filter(({ skill }) => listed.has(skill));
  const requirements = gatherRequirements(runs, matches);
  return [
    ...requirements.map(describeRequirement),
    ...findDealbreakers(runs).map(
      ({ kind, evidence }) => `breaks ${kind}: ${evidence.sentence.slice(evidence.from, evidence.to)}`,
    ),
    ...Object.entries(readFacts(runs, requirements)).map(
      ([name, fact]: [string, { value: string | number }]) => `states ${name}: ${fact.value}`,
    ),
  ];
}

describe('a whole posting', () => {
  it('stands in the folder in at least forty shapes', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)('%s', (name) => {
    const [title, text, said] = readFileSync(join(folder, name), 'utf8').split('\n---\n');
    const expected = said!.trim().split('\n');
    const listed = expected
      .filter((line) => /^(?:must|nice|mentioned|no) /u.test(line))
      .flatMap((line) => line.replace(/^\w+ | \(\d+\)$/gu, '').split(' | '));
    expect(readPosting(title!, text!, new Set(listed))).toEqual(expected);
  });
});
