import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameProfile, type Profile } from '../../core/profile.ts';
import type { ProfileEdit } from '../parts/use-profile.ts';

/** More steps than anyone goes back. */
const MOST_STEPS = 200;

export interface History {
  /** Absent where there is nothing to take back. */
  readonly undo?: () => void;
  /** Absent where nothing was taken back. */
  readonly redo?: () => void;
}

/** Remembers every state that the shown profile had on this page, and goes back and forth between them. */
export function useHistory(profile: Profile, onChange: (edit: ProfileEdit) => void): History {
  const past = useRef<Profile[]>([]);
  const future = useRef<Profile[]>([]);
  const shown = useRef(profile);
  const expected = useRef<Profile | undefined>(undefined);
  const [, setSteps] = useState(0);

  useEffect(() => {
    if (isSameProfile(shown.current, profile)) return;
    if (expected.current !== undefined && isSameProfile(expected.current, profile)) expected.current = undefined;
    else {
      past.current = [...past.current, shown.current].slice(-MOST_STEPS);
      future.current = [];
    }
    shown.current = profile;
    setSteps((n) => n + 1);
  }, [profile]);

  const move = (from: { current: Profile[] }, to: { current: Profile[] }) => () => {
    const target = from.current.at(-1);
    if (target === undefined) return;
    from.current = from.current.slice(0, -1);
    to.current = [...to.current, profile];
    expected.current = target;
    onChange(() => target);
  };

  return {
    ...(past.current.length > 0 ? { undo: move(past, future) } : {}),
    ...(future.current.length > 0 ? { redo: move(future, past) } : {}),
  };
}
