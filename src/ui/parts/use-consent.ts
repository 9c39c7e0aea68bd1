import { useCallback, useEffect, useState } from 'preact/hooks';
import { giveConsent, readConsent, watchConsent, withdrawConsent } from '../../platform/consent-store.ts';

export interface ConsentHold {
  /** Absent until it was first read. */
  readonly isGiven?: boolean;
  /** Why the word was not stored. */
  readonly error?: string;
  readonly give: () => void;
  /** Takes the word back. */
  readonly withdraw: () => void;
}

/** Whether the person said that job pages may be read. */
export function useConsent(): ConsentHold {
  const [isGiven, setGiven] = useState<boolean>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    const leaving = new AbortController();
    watchConsent(setGiven, leaving.signal);
    readConsent().then(setGiven, (cause: unknown) => setError(String(cause)));
    return () => leaving.abort();
  }, []);
  const give = useCallback(() => {
    void giveConsent().then((saved) => setError(saved.ok ? undefined : saved.error));
  }, []);
  const withdraw = useCallback(() => {
    withdrawConsent().catch((cause: unknown) => setError(String(cause)));
  }, []);
  return { give, withdraw, ...(isGiven === undefined ? {} : { isGiven }), ...(error === undefined ? {} : { error }) };
}
