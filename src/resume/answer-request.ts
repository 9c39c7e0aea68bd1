import * as v from 'valibot';
import { loadLexicon } from '../core/catalog/lexicon.ts';
import { findResumeSkills } from './find-resume-skills.ts';
import type { LoadPdfLibrary } from './pdf-library.ts';
import { readResume } from './read-resume.ts';
import type { Reply } from './resume-messages.ts';
import { RequestSchema } from './resume-messages.ts';
import { isResumeError } from './resume-text.ts';

/**
 * Does what a message to the worker asks, and tells how it goes. A message that is none is answered as a failure.
 * @param reply is called with progress any number of times, and last with `done` or `error`
 */
export async function answerRequest(
  message: unknown,
  loadPdf: LoadPdfLibrary,
  reply: (reply: Reply) => void,
): Promise<void> {
  const request = v.safeParse(RequestSchema, message);
  if (!request.success) {
    reply({ type: 'error', error: 'failed', detail: 'no request' });
    return;
  }
  const { bytes, now } = request.output;
  try {
    // Cancelling ends the whole worker, so nothing in here has to listen for it.
    const { signal } = new AbortController();
    const onProgress = (share: number): void => reply({ type: 'progress', share });
    const text = await readResume({ bytes: new Uint8Array(bytes) }, { loadPdf, signal, onProgress });
    if (isResumeError(text)) {
      reply({ type: 'error', error: text.error, ...(text.detail === undefined ? {} : { detail: text.detail }) });
      return;
    }
    const found = findResumeSkills(text, loadLexicon(), new Date(now));
    reply({
      type: 'done',
      skills: { format: text.format, found, ...(text.cut === undefined ? {} : { cut: text.cut }) },
    });
  } catch (error) {
    // A bug of ours: said, with what a report needs, and the page lives on.
    reply({
      type: 'error',
      error: 'failed',
      detail: (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 500),
    });
  }
}
