/** The parts of pdf.js that reading text needs. */
export interface PdfLibrary {
  readonly OPS: { readonly showText: number };
  getDocument(source: object): PdfTask;
}
export interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}
export interface PdfPage {
  /** Left, bottom, right, top. */
  readonly view: readonly number[];
  readonly rotate: number;
  getTextContent(options: object): Promise<{ readonly items: readonly unknown[] }>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): unknown;
}

/** Loads pdf.js. A parameter of the reader, since Node 20 needs another build of it than browsers do. */
export type LoadPdfLibrary = () => Promise<PdfLibrary>;
