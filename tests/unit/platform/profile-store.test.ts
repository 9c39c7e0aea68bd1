import { describe, expect, it, vi } from 'vitest';
import { PROFILE_VERSION } from '../../../src/core/profile-migrations.ts';
import { activeProfile } from '../../../src/core/profiles.ts';
import { seal } from '../../../src/platform/kept-envelope.ts';
import { makeKeptStore } from '../../../src/platform/kept-store.ts';
import { FakeArea, makePlaces } from './fake-area.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { PROFILES_KIND } = await import('../../../src/platform/profile-store.ts');

const SKILLS = [{ skill: 'Python', years: 4 }, { skill: 'C++' }, { skill: '__proto__' }];

function start(values: Readonly<Record<string, unknown>> = {}) {
  const area = new FakeArea();
  for (const [key, value] of Object.entries(values)) area.values.set(key, value);
  return { area, store: makeKeptStore(PROFILES_KIND, makePlaces(area)) };
}

describe('the stored profiles', () => {
  it('are read from every version ever released', async () => {
    const newest = { active: 'main', profiles: [{ id: 'main', name: '', skills: SKILLS }] };
    const released = [
      { profile: { version: 1, content: { skills: SKILLS } } },
      { 'profiles-a': { ...seal(PROFILES_KIND, 1, newest as never) } },
    ];
    expect(released).toHaveLength(PROFILE_VERSION);
    for (const values of released) expect(await start(values).store.read()).toEqual({ state: 'ok', value: newest });
  });

  it('of a later version are left untouched and handed out', async () => {
    const later = seal({ ...PROFILES_KIND, version: PROFILE_VERSION + 1 }, 3, { better: true } as never);
    for (const values of [{ profile: { version: 99, content: {} } }, { 'profiles-a': later }]) {
      const { area, store } = start(values);
      expect(await store.read()).toMatchObject({ state: 'newer' });
      expect((await store.change((all) => ({ ...all }))).ok).toBe(false);
      expect(area.writes).toBe(0);
    }
  });

  it.each([
    ['skills that are a text', { skills: 'lost' }],
    ['a skill twice', { skills: [{ skill: 'Go' }, { skill: 'Go' }] }],
    ['years that cannot be', { skills: [{ skill: 'Go', years: 500 }] }],
    ['a name that is none', { skills: [{ skill: '' }] }],
    ['more skills than there are', { skills: Array.from({ length: 5001 }, (_, n) => ({ skill: `s${n}` })) }],
  ])('with %s are unreadable, and stay as they are', async (_what, content) => {
    const { area, store } = start({ profile: { version: 1, content } });
    expect(await store.read()).toMatchObject({ state: 'unreadable' });
    expect(area.writes).toBe(0);
  });

  it('take over known fields only', async () => {
    const stored = JSON.parse(
      '{"version":1,"content":{"skills":[{"skill":"Go","__proto__":{"x":1}}],"more":1}}',
    ) as never;
    const { store } = start({ profile: stored });
    const kept = await store.read();
    expect(kept.state === 'ok' && activeProfile(kept.value)).toEqual({
      id: 'main',
      name: '',
      skills: [{ skill: 'Go' }],
    });
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
