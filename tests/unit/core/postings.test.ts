import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDealbreakers } from '../../../src/core/dealbreaker.ts';
import { readFacts } from '../../../src/core/posting-facts.ts';
import { gatherRequirements, type Requirement } from '../../../src/core/requirement.ts';
import { readMarks } from './marked-text.ts';

/**
 * Whole postings, written for this folder. A file holds the title, the text and what is to be read from it, parted by
 * lines of three dashes: `must Java | Kotlin (5)`, `no PHP`, `breaks degree: Bachelor's degree`, `states totalYears: 8`.
 * Skills are marked in the text (`[Postgres|PostgreSQL]`): these tests are about what is asked, not about finding.
 */
const folder = fileURLToPath(new URL('../../fixtures/postings/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function describeRequirement({ skills, need, years, negated }: Requirement): string {
  const asked = `${negated === true ? 'no' : need} ${skills.join(' | ')}`;
  return years === undefined ? asked : `${asked} (${years})`;
}

function readPosting(title: string, text: string): string[] {
  const { runs, matches } = readMarks(text, title);
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
    expect(readPosting(title!, text!)).toEqual(said!.trim().split('\n'));
  });
});
