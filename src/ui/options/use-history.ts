import { useEffect, useRef, useState } from 'preact/hooks';

/** More steps than anyone goes back. */
const MOST_STEPS = 200;

export interface History {
  /** Absent where there is nothing to take back. */
  readonly undo?: () => void;
  /** Absent where nothing was taken back. */
  readonly redo?: () => void;
}

/**
 * Remembers every state that what is shown had on this page, and goes back and forth between them.
 * @param restore makes an earlier state the present one
 */
export function useHistory<T>(now: T, isSame: (a: T, b: T) => boolean, restore: (target: T) => void): History {
  const past = useRef<T[]>([]);
  const future = useRef<T[]>([]);
  const shown = useRef(now);
  const expected = useRef<{ readonly state: T } | undefined>(undefined);
  const [, setSteps] = useState(0);

  useEffect(() => {
    if (isSame(shown.current, now)) return;
    if (expected.current !== undefined && isSame(expected.current.state, now)) expected.current = undefined;
    else {
      past.current = [...past.current, shown.current].slice(-MOST_STEPS);
      future.current = [];
    }
    shown.current = now;
    setSteps((n) => n + 1);
  }, [now, isSame]);

  const move = (from: { current: T[] }, to: { current: T[] }) => () => {
    const target = from.current.at(-1);
    if (target === undefined) return;
    from.current = from.current.slice(0, -1);
    to.current = [...to.current, now];
    expected.current = { state: target };
    restore(target);
  };

  return {
    ...(past.current.length > 0 ? { undo: move(past, future) } : {}),
    ...(future.current.length > 0 ? { redo: move(future, past) } : {}),
  };
}
