import type { LoadPdfLibrary } from '../../../src/resume/pdf-library.ts';

/** pdf.js for Node 20: the legacy build of the version that browsers get brings most of what that Node lacks. */
export const loadPdfInNode: LoadPdfLibrary = async () => {
  // Node 22 has both.
  if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
      value(this: ArrayBuffer, length: number = this.byteLength) {
        const moved = new Uint8Array(length);
        moved.set(new Uint8Array(this).subarray(0, length));
        return moved.buffer;
      },
    });
  }
  if (!('withResolvers' in Promise)) {
    Object.defineProperty(Promise, 'withResolvers', {
      value: () => {
        let resolve: unknown;
        let reject: unknown;
        const promise = new Promise((yes, no) => {
          resolve = yes;
          reject = no;
        });
        return { promise, resolve, reject };
      },
    });
  }
  const half: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: half });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};
