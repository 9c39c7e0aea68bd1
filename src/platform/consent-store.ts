import * as v from 'valibot';
import { browser } from './browser.ts';
import type { Saved } from './kept-store.ts';

/** Storage key of the person's word that pages may be read. Anything else that stands there counts as no word given. */
const KEY = 'consent';
const GivenSchema = v.object({ version: v.literal(1), given: v.literal(true) });

/** Whether the person said that job pages may be read. Before that, content scripts read nothing. */
export async function readConsent(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY);
  return v.is(GivenSchema, stored[KEY]);
}

/** Stores the person's word. @returns whether it was stored; if not, what the browser said */
export async function giveConsent(): Promise<Saved> {
  try {
    await browser.storage.local.set({ [KEY]: { version: 1, given: true } });
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes the person's word back: nothing is read from then on. */
export async function withdrawConsent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls `onChange` after the word was given or taken back, until the signal aborts. */
export function watchConsent(onChange: (isGiven: boolean) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY] !== undefined) onChange(v.is(GivenSchema, changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
