// Reads hostile files as the extension does: in a worker that is ended after 10 s.
//
//   npm run eval:hostile [-- --changes N] [--only WORD]
//
// N: changed copies of good files over all formats (default 1,000; the figure is 5,000). Prints per kind how often which
// answer was given, and every file with a wrong answer, over 10 s or over the memory. Exit code 1 where there is one.
// timed-out is a right answer: the page says so and lives on; how many and which is printed.
import { Worker } from 'node:worker_threads';
import { GOOD_FILES } from '../unit/resume/good-files.ts';
import { HOSTILE_DOCX } from '../unit/resume/hostile-docx.ts';
import type { HostileFile } from '../unit/resume/hostile-file.ts';
import { drawFrom, mutate } from '../unit/resume/hostile-file.ts';
import { HOSTILE_JSON } from '../unit/resume/hostile-json.ts';
import { HOSTILE_PDF } from '../unit/resume/hostile-pdf.ts';
import { HOSTILE_TEXT } from '../unit/resume/hostile-text.ts';

const LIMIT_MS = 10_000;
/** Heap of the worker, in megabytes; with the file and the buffers it stays below 300 MB. */
const HEAP_MB = 256;

/** A thread does not take over that its parent reads TypeScript. */
const START = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('hostile-worker.ts', import.meta.url).href)}); });`;

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const changes = Number(option('--changes') ?? 1000);
const only = option('--only');

let worker: Worker | undefined;

let finish: (answer: string) => void = () => undefined;

function start(): Worker {
  const started = new Worker(START, { eval: true, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  started.on('message', ({ answer, detail }: { answer: string; detail?: string }) =>
    finish(answer === 'failed' ? `failed: ${detail ?? ''}` : answer),
  );
  started.on('error', (error) => {
    worker = undefined;
    finish(`crashed: ${String(error)}`);
  });
  return started;
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const running = (worker ??= start());
  const answer = await new Promise<string>((resolve) => {
    const timer = setTimeout(() => resolve('timed-out'), LIMIT_MS);
    finish = (given) => {
      clearTimeout(timer);
      resolve(given);
    };
    running.postMessage(bytes);
  });
  if (answer === 'timed-out') {
    worker = undefined;
    await running.terminate();
  }
  return answer;
}

function* change(count: number): Generator<HostileFile> {
  const draw = drawFrom(20_261_124);
  for (let n = 0; n < count; n += 1) {
    const [format, good] = GOOD_FILES[n % GOOD_FILES.length] ?? ['', new Uint8Array()];
    const bytes = mutate(good, draw);
    yield { name: `${format} ${n}`, bytes: () => bytes };
  }
}

const kinds: readonly (readonly [string, Iterable<HostileFile>])[] = [
  ['docx', HOSTILE_DOCX],
  ['pdf', HOSTILE_PDF],
  ['text', HOSTILE_TEXT],
  ['json', HOSTILE_JSON],
  ['changed', change(changes)],
];
let bad = 0;
for (const [kind, files] of kinds) {
  if (only !== undefined && only !== kind) continue;
  const answers = new Map<string, number>();
  let slowest = { name: '', time: 0 };
  let count = 0;
  for (const { name, bytes, expected } of files) {
    const content = bytes();
    const began = performance.now();
    const answer = await read(content);
    const time = performance.now() - began;
    count += 1;
    if (time > slowest.time) slowest = { name, time };
    const short = answer.split(':')[0] ?? '';
    answers.set(short, (answers.get(short) ?? 0) + 1);
    const isWrong =
      short === 'failed' || short === 'crashed' || (expected?.includes(answer) === false && short !== 'timed-out');
    if (isWrong) bad += 1;
    if (isWrong || short === 'timed-out')
      console.log(`${isWrong ? 'WRONG' : 'slow '} ${kind} | ${name}: ${answer.slice(0, 300)}`);
  }
  const said = [...answers].sort((a, b) => b[1] - a[1]).map(([answer, times]) => `${answer} ${times}`);
  console.log(
    `${kind}: ${count} files, ${said.join(', ')}; slowest ${(slowest.time / 1000).toFixed(1)} s (${slowest.name})`,
  );
}
await worker?.terminate();
process.exitCode = bad === 0 ? 0 : 1;
