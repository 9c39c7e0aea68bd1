/** The worker that reads one file: everything hostile about a file happens in here, and ends with it. */
// The floor comes first: pdf.js may use it as soon as it loads. Imports are static so that the worker is one file.
import { endPretence } from './pdf-floor.ts';
import * as pdf from 'pdfjs-dist';
import * as pdfWorkerHalf from 'pdfjs-dist/build/pdf.worker.mjs';
import { answerRequest } from './answer-request.ts';

endPretence();
// pdf.js looks here before it would load its worker from an address: both halves run in this thread, and nothing is fetched.
Object.assign(globalThis, { pdfjsWorker: pdfWorkerHalf });

// `self` is typed as a window here; `postMessage` of a worker takes the message alone.
const scope = self as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
};

scope.addEventListener('message', (event) => {
  void answerRequest(
    event.data,
    () => Promise.resolve(pdf),
    (reply) => scope.postMessage(reply),
  );
});
