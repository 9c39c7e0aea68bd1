import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { Profile } from '../../../src/core/profile.ts';
import type { SkillId } from '../../../src/core/skill.ts';
import { parseCsv, writeCsv } from '../../../src/resume/csv.ts';
import { exportCsv, exportJson, exportJsonResume } from '../../../src/resume/export-profile.ts';
import { readText } from './read.ts';

const profile = (...skills: readonly (readonly [string, number?])[]): Profile => ({
  skills: skills.map(([skill, years]) => ({ skill: skill as SkillId, ...(years === undefined ? {} : { years }) })),
});
const PROFILE = profile(
  ['C++', 12],
  ['PostgreSQL', 4.5],
  ['Domain-driven design'],
  ['.NET', 0],
  ['Say "hi", twice', 1],
);

async function readBack(file: string): Promise<[string, number | undefined][]> {
  return (await readText(file)).declared.map(({ name, years }) => [name, years]);
}
const said = (held: Profile): [string, number | undefined][] => held.skills.map(({ skill, years }) => [skill, years]);

describe('exporting a profile', () => {
  it('reads back its own JSON, CSV and JSON Resume as they were', async () => {
    expect(await readBack(exportJson(PROFILE))).toEqual(said(PROFILE));
    expect(await readBack(exportCsv(PROFILE))).toEqual(said(PROFILE));
    expect(await readBack(exportJsonResume(PROFILE))).toEqual(said(PROFILE));
  });

  it('reads back any names and years', async () => {
    const Name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .map((name) =>
        name
          .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
          .trim()
          .normalize('NFKC')
          .trim(),
      )
      .filter((name) => name !== '');
    const Skills = fc.uniqueArray(
      fc.tuple(
        Name,
        fc.option(
          fc.integer({ min: 0, max: 800 }).map((tenths) => tenths / 10),
          { nil: undefined },
        ),
      ),
      { minLength: 1, maxLength: 12, selector: ([name]) => name },
    );
    await fc.assert(
      fc.asyncProperty(Skills, async (skills) => {
        const held = profile(
          ...skills.map(([name, years]) => (years === undefined ? ([name] as const) : ([name, years] as const))),
        );
        for (const write of [exportJson, exportCsv]) expect(await readBack(write(held))).toEqual(said(held));
      }),
      { numRuns: 200 },
    );
  });

  it('writes no cell that a spreadsheet takes for a formula, heads included', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '|', '%'];
    const payloads = [
      '1+1',
      "cmd|' /C calc'!A0",
      'HYPERLINK("http://x.example","y")',
      'SUM(A1:A9)*1',
      'IMPORTXML(A1)',
      'DDE("a","b")',
      '2+5+cmd',
      'x',
    ];
    const cells = starts.flatMap((start) => payloads.map((payload) => start + payload));
    expect(cells.length).toBeGreaterThan(100);
    for (const cell of cells) {
      const [[written = ''] = []] = parseCsv(writeCsv([[cell]]));
      expect(written.startsWith("'")).toBe(true);
      expect(written.slice(1)).toBe(cell);
    }
    expect(writeCsv([['=a', '-5', '-5.5']])).toBe(`"'=a",-5,-5.5\r\n`);
  });

  it('reads CSV with quotes, line breaks and an open end', () => {
    expect(parseCsv('a,"b ""c""\nd",\r\n,"x')).toEqual([
      ['a', 'b "c"\nd', ''],
      ['', 'x'],
    ]);
  });
});
