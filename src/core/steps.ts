import type { TextRun } from './text-run.ts';

/** Work in steps: it yields wherever it may be put off, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** One step reads about so much text (UTF-16 units): well under a millisecond of work. */
const STEP_UNITS = 2000;
/** What a run costs besides its text, in the same units. */
const RUN_UNITS = 16;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Counts the text that a step has read.
 * @returns told how much is read next (UTF-16 units), whether the step is full and ought to yield first
 */
export function makePace(): (units: number) => boolean {
  let read = 0;
  return (units) => {
    const isFull = read >= STEP_UNITS;
    read = (isFull ? 0 : read) + units + RUN_UNITS;
    return isFull;
  };
}

/** Reads every run, in steps. */
export function* readEach<T>(runs: readonly TextRun[], read: (run: TextRun, at: number) => T): Steps<T[]> {
  const isFull = makePace();
  const results: T[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    if (isFull(run.text.length)) yield;
    results.push(read(run, at));
  }
  return results;
}
