import type { Steps } from '../core/steps.ts';

/** Work in one go; longer work gives the page its turn in between (milliseconds). */
const SLICE_MS = 4;

/**
 * Does work in slices of 4 ms, so that a page of any size stays quick. The first slice runs at once.
 * @param isWanted asked between slices; false drops the work
 * @param onSpent told how long each slice took (milliseconds)
 * @returns the work's result, or undefined where it was dropped; not a promise where one slice was enough
 */
export function runSliced<T>(
  page: Window & typeof globalThis,
  steps: Steps<T>,
  isWanted: () => boolean,
  onSpent: (ms: number) => void,
): Promise<T | undefined> | T {
  const first = runSlice(page, steps, onSpent);
  if (first.done) return first.value;
  return runRest(page, steps, isWanted, onSpent);
}

async function runRest<T>(
  page: Window & typeof globalThis,
  steps: Steps<T>,
  isWanted: () => boolean,
  onSpent: (ms: number) => void,
): Promise<T | undefined> {
  for (;;) {
    await giveTurn(page);
    if (!isWanted()) {
      steps.return(undefined as never);
      return undefined;
    }
    const next = runSlice(page, steps, onSpent);
    if (next.done) return next.value;
  }
}

type Slice<T> = { readonly done: true; readonly value: T } | { readonly done: false };

function runSlice<T>(page: Window & typeof globalThis, steps: Steps<T>, onSpent: (ms: number) => void): Slice<T> {
  const begin = page.performance.now();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return { done: true, value: step.value };
      if (page.performance.now() - begin >= SLICE_MS) return { done: false };
    }
  } finally {
    onSpent(page.performance.now() - begin);
  }
}

/** Lets the page's own tasks run. `scheduler.yield` keeps our place in the queue; without it a message does. */
function giveTurn(page: Window & typeof globalThis): Promise<void> {
  const { scheduler } = page as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resume) => {
    const { port1, port2 } = new page.MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
