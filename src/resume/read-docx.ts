import { decodeText } from './decode-text.ts';
import type { BlockRole, ReadBlocks, ResumeError, TextBlock } from './resume-text.ts';
import { failReading, isResumeError, MAX_BLOCKS } from './resume-text.ts';
import { readAttribute, scanXml } from './scan-xml.ts';
import type { ZipArchive } from './zip-archive.ts';
import { unpackEntry } from './zip-archive.ts';

/** Elements whose text is not the document's: older drafts, moved-away text, the second copy of a text box, hidden or field codes. */
const UNREAD = new Set(['Fallback', 'moveFrom', 'del', 'instrText']);
/** Parts that hold text beside the body, in the order they are read after it. */
const SIDE_PART = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/;
const HEADING_STYLE = /^(?:heading|title|subtitle|berschrift|überschrift|titre|ttulo|título|titolo|kop|titel)/i;

/** Whether an archive is a Word document. */
export function isDocx(archive: ZipArchive): boolean {
  return archive.entries.has('word/document.xml');
}

/** Reads the paragraphs of a Word document: body with tables and text boxes, then headers, footers and notes. */
export async function readDocx(archive: ZipArchive): Promise<ReadBlocks | ResumeError> {
  const names = ['word/document.xml', ...[...archive.entries.keys()].filter((name) => SIDE_PART.test(name)).sort()];
  const blocks: TextBlock[] = [];
  for (const name of names) {
    const entry = archive.entries.get(name);
    if (entry === undefined) continue;
    const bytes = await unpackEntry(archive, entry);
    if (isResumeError(bytes)) return bytes;
    const xml = decodeText(bytes);
    if (isResumeError(xml)) {
      if (name === 'word/document.xml') return failReading('damaged', name);
      continue;
    }
    readPart(xml, blocks);
    if (blocks.length >= MAX_BLOCKS) return { format: 'docx', blocks: blocks.slice(0, MAX_BLOCKS), cut: true };
  }
  return { format: 'docx', blocks };
}

interface OpenParagraph {
  text: string;
  role: BlockRole;
}

function readPart(xml: string, blocks: TextBlock[]): void {
  const open: OpenParagraph[] = [];
  let inText = false;
  let inRun = 0;
  let hidden = false;
  let unread = 0;
  const close = (paragraph: OpenParagraph | undefined): void => {
    if (paragraph !== undefined && paragraph.text.trim() !== '')
      blocks.push({ text: paragraph.text, role: paragraph.role });
  };
  for (const piece of scanXml(xml)) {
    if (blocks.length >= MAX_BLOCKS) return;
    const paragraph = open.at(-1);
    if (piece.kind === 'text') {
      if (inText && unread === 0 && !hidden && paragraph !== undefined) paragraph.text += piece.text;
      continue;
    }
    const name = piece.name.slice(piece.name.indexOf(':') + 1);
    if (UNREAD.has(name)) unread += piece.kind === 'open' ? 1 : unread > 0 ? -1 : 0;
    if (piece.kind === 'close') {
      if (name === 't') inText = false;
      else if (name === 'r') {
        inRun = Math.max(0, inRun - 1);
        hidden = false;
      } else if (name === 'p' && open.length > 0) close(open.pop());
      continue;
    }
    if (unread > 0) continue;
    if (name === 'p') {
      // A text box stands inside a paragraph; its own paragraphs come out first, the outer one when it ends.
      if (open.length < 32) open.push({ text: '', role: 'body' });
    } else if (name === 'r') inRun += 1;
    else if (name === 't') inText = true;
    else if (paragraph === undefined) continue;
    else if (name === 'pStyle' && HEADING_STYLE.test(readAttribute(piece.attributes, 'w:val') ?? ''))
      paragraph.role = 'heading';
    else if (name === 'outlineLvl' && Number(readAttribute(piece.attributes, 'w:val') ?? '9') < 9)
      paragraph.role = 'heading';
    else if (name === 'numPr' && paragraph.role === 'body') paragraph.role = 'list-item';
    else if (name === 'vanish' && inRun > 0 && !/val="(?:0|false|off)"/.test(piece.attributes)) hidden = true;
    else if (inRun > 0 && name === 'tab') paragraph.text += '\t';
    else if (inRun > 0 && (name === 'br' || name === 'cr')) paragraph.text += '\n';
    else if (inRun > 0 && name === 'noBreakHyphen') paragraph.text += '-';
  }
  for (const paragraph of open.reverse()) close(paragraph);
}
