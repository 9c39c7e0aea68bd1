import { arrangeLines } from './arrange-lines.ts';
import { decodeText } from './decode-text.ts';
import { isJson, parseJson } from './parse-json.ts';
import type { LoadPdfLibrary } from './pdf-library.ts';
import { isDocx, readDocx } from './read-docx.ts';
import { isHtml, readHtml } from './read-html.ts';
import { isJsonResume, readJsonResume } from './read-json-resume.ts';
import { isLinkedInZip, readLinkedInCsv, readLinkedInZip } from './read-linkedin.ts';
import { isOdt, readOdt } from './read-odt.ts';
import { isPdf, readPdf } from './read-pdf.ts';
import { readPlainText } from './read-plain-text.ts';
import { isProfileExport, readProfileCsv, readProfileExport } from './read-profile-file.ts';
import { isRtf, readRtf } from './read-rtf.ts';
import type { ReadBlocks, ResumeError, ResumeText } from './resume-text.ts';
import { failReading, isResumeError, MAX_FILE_BYTES } from './resume-text.ts';
import { isZip, openZip } from './zip-archive.ts';

/** A file's content; its name tells nothing that is relied on. */
export interface ResumeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ReadOptions {
  readonly loadPdf: LoadPdfLibrary;
  readonly signal: AbortSignal;
  /** Share of the file that is read, 0 to 1; only long formats report. */
  readonly onProgress: (share: number) => void;
}

/** First bytes of compound files: Word 97-2003, and Office files with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a resume, a LinkedIn export or a profile of ours, by what the content is.
 * Never rejects for what a file holds: that is a `ResumeError`.
 */
export async function readResume({ bytes }: ResumeFile, options: ReadOptions): Promise<ResumeText | ResumeError> {
  if (bytes.length === 0) return failReading('empty');
  if (bytes.length > MAX_FILE_BYTES) return failReading('too-large');
  if (options.signal.aborted) return failReading('cancelled');
  const read = await readBlocks(bytes, options);
  if (isResumeError(read)) return read;
  const text = arrangeLines(read);
  options.onProgress(1);
  return text.lines.length === 0 ? failReading('empty') : text;
}

async function readBlocks(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<ReadBlocks | ResumeError> {
  if (isZip(bytes)) return readArchive(bytes);
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) return readCompoundFile(bytes);
  if (isRtf(bytes)) return readRtf(new TextDecoder('windows-1252').decode(bytes));
  if (isPdf(bytes)) {
    const { loadPdf, signal, onProgress } = options;
    return readPdf(bytes, { loadPdf, signal, onProgress: (done, total) => onProgress(done / (total + 1)) });
  }
  const text = decodeText(bytes);
  if (isResumeError(text)) return text;
  if (isJson(text)) {
    const json = readJson(text);
    if (json !== undefined) return json;
  }
  if (isHtml(text)) return readHtml(text);
  return readProfileCsv(text) ?? readLinkedInCsv(text) ?? readPlainText(text);
}

async function readArchive(bytes: Uint8Array<ArrayBuffer>): Promise<ReadBlocks | ResumeError> {
  const archive = openZip(bytes);
  if (isResumeError(archive)) return archive;
  if (isDocx(archive)) return readDocx(archive);
  if (isOdt(archive)) return readOdt(archive);
  if (isLinkedInZip(archive)) return readLinkedInZip(archive);
  return failReading('unknown', 'zip');
}

/** An Office file with a password is a compound file that holds an encrypted package; its stream's name stands there in UTF-16. */
function readCompoundFile(bytes: Uint8Array): ResumeError {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return failReading(names.includes('EncryptedPackage') ? 'encrypted' : 'old-word');
}

/** undefined: no JSON that we know, to be read as text. */
function readJson(text: string): ReadBlocks | ResumeError | undefined {
  const parsed = parseJson(text);
  if (isResumeError(parsed)) return parsed;
  const { value } = parsed;
  if (isProfileExport(value)) return readProfileExport(value);
  return isJsonResume(value) ? readJsonResume(value) : failReading('unknown', 'json');
}
