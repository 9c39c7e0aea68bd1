import { joinType } from './join-type.ts';
import type { PagePiece } from './page-layout.ts';
import { layOutPage } from './page-layout.ts';
import type { LoadPdfLibrary, PdfDocument, PdfPage } from './pdf-library.ts';
import { restoreHyphens } from './restore-hyphens.ts';
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
    const showText = (await isSetByTex(document)) ? library.OPS.showText : undefined;
    const blocks: TextBlock[] = [];
    let units = 0;
    let broken: string | undefined;
    for (let number = 1; number <= pages; number += 1) {
      if (signal.aborted) return failReading('cancelled');
      try {
        const page = await document.getPage(number);
        const found = joinType(layOutPage(await readPieces(page, showText), readWidth(page)));
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

/** Width of the page as it is shown, in points. */
function readWidth({ view, rotate }: PdfPage): number {
  const [left = 0, bottom = 0, right = 612, top = 792] = view;
  return rotate % 180 === 0 ? right - left : top - bottom;
}

/** Whether the PDF was set by a TeX whose fonts may call their hyphens invisible. */
async function isSetByTex(document: PdfDocument): Promise<boolean> {
  const { info } = await document.getMetadata();
  return 'Producer' in info && /luatex|xdvipdfmx|xetex/i.test(String(info.Producer));
}

/** @param showText code of the drawing operation that shows text; absent where no hyphens are to be looked for */
async function readPieces(page: PdfPage, showText: number | undefined): Promise<PagePiece[]> {
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.slice(0, MAX_PIECES).flatMap(readItem);
  const texts = items.map(({ str }) => str);
  const whole = showText === undefined ? texts : restoreHyphens(texts, await readDrawn(page, showText));
  return items.flatMap((item, n) => readPiece({ ...item, str: whole[n] ?? item.str }, page.rotate));
}

/** Every character that a page draws, in the order of the file. */
async function readDrawn(page: PdfPage, showText: number): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: string[] = [];
  fnArray.forEach((operation, n) => {
    const shown = operation === showText ? argsArray[n] : undefined;
    const glyphs: unknown = Array.isArray(shown) ? shown[0] : undefined;
    if (!Array.isArray(glyphs)) return;
    for (const glyph of glyphs as unknown[]) {
      if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string')
        drawn.push(glyph.unicode);
    }
  });
  return drawn.join('');
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly font: string;
}

/** A text item of pdf.js; none for marks. */
function readItem(item: unknown): TextItem[] {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item) || !('width' in item))
    return [];
  const { str, transform, width } = item;
  if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return [];
  return [{ str, transform: transform.map(Number), width, font: 'fontName' in item ? String(item.fontName) : '' }];
}

/** A text item as a piece of the page, turned as the page is shown; none for text set at an angle. */
function readPiece({ str, transform, width, font }: TextItem, rotate: number): PagePiece[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  if (![a, b, c, d, e, f, width].every(Number.isFinite)) return [];
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360;
  if (turn !== ((rotate % 360) + 360) % 360) return [];
  const [x, y] = turn === 0 ? [e, f] : turn === 90 ? [f, -e] : turn === 180 ? [-e, -f] : [-f, e];
  return [{ text: str.slice(0, 5000), x, y, width: Math.abs(width), size: Math.hypot(c, d), font }];
}
