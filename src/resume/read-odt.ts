import { decodeText } from './decode-text.ts';
import type { BlockRole, ReadBlocks, ResumeError, TextBlock } from './resume-text.ts';
import { failReading, isResumeError, MAX_BLOCKS } from './resume-text.ts';
import { readAttribute, scanXml } from './scan-xml.ts';
import type { ZipArchive } from './zip-archive.ts';
import { unpackEntry } from './zip-archive.ts';

const UNREAD = new Set(['office:annotation', 'text:tracked-changes', 'text:note-citation', 'office:forms']);
/** Most spaces that one space element may stand for. */
const MAX_SPACES = 100;

/** Whether an archive is an OpenDocument text. */
export function isOdt(archive: ZipArchive): boolean {
  return archive.entries.has('content.xml') && archive.entries.has('META-INF/manifest.xml');
}

/** Reads the paragraphs of an OpenDocument text. */
export async function readOdt(archive: ZipArchive): Promise<ReadBlocks | ResumeError> {
  const entry = archive.entries.get('content.xml');
  if (entry === undefined) return failReading('damaged', 'content.xml');
  const bytes = await unpackEntry(archive, entry);
  if (isResumeError(bytes)) return bytes;
  const xml = decodeText(bytes);
  if (isResumeError(xml)) return failReading(xml.error === 'unknown' ? 'encrypted' : 'damaged', 'content.xml');
  const blocks: TextBlock[] = [];
  const open: { text: string; role: BlockRole }[] = [];
  let lists = 0;
  let unread = 0;
  for (const piece of scanXml(xml)) {
    if (blocks.length >= MAX_BLOCKS) return { format: 'odt', blocks, cut: true };
    const paragraph = open.at(-1);
    if (piece.kind === 'text') {
      if (unread === 0 && paragraph !== undefined) paragraph.text += piece.text;
      continue;
    }
    if (UNREAD.has(piece.name)) unread += piece.kind === 'open' ? 1 : -1;
    const isOpen = piece.kind === 'open';
    if (piece.name === 'text:list-item') lists += isOpen ? 1 : -1;
    else if (piece.name === 'text:p' || piece.name === 'text:h') {
      if (isOpen && open.length < 32)
        open.push({ text: '', role: piece.name === 'text:h' ? 'heading' : lists > 0 ? 'list-item' : 'body' });
      else if (!isOpen) {
        const closed = open.pop();
        if (closed !== undefined && unread === 0 && closed.text.trim() !== '') blocks.push(closed);
      }
    } else if (paragraph !== undefined && piece.kind === 'open') {
      if (piece.name === 'text:tab') paragraph.text += '\t';
      else if (piece.name === 'text:line-break') paragraph.text += '\n';
      else if (piece.name === 'text:s')
        paragraph.text += ' '.repeat(Math.min(MAX_SPACES, Number(readAttribute(piece.attributes, 'text:c') ?? 1) || 1));
    }
  }
  return { format: 'odt', blocks };
}
