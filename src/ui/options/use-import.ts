import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readInWorker } from '../../resume/read-in-worker.ts';
import type { ReadSkills } from '../../resume/resume-messages.ts';
import { isResumeError, type ResumeError } from '../../resume/resume-text.ts';

/** Where an import stands. share: how much is read, 0 to 1; undefined while that is not known. */
export type ImportStep =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string; readonly share: number | undefined }
  | { readonly step: 'failed'; readonly name: string; readonly error: ResumeError }
  | { readonly step: 'found'; readonly name: string; readonly skills: ReadSkills };

export interface Import {
  readonly now: ImportStep;
  readonly start: (file: File) => void;
  /** Stops the reading, or puts away what it gave. */
  readonly end: () => void;
}

const IDLE: ImportStep = { step: 'idle' };

/** Reads one file at a time; a new one ends the reading before it, and so does leaving the page. */
export function useImport(read = readInWorker): Import {
  const [now, setNow] = useState<ImportStep>(IDLE);
  const running = useRef<AbortController | undefined>(undefined);

  const end = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setNow(IDLE);
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (file: File) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const { name } = file;
      setNow({ step: 'reading', name, share: undefined });
      const onProgress = (share: number) => {
        if (!mine.signal.aborted) setNow({ step: 'reading', name, share });
      };
      void read(file, { signal: mine.signal, onProgress }).then((result) => {
        if (mine.signal.aborted) return;
        setNow(
          isResumeError(result) ? { step: 'failed', name, error: result } : { step: 'found', name, skills: result },
        );
      });
    },
    [read],
  );

  return { now, start, end };
}
