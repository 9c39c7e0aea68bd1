/** The parts of pdf.js that reading text needs. */
export interface PdfLibrary {
  getDocument(source: object): PdfTask;
}
export interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}
export interface PdfPage {
  readonly view: readonly number[];
  readonly rotate: number;
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
}

/** Loads pdf.js. A parameter of the reader, since Node 20 needs another build of it than browsers do. */
export type LoadPdfLibrary = () => Promise<PdfLibrary>;

/**
 * Loads pdf.js for a worker of ours: both of its halves run in the calling thread, so that ending the worker ends all of it,
 * and nothing is fetched.
 */
export const loadPdfLibrary: LoadPdfLibrary = async () => {
  fillFloor();
  const half = await import('pdfjs-dist/build/pdf.worker.mjs');
  // pdf.js looks here before it would load its worker from an address.
  Object.assign(globalThis, { pdfjsWorker: half });
  return import('pdfjs-dist');
};

/** Language features that pdf.js 6.5 uses and that Chrome 140 to 146 lack. Can go when the floor is Chrome 147. */
function fillFloor(): void {
  for (const prototype of [Map.prototype, WeakMap.prototype]) {
    define(prototype, 'getOrInsertComputed', function getOrInsertComputed(this: Map<unknown, unknown>, key: unknown, compute: (key: unknown) => unknown) {
      if (!this.has(key)) this.set(key, compute(key));
      return this.get(key);
    });
    define(prototype, 'getOrInsert', function getOrInsert(this: Map<unknown, unknown>, key: unknown, value: unknown) {
      if (!this.has(key)) this.set(key, value);
      return this.get(key);
    });
  }
  define(Math, 'sumPrecise', (numbers: Iterable<number>) => {
    let sum = 0;
    for (const number of numbers) sum += number;
    return sum;
  });
}

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
