import { describe, expect, it } from 'vitest';
import { readFault, readText } from './read.ts';

const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('reading JSON', () => {
  it('reads a JSON Resume into sections, with the dates of its jobs and the skills it declares', async () => {
    const resume = {
      basics: { label: 'Backend engineer', summary: 'Builds with Go.' },
      skills: [{ name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }, { name: 'Rust' }],
      work: [
        {
          name: 'Northlake',
          position: 'Engineer',
          startDate: '2019-03-01',
          endDate: '2021-02-28',
          highlights: ['Moved to Kafka'],
        },
      ],
    };
    const text = await readText(JSON.stringify(resume));
    expect(text.format).toBe('json-resume');
    expect(text.lines.map(({ text: line, section, position }) => [line, section, position])).toEqual([
      ['Backend engineer', 'summary', undefined],
      ['Builds with Go.', 'summary', undefined],
      ['Web: HTML, CSS', 'skills', undefined],
      ['Rust', 'skills', undefined],
      ['Engineer · Northlake', 'experience', 0],
      ['Moved to Kafka', 'experience', 1],
    ]);
    expect(text.declared).toEqual([
      { name: 'HTML', line: 2 },
      { name: 'CSS', line: 2 },
      { name: 'Rust', line: 3 },
    ]);
    expect(text.positions[1]?.dates).toEqual({ from: 2019 * 12 + 2, to: 2021 * 12 + 1 });
  });

  it('passes over what does not fit and reads the rest', async () => {
    const text = await readText(
      JSON.stringify({
        basics: null,
        skills: [7, null, { name: ['x'] }, { name: 'Go', keywords: 'no list' }],
        work: 'none',
        projects: [{ name: 4 }],
      }),
    );
    expect(text.declared.map(({ name }) => name)).toEqual(['Go']);
    expect(text.lines.map((line) => line.text)).toEqual(['Go', '4']);
  });

  it('takes names that every object has for names and nothing else', async () => {
    const text = await readText(
      `{"__proto__": {"polluted": true}, "skills": [${NAMES.map((name) => `{"name": "${name}", "__proto__": {"polluted": 1}}`).join(',')}]}`,
    );
    expect(text.declared.map(({ name }) => name)).toEqual(NAMES);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('refuses JSON that is nested too deeply, too large, cut off, or something else', async () => {
    expect(await readFault('['.repeat(200_000) + ']'.repeat(200_000))).toBe('too-complex');
    expect(await readFault(`{"work": ["${'x'.repeat(2_000_001)}"]}`)).toBe('too-large');
    expect(await readFault('{"skills": [')).toBe('damaged');
    expect(await readFault('{"name": "package", "version": "1.0.0"}')).toBe('unknown');
    expect(await readFault('[1, 2, 3]')).toBe('unknown');
  });

  it('reads our own export, and says when a later version wrote it', async () => {
    const own = (version: number, content: unknown): string =>
      JSON.stringify({ format: 'skillmark-profile', version, content });
    const text = await readText(own(1, { skills: [{ skill: 'Go', years: 4.5 }, { skill: 'Fortran IV' }] }));
    expect(text.format).toBe('skillmark');
    expect(text.declared).toEqual([
      { name: 'Go', years: 4.5, line: 0 },
      { name: 'Fortran IV', line: 1 },
    ]);
    expect(await readFault(own(99, {}))).toBe('newer');
    expect(await readFault(own(1, { skills: [{ skill: 'Go', years: -1 }] }))).toBe('damaged');
    expect(await readFault(own(1, 'x'))).toBe('damaged');
  });
});
