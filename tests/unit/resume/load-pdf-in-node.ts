import type { LoadPdfLibrary } from '../../../src/resume/pdf-library.ts';

/** pdf.js for Node 20: the legacy build brings what that Node lacks. Browsers get the other build of the same version. */
export const loadPdfInNode: LoadPdfLibrary = async () => {
  const half: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: half });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};
