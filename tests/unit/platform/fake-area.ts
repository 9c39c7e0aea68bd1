import type { Area, Places } from '../../../src/platform/kept-store.ts';
import type { SpareCopies } from '../../../src/platform/spare-copy.ts';

/**
 * What may happen to one write.
 * full, throttled: refused with the browsers' own words; rejected: refused without reason; silent: reported as done, not done;
 * torn: a part of the values is written, then it fails; truncated: each text is cut in the middle and it is reported as done;
 * late: written, and reported as failed.
 */
export const FAULTS = ['full', 'throttled', 'rejected', 'silent', 'torn', 'truncated', 'late'] as const;
export type Fault = (typeof FAULTS)[number];

const WORDS: Partial<Record<Fault, string>> = {
  full: 'Resource::kQuotaBytes quota exceeded',
  throttled: 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.',
};

/** A storage area that copies values in and out as browsers do, and in which any write can go wrong. */
export class FakeArea implements Area {
  readonly values = new Map<string, unknown>();
  /** Decides what happens to the write with that number, counted from 0; nothing where absent. */
  faultAt: (write: number) => Fault | undefined = () => undefined;
  writes = 0;
  /** Faults that came about. */
  readonly met: Fault[] = [];

  get(keys: string[]): Promise<Record<string, unknown>> {
    return Promise.resolve(
      Object.fromEntries(
        keys.flatMap((key) => (this.values.has(key) ? [[key, structuredClone(this.values.get(key))]] : [])),
      ),
    );
  }

  set(values: Record<string, unknown>): Promise<void> {
    return this.write(
      () => Object.entries(values).forEach(([key, value]) => this.values.set(key, structuredClone(value))),
      () => Object.entries(values).forEach(([key, value]) => this.values.set(key, cut(value))),
    );
  }

  remove(keys: string[]): Promise<void> {
    return this.write(
      () => keys.forEach((key) => this.values.delete(key)),
      () => undefined,
    );
  }

  private write(whole: () => void, part: () => void): Promise<void> {
    const fault = this.faultAt(this.writes++);
    if (fault !== undefined) this.met.push(fault);
    if (fault === undefined || fault === 'late') whole();
    if (fault === 'torn' || fault === 'truncated') part();
    return fault === undefined || fault === 'silent' || fault === 'truncated'
      ? Promise.resolve()
      : Promise.reject(new Error(WORDS[fault] ?? 'An unexpected error occurred'));
  }
}

/** The value with every text cut in the middle. */
function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, Math.floor(value.length / 2));
  if (Array.isArray(value)) return value.slice(0, -1);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}

/** A spare that holds nothing, as where IndexedDB is switched off. */
export const NO_SPARE: SpareCopies = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };

export function makeSpare(): SpareCopies & { readonly copies: Map<string, unknown> } {
  const copies = new Map<string, unknown>();
  return {
    copies,
    read: (name) => Promise.resolve(structuredClone(copies.get(name))),
    write: (name, envelope) => {
      copies.set(name, structuredClone(envelope));
      return Promise.resolve();
    },
  };
}

/** Places in which work under one name waits for the work before it, as under the browser's locks. */
export function makePlaces(area: Area, spare: SpareCopies = makeSpare()): Places {
  let last: Promise<unknown> = Promise.resolve();
  return {
    area,
    spare,
    alone: (_name, work) => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
    watch: () => undefined,
  };
}
