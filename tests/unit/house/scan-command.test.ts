import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Line {
  id: string | number;
  matches: { start: number; end: number; skill: string; kind: string }[];
  requirements: { skills: string[]; need: string; years?: number }[];
  candidates: { name: string; start: number; end: number }[];
}

/** `npm run -s scan` without npm, which every developer's machine starts at its own speed. */
function scan(input: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/eval/scan.ts', ...options],
    { cwd: root, input, encoding: 'utf8' },
  );
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return { lines, stderr, status };
}

const named = (text: string, { matches }: Line) =>
  matches.map(({ start, end, skill, kind }) => `${text.slice(start, end)} = ${skill} (${kind})`);

describe('the command scan', { timeout: 60_000 }, () => {
  it('answers each line of JSON with a line: matches, requirements and candidates at UTF-16 positions', () => {
    const text = '😀 Requirements:\n- Postgres, Zarquon or MySQL\n- Nice to have: Docker';
    const { lines, stderr, status } = scan(
      `${JSON.stringify({ id: 'a', text, title: 'Java developer' })}\n${JSON.stringify({ id: 7, text: '' })}\n`,
    );
    expect({ stderr, status, ids: lines.map(({ id }) => id) }).toEqual({ stderr: '', status: 0, ids: ['a', 7] });
    const [first, second] = lines;
    expect(named(text, first!)).toEqual([
      'Postgres = PostgreSQL (tech)',
      'MySQL = MySQL (tech)',
      'Docker = Docker (tech)',
    ]);
    expect(first!.candidates.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['Zarquon', 'Zarquon'],
    ]);
    expect(first!.requirements.map(({ skills, need }) => [need, skills])).toContainEqual(['nice', ['Docker']]);
    expect(second).toMatchObject({ matches: [], requirements: [], candidates: [] });
  });

  it('tells bad lines by number on standard error, reads the others, and ends with 1', () => {
    const good = JSON.stringify({ id: 1, text: 'Python' });
    const { lines, stderr, status } = scan(`${good}\nno json\n\n{"id":2}\n${good}\n`);
    expect(lines.map(({ id }) => id)).toEqual([1, 1]);
    expect(stderr).toMatch(/^line 2: .+\nline 4: .+\n$/);
    expect(status).toBe(1);
  });

  it('takes plain text with --text', () => {
    const { lines, status } = scan('We use Python and Django.\r\n', '--text');
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(named('We use Python and Django.', lines[0]!)).toEqual(['Python = Python (tech)', 'Django = Django (tech)']);
  });
});
