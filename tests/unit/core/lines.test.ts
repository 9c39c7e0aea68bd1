import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/catalog/lexicon.ts';
import { findSkills } from '../../../src/core/skill-match.ts';

const lines = readFileSync(fileURLToPath(new URL('../../fixtures/lines.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** "[Postgres|PostgreSQL]" -> the plain text, and the skill that must be found there. */
function readLine(line: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = line.replace(/\[([^\]|]+)(?:\|([^\]]+))?\]/gu, (_, shown: string, id?: string) => {
    expected.push(`${shown} = ${id ?? shown}`);
    return shown;
  });
  return { text, expected };
}

describe('the matching spec', () => {
  const lexicon = loadLexicon();
  it.each(lines)('%s', (line) => {
    const { text, expected } = readLine(line);
    const found = findSkills([{ id: 0, text, heading: '', role: 'body' }], lexicon)
      .filter(({ skill }) => ['tech', 'concept'].includes(lexicon.kindOf(skill)))
      .map(({ start, end, skill }) => `${text.slice(start, end)} = ${skill}`);
    expect(found).toEqual(expected);
  });
});
