import { readResume } from '../../../src/resume/read-resume.ts';
import type { ResumeError, ResumeText } from '../../../src/resume/resume-text.ts';
import { isResumeError } from '../../../src/resume/resume-text.ts';
import { loadPdfInNode } from './load-pdf-in-node.ts';

/** Reads a file as the worker does. */
export function read(content: string | Uint8Array<ArrayBuffer>): Promise<ResumeText | ResumeError> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readResume(
    { bytes },
    { loadPdf: loadPdfInNode, signal: new AbortController().signal, onProgress: () => undefined },
  );
}

/** Reads a file that can be read. */
export async function readText(content: string | Uint8Array<ArrayBuffer>): Promise<ResumeText> {
  const text = await read(content);
  if (isResumeError(text)) throw new Error(`${text.error}: ${text.detail ?? ''}`);
  return text;
}

/** The lines of a file that can be read. */
export async function readLines(content: string | Uint8Array<ArrayBuffer>): Promise<string[]> {
  return (await readText(content)).lines.map((line) => line.text);
}

/** The fault of a file that cannot be read. */
export async function readFault(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const text = await read(content);
  return isResumeError(text) ? text.error : `read as ${text.format}`;
}
