import { parentPort } from 'node:worker_threads';
import { answerRequest } from '../../src/resume/answer-request.ts';
import { loadPdfInNode } from '../unit/resume/load-pdf-in-node.ts';

// The worker of the extension with Node's thread around it: a file in, replies out.
parentPort?.on('message', (bytes: Uint8Array<ArrayBuffer>) => {
  void answerRequest(
    { type: 'read', bytes: bytes.slice().buffer, now: Date.UTC(2026, 5, 15) },
    loadPdfInNode,
    (reply) => {
      if (reply.type !== 'progress')
        parentPort?.postMessage(
          reply.type === 'done' ? { answer: 'done' } : { answer: reply.error, detail: reply.detail },
        );
    },
  );
});
