import { describe, expect, it } from 'vitest';
import { migrateProfile, PROFILE_VERSION, type MigrationStep } from '../../../src/core/profile-migrations.ts';

const toTwo: MigrationStep = (content) => ({ two: content });
const toThree: MigrationStep = (content) => ({ three: content });

describe('migrateProfile', () => {
  it('hands out the content of the newest version unchanged', () => {
    expect(migrateProfile({ version: PROFILE_VERSION, content: { skills: [] } })).toEqual({
      state: 'ok',
      content: { skills: [] },
    });
  });

  it('walks every step from an old version to the newest', () => {
    expect(migrateProfile({ version: 1, content: 'one' }, [toTwo, toThree])).toEqual({
      state: 'ok',
      content: { three: { two: 'one' } },
    });
    expect(migrateProfile({ version: 2, content: 'two' }, [toTwo, toThree])).toEqual({
      state: 'ok',
      content: { three: 'two' },
    });
  });

  it('says that a later version is newer and touches nothing', () => {
    expect(migrateProfile({ version: PROFILE_VERSION + 1, content: {} })).toEqual({ state: 'newer' });
  });

  it('brings every version that was ever released to the newest', () => {
    const skills = [{ skill: 'Python', years: 4 }, { skill: 'C++' }];
    const newest = { active: 'main', profiles: [{ id: 'main', name: '', skills }] };
    const released = new Map<number, unknown>([
      [1, { skills }],
      [2, newest],
    ]);
    expect([...released.keys()]).toEqual(Array.from({ length: PROFILE_VERSION }, (_, at) => at + 1));
    for (const [version, content] of released)
      expect(migrateProfile({ version, content }), `version ${version}`).toEqual({ state: 'ok', content: newest });
  });

  it.each([
    ['a string', 'skills'],
    ['null', null],
    ['an array', []],
    ['no version', { content: {} }],
    ['no content', { version: 1 }],
    ['a version that is no number', { version: '1', content: {} }],
    ['a version between two', { version: 1.5, content: {} }],
    ['version zero', { version: 0, content: {} }],
  ])('finds %s unreadable', (_name, stored) => {
    expect(migrateProfile(stored)).toEqual({ state: 'unreadable' });
  });

  it('finds a value unreadable on which a step fails, instead of counting the step as done', () => {
    const failing: MigrationStep = () => {
      throw new TypeError('no skills');
    };
    expect(migrateProfile({ version: 1, content: {} }, [failing])).toEqual({ state: 'unreadable' });
  });
});
