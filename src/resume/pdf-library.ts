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
  readonly rotate: number;
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
}

/** Loads pdf.js. A parameter of the reader, since Node 20 needs another build of it than browsers do. */
export type LoadPdfLibrary = () => Promise<PdfLibrary>;
