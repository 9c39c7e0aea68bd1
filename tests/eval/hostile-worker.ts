import { parentPort } from 'node:worker_threads';
import { answerRequest } from '../../src/resume/answer-request.ts';
import { loadPdfInNode } from '../unit/resume/load-pdf-in-node.ts';

// After a file was refused, pdf.js leaves promises of its own rejected. A browser's worker logs them and lives on; Node ends
// the thread unless somebody hears them. Whatever is not pdf.js's is a bug of ours and still ends it.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && (reason.stack ?? '').includes('pdfjs-dist'))) throw reason;
});

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
