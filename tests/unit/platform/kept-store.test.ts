import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { KeptKind } from '../../../src/platform/kept-envelope.ts';
import { seal } from '../../../src/platform/kept-envelope.ts';
import { makeKeptStore, MOST_UNITS } from '../../../src/platform/kept-store.ts';
import { FakeArea, FAULTS, makePlaces, makeSpare, NO_SPARE, type Fault } from './fake-area.ts';

type Names = readonly string[];
const ListSchema = v.array(v.string());
const NAMES: KeptKind<Names> = {
  name: 'names',
  version: 2,
  empty: [],
  parse: (_version, content) => {
    const parsed = v.safeParse(ListSchema, content);
    return parsed.success ? { state: 'ok', value: parsed.output } : { state: 'unreadable' };
  },
  old: {
    key: 'names-old',
    parse: (stored) =>
      typeof stored === 'string'
        ? { state: 'ok', value: stored.split(' ') }
        : { state: stored === 7 ? 'newer' : 'unreadable' },
  },
};

const start = () => {
  const area = new FakeArea();
  const spare = makeSpare();
  return { area, spare, store: makeKeptStore(NAMES, makePlaces(area, spare)) };
};
const add = (name: string) => (names: Names) => [...names, name];
/** Deterministic numbers from 0 up to 1. */
const makeDice = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 2 ** 32;
};

describe('the store of kept values', () => {
  it('gives the empty value where nothing was stored, and what was stored after that', async () => {
    const { store } = start();
    expect(await store.read()).toEqual({ state: 'ok', value: [] });
    expect(await store.change(add('a'))).toEqual({ ok: true });
    expect(await store.read()).toEqual({ state: 'ok', value: ['a'] });
  });

  it('keeps the copy before the last one', async () => {
    const { area, store } = start();
    for (const name of ['a', 'b', 'c']) await store.change(add(name));
    const texts = ['names-a', 'names-b'].map((key) => (area.values.get(key) as { text: string }).text);
    expect(texts).toEqual(['["a","b","c"]', '["a","b"]']);
  });

  it('stores nothing for an edit that changes nothing', async () => {
    const { area, store } = start();
    await store.change((names) => names);
    expect(area.writes).toBe(0);
  });

  it('does changes one after the other, also when they come at once', async () => {
    const { store } = start();
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => store.change(add(name))));
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b', 'c', 'd'] });
  });

  it('reads the early form, moves it on a copy and lets it go only when two copies stand', async () => {
    const { area, store } = start();
    area.values.set('names-old', 'a b');
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b'] });
    await store.change(add('c'));
    expect(area.values.get('names-old')).toBe('a b');
    await store.change(add('d'));
    expect(area.values.has('names-old')).toBe(false);
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b', 'c', 'd'] });
  });

  it('leaves what a later version wrote as it is, in either form, and hands it out', async () => {
    const { area, store } = start();
    area.values.set('names-old', 7);
    expect(await store.read()).toEqual({ state: 'newer', raw: '7' });
    expect(await store.change(add('a'), [])).toEqual({ ok: false, error: 'newer' });
    const later = start();
    const envelope = seal({ ...NAMES, version: 3 }, 4, ['from the future']);
    later.area.values.set('names-b', envelope);
    expect(await later.store.read()).toEqual({ state: 'newer', raw: JSON.stringify(envelope) });
    expect(await later.store.change(add('a'), [])).toEqual({ ok: false, error: 'newer' });
    expect(Object.fromEntries(later.area.values)).toEqual({ 'names-b': envelope });
    expect(area.writes + later.area.writes).toBe(0);
  });

  it('never overwrites what cannot be read without the person’s word, and keeps it aside with it', async () => {
    const { area, store } = start();
    area.values.set('names-old', { lost: true });
    expect(await store.read()).toEqual({ state: 'unreadable', raw: '{"lost":true}' });
    expect(await store.change(add('a'))).toEqual({ ok: false, error: 'unreadable' });
    expect(area.writes).toBe(0);
    expect(await store.change(add('a'), [])).toEqual({ ok: true });
    expect(await store.read()).toEqual({ state: 'ok', value: ['a'] });
    expect(await store.readAside()).toEqual(['{"lost":true}']);
  });

  it('stops a change whose broken copy cannot be put aside', async () => {
    const { area, store } = start();
    for (const fault of ['silent', 'full'] as const) {
      area.values.set('names-old', { lost: true });
      area.faultAt = () => fault;
      expect((await store.change(add('a'), [])).ok).toBe(false);
      expect(Object.fromEntries(area.values)).toEqual({ 'names-old': { lost: true } });
    }
  });

  it('brings back everything when the browser loses its storage', async () => {
    const { area, store } = start();
    for (const name of ['a', 'b', 'c']) await store.change(add(name));
    area.values.clear();
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b', 'c'], isRestored: true });
    await store.change(add('d'));
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b', 'c', 'd'] });
  });

  it('shows the copy before, and says so, when the last one breaks and there is no spare', async () => {
    const area = new FakeArea();
    const store = makeKeptStore(NAMES, makePlaces(area, NO_SPARE));
    for (const name of ['a', 'b', 'c']) await store.change(add(name));
    area.values.set('names-a', { ...(area.values.get('names-a') as object), text: '["a","b","x"]' });
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b'], isRestored: true });
    await store.change(add('d'));
    await store.change(add('e'));
    expect(await store.read()).toEqual({ state: 'ok', value: ['a', 'b', 'd', 'e'] });
    expect((await store.readAside())[0]).toContain('x');
  });

  it('refuses a value larger than any profile and keeps the one before', async () => {
    const { store } = start();
    await store.change(add('a'));
    expect(await store.change(add('x'.repeat(MOST_UNITS)))).toEqual({ ok: false, error: 'too large' });
    expect(await store.read()).toEqual({ state: 'ok', value: ['a'] });
  });

  it('finds every flipped character of a copy', async () => {
    const { area, store } = start();
    await store.change(add('Python'));
    const envelope = area.values.get('names-a') as { text: string; sum: string; generation: number };
    for (let at = 0; at < envelope.text.length; at++) {
      const unit = String.fromCharCode(envelope.text.charCodeAt(at) ^ 1);
      area.values.set('names-a', {
        ...envelope,
        text: envelope.text.slice(0, at) + unit + envelope.text.slice(at + 1),
      });
      expect(await store.read()).toMatchObject({ value: ['Python'], isRestored: true });
    }
  });

  it('loses nothing and says every failure over 1,000 injected faults', async () => {
    const dice = makeDice(20261124);
    let faults = 0;
    for (let round = 0; faults < 1000; round++) {
      const area = new FakeArea();
      const spare = round % 2 === 0 ? makeSpare() : NO_SPARE;
      const store = makeKeptStore(NAMES, makePlaces(area, spare));
      if (round % 3 === 0) area.values.set('names-old', 'old skills');
      let sure: Names = round % 3 === 0 ? ['old', 'skills'] : [];
      for (let step = 0; step < 8; step++) {
        const fault: Fault | undefined = dice() < 0.6 ? FAULTS[Math.floor(dice() * FAULTS.length)] : undefined;
        const wrongWrite = area.writes + Math.floor(dice() * 2);
        area.faultAt = (write) => (write === wrongWrite ? fault : undefined);
        const before = area.met.length;
        const saved = await store.change(add(`s${round}-${step}`));
        const met = area.met.slice(before);
        faults += met.length;
        area.faultAt = () => undefined;
        const kept = await store.read();
        const about = `round ${round}, step ${step}: ${met.join()}`;
        expect(kept.state, about).toBe('ok');
        if (kept.state !== 'ok') continue;
        const wanted = [...sure, `s${round}-${step}`];
        if (saved.ok) expect(kept.value, about).toEqual(wanted);
        // A failure was said: what stood before stands, or, where the browser failed after writing, the change.
        else expect([sure, wanted], about).toContainEqual(kept.value);
        if (met.length === 0) expect(saved.ok, about).toBe(true);
        sure = kept.value;
        if (saved.ok && spare !== NO_SPARE && dice() < 0.2) {
          area.values.clear();
          faults++;
          expect(await store.read(), about).toMatchObject({ state: 'ok', value: sure, isRestored: true });
        }
      }
    }
    expect(faults).toBeGreaterThanOrEqual(1000);
  });
});
