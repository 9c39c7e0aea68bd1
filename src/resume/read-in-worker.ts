import * as v from 'valibot';
import type { ReadSkills, Request } from './resume-messages.ts';
import { ReplySchema } from './resume-messages.ts';
import type { ResumeError } from './resume-text.ts';
import { failReading, MAX_FILE_BYTES } from './resume-text.ts';
import { startResumeWorker } from './start-worker.ts';

/** A file that is not read by then is given up. */
export const TIME_LIMIT_MS = 10_000;

/** What a worker can do that the reading needs; a parameter for tests. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listen: (event: Event) => void): void;
}

export interface ReadInWorkerOptions {
  /** Ends the reading at once; the result is then `cancelled`. */
  readonly signal?: AbortSignal;
  /** Share read, 0 to 1. Long PDFs tell after each page; the last call is not always 1. */
  readonly onProgress?: (share: number) => void;
  readonly start?: () => WorkerLike;
}

/**
 * Reads a resume in a worker of its own, which ends with the reading: done, failed, cancelled or out of time.
 * Never rejects for what the file holds.
 * @returns the skills it claims, or why it could not be read
 */
export async function readInWorker(
  file: Blob,
  { signal, onProgress, start = startResumeWorker }: ReadInWorkerOptions = {},
): Promise<ReadSkills | ResumeError> {
  if (file.size > MAX_FILE_BYTES) return failReading('too-large');
  if (file.size === 0) return failReading('empty');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    // The file was moved, deleted or changed since it was chosen, or the folder was dropped.
    return failReading('damaged', String(error));
  }
  if (signal?.aborted === true) return failReading('cancelled');
  return new Promise((resolve) => {
    let worker: WorkerLike;
    try {
      worker = start();
    } catch (error) {
      // The page's policy refuses the worker's address: a bug of ours that must not look like a fault of the file.
      resolve(failReading('failed', String(error)));
      return;
    }
    const finish = (result: ReadSkills | ResumeError): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.terminate();
      resolve(result);
    };
    const onAbort = (): void => finish(failReading('cancelled'));
    const timer = setTimeout(() => finish(failReading('timed-out')), TIME_LIMIT_MS);
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.addEventListener('message', (event) => {
      const reply = v.safeParse(ReplySchema, (event as MessageEvent).data);
      if (!reply.success) finish(failReading('failed', `reply: ${reply.issues[0].message}`));
      else if (reply.output.type === 'progress') onProgress?.(reply.output.share);
      else if (reply.output.type === 'done') finish(reply.output.skills);
      else finish(failReading(reply.output.error, reply.output.detail));
    });
    worker.addEventListener('error', (event) =>
      finish(failReading('failed', 'message' in event ? String(event.message) : 'worker')),
    );
    worker.addEventListener('messageerror', () => finish(failReading('failed', 'message')));
    const request: Request = { type: 'read', bytes, now: Date.now() };
    worker.postMessage(request, [bytes]);
  });
}
