import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequest } from '../../../src/resume/answer-request.ts';
import type { WorkerLike } from '../../../src/resume/read-in-worker.ts';
import { readInWorker, TIME_LIMIT_MS } from '../../../src/resume/read-in-worker.ts';
import type { Reply } from '../../../src/resume/resume-messages.ts';
import { loadPdfInNode } from './load-pdf-in-node.ts';

/** A worker in this thread: says what it is told to, and remembers what was asked of it. */
class ScriptedWorker implements WorkerLike {
  readonly asked: unknown[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, (event: Event) => void>();
  readonly #onAsked: (worker: ScriptedWorker, message: unknown) => void;
  constructor(onAsked: (worker: ScriptedWorker, message: unknown) => void = () => undefined) {
    this.#onAsked = onAsked;
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
    this.#onAsked(this, message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  addEventListener(type: string, listen: (event: Event) => void): void {
    this.#listeners.set(type, listen);
  }
  say(data: unknown): void {
    this.#listeners.get('message')?.(new MessageEvent('message', { data }));
  }
  fail(): void {
    this.#listeners.get('error')?.(new Event('error'));
  }
}

const FILE = new Blob(['Skills: Kotlin, Python']);

describe('reading in a worker', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('gives what the worker found, and ends the worker', async () => {
    const worker = new ScriptedWorker(
      (self, message) => void answerRequest(message, loadPdfInNode, (reply) => self.say(reply)),
    );
    const result = await readInWorker(FILE, { start: () => worker });
    expect(result).toMatchObject({
      format: 'text',
      found: [{ skill: 'Kotlin', line: 'Skills: Kotlin, Python', start: 8, end: 14 }, { skill: 'Python' }],
    });
    expect(worker.isEnded).toBe(true);
  });

  it('passes progress on', async () => {
    const shares: number[] = [];
    const worker = new ScriptedWorker((self) => {
      self.say({ type: 'progress', share: 0.25 });
      self.say({ type: 'done', skills: { format: 'pdf', found: [] } });
    });
    expect(await readInWorker(FILE, { start: () => worker, onProgress: (share) => shares.push(share) })).toEqual({
      format: 'pdf',
      found: [],
    });
    expect(shares).toEqual([0.25]);
  });

  it('gives up after the time limit and ends the worker', async () => {
    const worker = new ScriptedWorker(() => vi.advanceTimersByTime(TIME_LIMIT_MS));
    expect(await readInWorker(FILE, { start: () => worker })).toMatchObject({
      error: 'timed-out',
      sentence: 'resumeError_timedOut',
    });
    expect(worker.isEnded).toBe(true);
  });

  it('ends the worker at once when cancelled, and starts none when cancelled before', async () => {
    const controller = new AbortController();
    const worker = new ScriptedWorker(() => controller.abort());
    expect(await readInWorker(FILE, { start: () => worker, signal: controller.signal })).toMatchObject({
      error: 'cancelled',
    });
    expect(worker.isEnded).toBe(true);
    const start = vi.fn(() => worker);
    expect(await readInWorker(FILE, { start, signal: controller.signal })).toMatchObject({ error: 'cancelled' });
    expect(start).not.toHaveBeenCalled();
  });

  it.each([
    undefined,
    'done',
    { type: 'done' },
    { type: 'done', skills: { format: 'exe', found: [] } },
    { type: 'progress', share: 7 },
    { type: 'done', skills: { format: 'pdf', found: [{ skill: 'Go', line: 'Go', start: -1, end: 2 }] } },
    { type: 'error', error: 'no such' },
  ])('takes a reply that is none (%j) for a failure', async (data) => {
    const worker = new ScriptedWorker((self) => self.say(data));
    expect(await readInWorker(FILE, { start: () => worker })).toMatchObject({ error: 'failed' });
    expect(worker.isEnded).toBe(true);
  });

  it('says when the worker breaks', async () => {
    const worker = new ScriptedWorker((self) => self.fail());
    expect(await readInWorker(FILE, { start: () => worker })).toMatchObject({
      error: 'failed',
      sentence: 'resumeError_failed',
    });
  });

  it('says when no worker may start', async () => {
    const start = (): WorkerLike => {
      throw new TypeError('TrustedScriptURL');
    };
    expect(await readInWorker(FILE, { start })).toMatchObject({
      error: 'failed',
      detail: expect.stringContaining('TrustedScriptURL') as string,
    });
  });

  it('starts no worker for an empty file or one that is too large', async () => {
    const start = vi.fn(() => new ScriptedWorker());
    expect(await readInWorker(new Blob([]), { start })).toMatchObject({ error: 'empty' });
    expect(await readInWorker(new Blob([new Uint8Array(10_000_001)]), { start })).toMatchObject({ error: 'too-large' });
    expect(start).not.toHaveBeenCalled();
  });

  it('says when the file is gone', async () => {
    const gone = {
      size: 5,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    } as unknown as Blob;
    expect(await readInWorker(gone, { start: () => new ScriptedWorker() })).toMatchObject({ error: 'damaged' });
  });
});

describe('answering in the worker', () => {
  const replies = async (message: unknown): Promise<Reply[]> => {
    const said: Reply[] = [];
    await answerRequest(message, loadPdfInNode, (reply) => said.push(reply));
    return said;
  };

  it.each([
    undefined,
    {},
    { type: 'read', bytes: 'x', now: 0 },
    { type: 'read', bytes: new ArrayBuffer(1), now: Number.NaN },
    { type: 'read', bytes: new ArrayBuffer(10_000_001), now: 0 },
  ])('refuses a message that is no request (%#)', async (message) => {
    expect(await replies(message)).toEqual([{ type: 'error', error: 'failed', detail: 'no request' }]);
  });

  it('turns a bug into a failure that can be reported', async () => {
    const said: Reply[] = [];
    const bytes = new TextEncoder().encode('%PDF-1.7').buffer;
    await answerRequest(
      { type: 'read', bytes, now: 0 },
      () => Promise.reject(new Error('boom')),
      (reply) => said.push(reply),
    );
    expect(said).toMatchObject([{ type: 'error', error: 'failed', detail: expect.stringContaining('boom') as string }]);
  });
});
