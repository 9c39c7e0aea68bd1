import { checksum } from '../core/checksum.ts';

/** What is read out of stored content. unreadable: it does not parse; newer: a later version of Skillmark wrote it. */
export type Parsed<T> =
  { readonly state: 'ok'; readonly value: T } | { readonly state: 'unreadable' } | { readonly state: 'newer' };

/** A kind of value that is kept: its name in the store, and how its content is read and written. */
export interface KeptKind<T> {
  /** The storage keys are NAME-a and NAME-b (the two last good copies) and NAME-aside. */
  readonly name: string;
  /** The version that this build writes. */
  readonly version: number;
  /** What stands where nothing was ever stored. */
  readonly empty: T;
  /** Reads the content of a version up to ours, migrating it on the way. Nothing is thrown for bad input. */
  parse(version: number, content: unknown): Parsed<T>;
  /** Key under which an early version kept its value, and how that is read. */
  readonly old?: { readonly key: string; parse(stored: unknown): Parsed<T> };
}

/**
 * A copy as it stands in the store. The content is JSON text, so that both browsers keep the same characters (Chromium sorts keys and
 * drops lone surrogates). Every later version keeps this form, whatever its content.
 */
export interface Envelope {
  readonly version: number;
  /** Counts the changes; of two copies the higher is the later. */
  readonly generation: number;
  /** `checksum` of the other three. */
  readonly sum: string;
  readonly text: string;
}

/** One copy, read. broken: something stands there that is no whole copy of ours. */
export type Copy<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'ok'; readonly generation: number; readonly value: T }
  | { readonly state: 'newer'; readonly raw: string }
  | { readonly state: 'broken'; readonly raw: string };

/** Seals a value. */
export function seal<T>(kind: KeptKind<T>, generation: number, value: T): Envelope {
  const text = JSON.stringify(value);
  return { version: kind.version, generation, sum: sumOf(kind.version, generation, text), text };
}

/** Opens a stored copy; whatever stands there, nothing is thrown. */
export function unseal<T>(kind: KeptKind<T>, stored: unknown): Copy<T> {
  if (stored === undefined || stored === null) return { state: 'absent' };
  const raw = writeRaw(stored);
  if (!isEnvelope(stored) || stored.sum !== sumOf(stored.version, stored.generation, stored.text))
    return { state: 'broken', raw };
  if (stored.version > kind.version) return { state: 'newer', raw };
  const parsed = kind.parse(stored.version, JSON.parse(stored.text) as unknown);
  if (parsed.state === 'unreadable') return { state: 'broken', raw };
  if (parsed.state === 'newer') return { state: 'newer', raw };
  return { state: 'ok', generation: stored.generation, value: parsed.value };
}

/** A stored value as text for a file, also where JSON cannot hold it. */
export function writeRaw(stored: unknown): string {
  try {
    return JSON.stringify(stored);
  } catch {
    return String(stored);
  }
}

function sumOf(version: number, generation: number, text: string): string {
  return checksum(`${version} ${generation} ${text}`);
}

function isEnvelope(stored: unknown): stored is Envelope {
  if (typeof stored !== 'object' || stored === null) return false;
  const { version, generation, sum, text } = stored as Partial<Record<keyof Envelope, unknown>>;
  return (
    Number.isSafeInteger(version) &&
    Number.isSafeInteger(generation) &&
    typeof sum === 'string' &&
    typeof text === 'string' &&
    (version as number) >= 1 &&
    (generation as number) >= 1
  );
}
