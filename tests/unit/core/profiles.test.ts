import { describe, expect, it } from 'vitest';
import { addSkill, setImplied, setLevel, setYears } from '../../../src/core/profile.ts';
import {
  activeProfile,
  addProfile,
  editActive,
  MOST_PROFILES,
  NO_PROFILES,
  removeProfile,
  renameProfile,
  switchProfile,
  type ProfileId,
} from '../../../src/core/profiles.ts';
import type { SkillId } from '../../../src/core/skill.ts';

const id = (name: string) => name as SkillId;
const profileId = (name: string) => name as ProfileId;
const two = addProfile(
  editActive(NO_PROFILES, (profile) => addSkill(profile, id('Python'))),
  profileId('data'),
  ' Data  work ',
);

describe('several profiles', () => {
  it('begin with one, empty and unnamed', () => {
    expect(activeProfile(NO_PROFILES)).toEqual({ id: 'main', name: '', skills: [] });
  });

  it('make a new one active, and edit that one only', () => {
    const edited = editActive(two, (profile) => addSkill(profile, id('SQL')));
    expect(edited.active).toBe('data');
    expect(edited.profiles.map(({ name, skills }) => [name, skills.map(({ skill }) => skill)])).toEqual([
      ['', ['Python']],
      ['Data work', ['SQL']],
    ]);
  });

  it('are the same object after an edit that changes nothing', () => {
    expect(editActive(two, (profile) => ({ ...profile }))).toBe(two);
    expect(switchProfile(two, profileId('data'))).toBe(two);
    expect(switchProfile(two, profileId('gone'))).toBe(two);
  });

  it('copy one with all it says', () => {
    const full = editActive(two, (profile) =>
      setImplied(setLevel(setYears(addSkill(profile, id('Go')), id('Go'), 2), id('Go'), 'strong'), id('C'), false),
    );
    const copied = activeProfile(addProfile(full, profileId('copy'), 'Copy', activeProfile(full)));
    expect(copied).toEqual({ ...activeProfile(full), id: 'copy', name: 'Copy' });
  });

  it('give place to the neighbour when the active one is removed, and never become none', () => {
    const one = removeProfile(two, profileId('data'));
    expect(one.active).toBe('main');
    expect(removeProfile(one, profileId('main'))).toBe(one);
    expect(removeProfile(two, profileId('main')).active).toBe('data');
  });

  it('are renamed, cut to what a menu can show', () => {
    expect(renameProfile(two, profileId('data'), 'x'.repeat(100)).profiles[1]?.name).toHaveLength(60);
  });

  it('refuse an id that is taken and one more than there may be', () => {
    expect(addProfile(two, profileId('main'), 'again')).toBe(two);
    let many = NO_PROFILES;
    for (let n = 0; n < MOST_PROFILES + 5; n++) many = addProfile(many, profileId(`p${n}`), '');
    expect(many.profiles).toHaveLength(MOST_PROFILES);
  });
});

describe('what a profile says of a skill', () => {
  const held = addSkill({ skills: [] }, id('Go'));

  it('keeps level and years apart', () => {
    const both = setLevel(setYears(held, id('Go'), 3), id('Go'), 'working');
    expect(both.skills).toEqual([{ skill: 'Go', years: 3, level: 'working' }]);
    expect(setYears(both, id('Go'), undefined).skills).toEqual([{ skill: 'Go', level: 'working' }]);
    expect(setLevel(both, id('Go'), undefined).skills).toEqual([{ skill: 'Go', years: 3 }]);
  });

  it('lets an implied skill be switched off and on, and counts it again once it is added', () => {
    const off = setImplied(held, id('C'), false);
    expect(off.notImplied).toEqual(['C']);
    expect(setImplied(off, id('C'), true)).toEqual(held);
    expect(addSkill(off, id('C'))).toEqual({ skills: [{ skill: 'Go' }, { skill: 'C' }] });
  });
});
