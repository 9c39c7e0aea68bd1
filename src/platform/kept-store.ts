import { seal, unseal, writeRaw, type Copy, type Envelope, type KeptKind } from './kept-envelope.ts';
import type { SpareCopies } from './spare-copy.ts';

/**
 * A value as it stands in the store. `isRestored`: the last copy was lost or broken, and an earlier one, or the spare, stands in.
 * unreadable and newer carry what stands there as text for a file; neither is ever overwritten silently.
 */
export type Kept<T> =
  | { readonly state: 'ok'; readonly value: T; readonly isRestored?: true }
  | { readonly state: 'unreadable' | 'newer'; readonly raw: string };

/** Whether a change was stored. Where it was not, what stood there before still stands. `error` is the browser's or our own word. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** The part of a storage area that is needed. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Where values are kept; a parameter for tests. */
export interface Places {
  readonly area: Area;
  readonly spare: SpareCopies;
  /** Runs the work while no other page of ours runs work under the same name. */
  alone<R>(name: string, work: () => Promise<R>): Promise<R>;
  /** Calls `onChange` with the keys of the area that changed, until the signal aborts. */
  watch(onChange: (keys: readonly string[]) => void, signal?: AbortSignal): void;
}

export interface KeptStore<T> {
  read(): Promise<Kept<T>>;
  /**
   * Changes what is stored, one change after the other over all pages. An edit that returns what it was given stores nothing.
   * @param over what stands in for a value that cannot be read, on the person's word; without it such a value is left alone
   */
  change(edit: (value: T) => T, over?: T): Promise<Saved>;
  /** Values once found unreadable, as text, oldest first. */
  readAside(): Promise<readonly string[]>;
  /** Calls `onChange` after every change, from whichever page it came, until the signal aborts. */
  watch(onChange: (kept: Kept<T>) => void, signal?: AbortSignal): void;
}

/** Largest value that is stored, in UTF-16 units of its JSON: many times the longest profile anyone has. */
export const MOST_UNITS = 400_000;

interface Standing<T> {
  readonly kept: Kept<T>;
  /** Generation of the value shown; 0 where it was never stored in this form. */
  readonly generation: number;
  /** What stands in the two places and is no copy, by key. */
  readonly broken: ReadonlyMap<string, string>;
  readonly hasOld: boolean;
}

/** The store of one kind of value. */
export function makeKeptStore<T>(kind: KeptKind<T>, places: Places): KeptStore<T> {
  const { area, spare } = places;
  const keys = [`${kind.name}-a`, `${kind.name}-b`];
  const asideKey = `${kind.name}-aside`;
  const watched = kind.old === undefined ? keys : [...keys, kind.old.key];
  /** Odd generations stand in a, even ones in b: a change never touches the copy before it. */
  const keyOf = (generation: number): string => keys[(generation + 1) % 2]!;

  const stand = async (): Promise<Standing<T>> => {
    const stored = await area.get(watched);
    const copies = keys.map((key) => unseal(kind, stored[key]));
    const old = kind.old === undefined ? undefined : stored[kind.old.key];
    return judge(kind, copies, old, keys, () => spare.read(kind.name));
  };

  /** @returns why it does not stand there now. */
  const put = async (key: string, envelope: Envelope): Promise<string | undefined> => {
    try {
      await area.set({ [key]: envelope });
      // Some failures are silent: only what can be read again was stored.
      const back = unseal(kind, (await area.get([key]))[key]);
      return back.state === 'ok' && back.generation === envelope.generation ? undefined : 'not kept';
    } catch (error) {
      return sayError(error);
    }
  };

  const write = async (standing: Standing<T>, value: T): Promise<Saved> => {
    const generation = standing.generation + 1;
    const envelope = seal(kind, generation, value);
    if (envelope.text.length > MOST_UNITS) return { ok: false, error: 'too large' };
    await keepAside(area, asideKey, asideOf(standing));
    const key = keyOf(generation);
    const error = await put(key, envelope);
    if (error !== undefined) {
      // A torn first copy holds nothing that is not elsewhere, and would only look like a loss.
      if (standing.generation === 0 && standing.broken.size === 0) await area.remove([key]).catch(() => undefined);
      return { ok: false, error };
    }
    await spare.write(kind.name, envelope);
    const gone = [...standing.broken.keys()].filter((one) => one !== key);
    // The old form goes once both places hold the new one.
    if (standing.hasOld && generation > 1) gone.push(kind.old!.key);
    // What stays behind here is found again by the next change; the value itself is stored.
    if (gone.length > 0) await area.remove(gone).catch(() => undefined);
    return { ok: true };
  };

  const read = async (): Promise<Kept<T>> => (await stand()).kept;

  return {
    read,
    change: (edit, over) =>
      places.alone(kind.name, async () => {
        try {
          const standing = await stand();
          const { kept } = standing;
          if (kept.state === 'newer' || (kept.state === 'unreadable' && over === undefined))
            return { ok: false, error: kept.state };
          const before = kept.state === 'ok' ? kept.value : over!;
          const after = edit(before);
          return after === before && kept.state === 'ok' ? { ok: true } : await write(standing, after);
        } catch (error) {
          return { ok: false, error: sayError(error) };
        }
      }),
    async readAside() {
      return asideList((await area.get([asideKey]))[asideKey]);
    },
    watch(onChange, signal) {
      places.watch((changed) => {
        if (!watched.some((key) => changed.includes(key))) return;
        // A read that fails is told by the next one that the page itself makes.
        read().then(
          (kept) => {
            if (signal?.aborted !== true) onChange(kept);
          },
          () => undefined,
        );
      }, signal);
    },
  };
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Decides what the stored copies mean. The spare is asked only where one of them is not as it should be. */
async function judge<T>(
  kind: KeptKind<T>,
  copies: readonly Copy<T>[],
  old: unknown,
  keys: readonly string[],
  readSpare: () => Promise<unknown>,
): Promise<Standing<T>> {
  const broken = new Map(copies.flatMap((copy, at) => (copy.state === 'broken' ? [[keys[at]!, copy.raw]] : [])));
  const hasOld = old !== undefined;
  const standing = (kept: Kept<T>, generation: number): Standing<T> => ({ kept, generation, broken, hasOld });
  const newer = copies.flatMap((copy) => (copy.state === 'newer' ? [copy.raw] : []))[0];
  if (newer !== undefined) return standing({ state: 'newer', raw: newer }, 0);
  const good = copies.filter((copy) => copy.state === 'ok').sort((a, b) => b.generation - a.generation);
  const best = good[0];
  if (best !== undefined && (good.length === 2 || (best.generation === 1 && broken.size === 0)))
    return standing({ state: 'ok', value: best.value }, best.generation);
  const spare = unseal(kind, await readSpare());
  if (spare.state === 'newer') return standing({ state: 'newer', raw: spare.raw }, 0);
  if (spare.state === 'ok' && spare.generation >= (best?.generation ?? 1)) {
    const isWhole = best?.generation === spare.generation;
    return standing({ state: 'ok', value: spare.value, ...(isWhole ? {} : { isRestored: true }) }, spare.generation);
  }
  if (best !== undefined) return standing({ state: 'ok', value: best.value, isRestored: true }, best.generation);
  if (old !== undefined) {
    const parsed = kind.old!.parse(old);
    if (parsed.state === 'ok')
      return standing({ state: 'ok', value: parsed.value, ...(broken.size > 0 ? { isRestored: true } : {}) }, 0);
    if (broken.size === 0) return standing({ state: parsed.state, raw: writeRaw(old) }, 0);
  }
  if (broken.size === 0) return standing({ state: 'ok', value: kind.empty }, 0);
  return standing({ state: 'unreadable', raw: `[${[...broken.values()].join(',\n')}]` }, 0);
}

/** What a change would overwrite or remove and no one has read. */
function asideOf<T>({ kept, broken }: Standing<T>): readonly string[] {
  return kept.state === 'unreadable' && broken.size === 0 ? [kept.raw] : [...broken.values()];
}

/** Keeps values aside before anything takes their place. A failure stops the change. */
async function keepAside(area: Area, key: string, raws: readonly string[]): Promise<void> {
  if (raws.length === 0) return;
  const list = asideList((await area.get([key]))[key]);
  const fresh = raws.filter((raw) => !list.includes(raw));
  if (fresh.length === 0) return;
  await area.set({ [key]: [...list, ...fresh] });
  const kept = asideList((await area.get([key]))[key]);
  if (!fresh.every((raw) => kept.includes(raw))) throw new Error('not kept');
}

function asideList(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : writeRaw(item)))
    : [writeRaw(value)];
}
