import { joinType } from './join-type.ts';
import type { PagePiece } from './page-layout.ts';
import { layOutPage } from './page-layout.ts';
import type { LoadPdfLibrary, PdfPage } from './pdf-library.ts';
import type { ReadBlocks, ResumeError, TextBlock } from './resume-text.ts';
import { failReading, MAX_BLOCKS, MAX_TEXT_UNITS } from './resume-text.ts';

/** Most pages that are read. */
const MAX_PAGES = 50;
/** Most pieces of text that one page may have. */
const MAX_PIECES = 30_000;
/** A resume whose pages hold less text than this, spaces apart, is a scan. */
const FEWEST_UNITS = 24;

export interface PdfOptions {
  readonly loadPdf: LoadPdfLibrary;
  readonly signal: AbortSignal;
  /** Told after each page: pages read and pages to read. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Whether the bytes begin as a PDF does; some writers put bytes before the mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * Reads the text layer of a PDF. Pictures, forms, annotations, scripts and attachments are not looked at.
 * @returns blocks in reading order; or encrypted, scanned, damaged, cancelled
 */
export async function readPdf(
  bytes: Uint8Array,
  { loadPdf, signal, onProgress }: PdfOptions,
): Promise<ReadBlocks | ResumeError> {
  const library = await loadPdf();
  // pdf.js takes the buffer for itself.
  const task = library.getDocument({
    data: bytes.slice(),
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages = Math.min(MAX_PAGES, document.numPages);
    const blocks: TextBlock[] = [];
    let units = 0;
    let broken: string | undefined;
    for (let number = 1; number <= pages; number += 1) {
      if (signal.aborted) return failReading('cancelled');
      try {
        const page = await document.getPage(number);
        const found = joinType(layOutPage(await readPieces(page)));
        blocks.push(...found);
        units += found.reduce((sum, block) => sum + block.text.length, 0);
        page.cleanup();
      } catch (error) {
        // One page that cannot be read leaves the others readable.
        broken = describe(error);
      }
      onProgress(number, pages);
      if (units > MAX_TEXT_UNITS || blocks.length > MAX_BLOCKS) break;
    }
    if (units < FEWEST_UNITS) return broken === undefined ? failReading('scanned') : failReading('damaged', broken);
    const cut = document.numPages > pages || units > MAX_TEXT_UNITS || blocks.length > MAX_BLOCKS;
    return { format: 'pdf', blocks, ...(cut ? { cut: true } : {}) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return failReading(name === 'PasswordException' ? 'encrypted' : 'damaged', describe(error));
  } finally {
    await task.destroy();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

async function readPieces(page: PdfPage): Promise<PagePiece[]> {
  const { items } = await page.getTextContent();
  const pieces: PagePiece[] = [];
  for (const item of items.slice(0, MAX_PIECES)) {
    const piece = readPiece(item, page.rotate);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

/** A text item of pdf.js as a piece of the page, turned as the page is shown; undefined for marks and for text set at an angle. */
function readPiece(item: unknown, rotate: number): PagePiece | undefined {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item) || !('width' in item))
    return undefined;
  const { str, transform, width } = item;
  if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return undefined;
  const [a, b, c, d, e, f] = transform.map(Number) as [number, number, number, number, number, number];
  if (![a, b, c, d, e, f, width].every(Number.isFinite)) return undefined;
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360) as 0 | 90 | 180 | 270;
  if (turn !== ((rotate % 360) + 360) % 360) return undefined;
  const [x, y] = turn === 0 ? [e, f] : turn === 90 ? [f, -e] : turn === 180 ? [-e, -f] : [-f, e];
  const size = Math.hypot(c, d);
  return {
    text: str.slice(0, 5000),
    x,
    y,
    width: Math.abs(width),
    size,
    font: 'fontName' in item ? String(item.fontName) : '',
  };
}
