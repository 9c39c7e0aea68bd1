import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../../src/resume/answer-request.ts';
import type { Reply } from '../../../src/resume/resume-messages.ts';
import { GOOD_FILES } from './good-files.ts';
import { HOSTILE_DOCX } from './hostile-docx.ts';
import type { HostileFile } from './hostile-file.ts';
import { drawFrom, mutate } from './hostile-file.ts';
import { HOSTILE_JSON } from './hostile-json.ts';
import { HOSTILE_TEXT } from './hostile-text.ts';
import { loadPdfInNode } from './load-pdf-in-node.ts';

const NOW = Date.UTC(2026, 5, 15);
// PDFs have no place here: after a file was refused, pdf.js leaves promises of its own rejected, which a browser's worker
// only logs and this runner counts as a failure. `npm run eval:hostile` reads them.
/** Larger files are read by `npm run eval:hostile` alone, in a worker with the time limit. */
const LARGEST = 12_000;
/** Changes per format; `npm run eval:hostile` makes thousands. */
const CHANGES = 25;

/** What the worker answers at last: `done`, or the fault with its detail where it is a bug of ours. */
async function answer(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  let last: Reply | undefined;
  const buffer = bytes.slice().buffer;
  await answerRequest({ type: 'read', bytes: buffer, now: NOW }, loadPdfInNode, (reply) => {
    last = reply;
  });
  if (last?.type !== 'error') return last?.type ?? 'no answer';
  return last.error === 'failed' ? `failed: ${last.detail ?? ''}` : last.error;
}

/** The files that got a wrong answer, with it. */
async function findWrong(files: readonly HostileFile[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, bytes, expected } of files) {
    const content = bytes();
    if (content.length > LARGEST) continue;
    const given = await answer(content);
    if (
      given.startsWith('failed') ||
      given === 'no answer' ||
      given === 'progress' ||
      expected?.includes(given) === false
    )
      wrong.push(`${name}: ${given}`);
  }
  return wrong;
}

describe('hostile files are read or refused with a reason', () => {
  it.each([
    ['Word documents', HOSTILE_DOCX, 40],
    ['texts', HOSTILE_TEXT, 20],
    ['JSON files', HOSTILE_JSON, 500],
  ])(
    '%s',
    async (_, files, fewest) => {
      expect(files.filter(({ bytes }) => bytes().length <= LARGEST).length).toBeGreaterThanOrEqual(fewest);
      expect(await findWrong(files)).toEqual([]);
    },
    120_000,
  );

  it.each(GOOD_FILES.filter(([name]) => name !== 'pdf'))(
    'a %s file with changed bytes',
    async (name, good) => {
      expect(await answer(good)).toBe('done');
      const draw = drawFrom(good.length);
      const files = Array.from({ length: CHANGES }, (_, n): HostileFile => {
        const bytes = mutate(good, draw);
        return { name: `${name} ${n}`, bytes: () => bytes };
      });
      expect(await findWrong(files)).toEqual([]);
    },
    60_000,
  );

  it('nothing that a file holds was run, and no prototype was changed', async () => {
    for (const { bytes } of HOSTILE_JSON.slice(0, 200)) await answer(bytes());
    expect('harmed' in globalThis).toBe(false);
    expect('harmed' in {}).toBe(false);
  });
});
