import { describe, expect, it } from 'vitest';
import { readResume } from '../../../src/resume/read-resume.ts';
import { loadPdfInNode } from './load-pdf-in-node.ts';
import { column, makePdf } from './make-pdf.ts';
import { readFault, readLines, readText } from './read.ts';

const LEFT = ['Skills', 'Python and Go', 'Kafka', 'Postgres', 'Linux', 'Terraform'];
const RIGHT = [
  'Experience',
  'Backend Engineer, Northlake, 2019 - 2022',
  'Wrote the ledger in Kotlin and moved it to Google',
  'Cloud within a year, with two colleagues.',
  'Kept the rota calm.',
];

describe('reading a PDF', () => {
  it('reads two columns one after the other, and joins lines inside a column', async () => {
    const page = [...column(['Ada Moss'], 60, 740, 20), ...column(LEFT, 60, 680), ...column(RIGHT, 240, 680)];
    expect(await readLines(makePdf([page]))).toEqual([
      'Ada Moss',
      ...LEFT,
      'Experience',
      'Backend Engineer, Northlake, 2019 - 2022',
      'Wrote the ledger in Kotlin and moved it to Google Cloud within a year, with two colleagues.',
      'Kept the rota calm.',
    ]);
  });

  it('keeps dates at the right edge with the line they stand on', async () => {
    const jobs = [
      'Northlake, Engineer',
      'Wrote Go',
      'Southmere, Developer',
      'Wrote Java',
      'Eastwick, Intern',
      'Wrote PHP',
      'Westfold, Intern',
      'Wrote C',
    ];
    const dates = ['2019 - 2022', '', '2016 - 2019', '', '2015 - 2016', '', '2014', ''];
    const lines = await readLines(makePdf([[...column(jobs, 60, 700), ...column(dates, 480, 700)]]));
    expect(lines[0]).toBe('Northlake, Engineer 2019 - 2022');
    expect(lines[2]).toBe('Southmere, Developer 2016 - 2019');
  });

  it('reads labels beside their values row by row', async () => {
    const labels = ['Languages:', 'Databases:', 'Clouds:', 'Tools:'];
    const values = ['Python, Go', 'MySQL, Redis', 'AWS, Azure', 'Git, Docker'];
    expect(await readLines(makePdf([[...column(labels, 60, 700), ...column(values, 160, 700)]]))).toEqual([
      'Languages: Python, Go',
      'Databases: MySQL, Redis',
      'Clouds: AWS, Azure',
      'Tools: Git, Docker',
    ]);
  });

  it('makes hyphenated words whole, and leaves compounds their hyphen', async () => {
    const lines = [
      'Rebuilt the billing service and its infra-',
      'structure twice, then moved it to an event-',
      'driven design with Kafka in the very middle',
    ];
    const text = (await readLines(makePdf([column(lines, 60, 700)]))).join(' ');
    expect(text).toContain('infrastructure twice');
    expect(text).toContain('event-driven design');
  });

  it('joins words that are placed one by one, and letters that are kerned', async () => {
    const page = [
      { text: 'Type', x: 60, y: 700 },
      { text: 'Script', x: 83, y: 700 },
      { text: 'and', x: 113, y: 700 },
      { text: 'Rust', x: 134, y: 700 },
      { text: 'wrote the compiler and its tests', x: 60, y: 680 },
    ];
    expect((await readLines(makePdf([page])))[0]).toBe('TypeScript and Rust');
  });

  it('says when a PDF asks for a password, holds no text, or is broken', async () => {
    const encrypt =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [(a) (a)]';
    expect(await readFault(makePdf([column(LEFT, 60, 700)], encrypt))).toBe('encrypted');
    expect(await readFault(makePdf([[], []]))).toBe('scanned');
    expect(await readFault('%PDF-1.7\nnothing more')).toBe('damaged');
  });

  it('reads no more than fifty pages and says so', async () => {
    const text = await readText(
      makePdf(Array.from({ length: 55 }, (_, n) => column([`Page ${n + 1} about many things`], 60, 700))),
    );
    expect(text.lines).toHaveLength(50);
    expect(text.cut).toBe(true);
  });

  it('reports its progress and stops when cancelled', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 2) controller.abort();
    };
    const bytes = makePdf(Array.from({ length: 9 }, () => column(LEFT, 60, 700)));
    const result = await readResume({ bytes }, { loadPdf: loadPdfInNode, signal: controller.signal, onProgress });
    expect(result).toMatchObject({ error: 'cancelled', sentence: 'resumeError_cancelled' });
    expect(shares).toEqual([0.1, 0.2]);
  });
});
