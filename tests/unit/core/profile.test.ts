import { describe, expect, it } from 'vitest';
import { addSkill, hasSkill, isSameProfile, removeSkill, setYears, type Profile } from '../../../src/core/profile.ts';
import type { SkillId } from '../../../src/core/skill.ts';

const id = (name: string) => name as SkillId;
const BOTH: Profile = { skills: [{ skill: id('Python'), years: 4 }, { skill: id('Go') }] };

describe('editing a profile', () => {
  it('adds a skill at the end, without years', () => {
    expect(addSkill(BOTH, id('SQL')).skills).toEqual([...BOTH.skills, { skill: 'SQL' }]);
  });

  it('leaves a skill that is there as it is', () => {
    expect(addSkill(BOTH, id('Python'))).toBe(BOTH);
  });

  it('removes a skill, and nothing else', () => {
    expect(removeSkill(BOTH, id('Python')).skills).toEqual([{ skill: 'Go' }]);
    expect(removeSkill(BOTH, id('Rust'))).toEqual(BOTH);
  });

  it('sets and takes away the years of one skill', () => {
    expect(setYears(BOTH, id('Go'), 2.5).skills[1]).toEqual({ skill: 'Go', years: 2.5 });
    expect(setYears(BOTH, id('Python'), undefined).skills[0]).toStrictEqual({ skill: 'Python' });
  });

  it('keeps years to one decimal', () => {
    expect(setYears(BOTH, id('Go'), 1.2345).skills[1]).toEqual({ skill: 'Go', years: 1.2 });
  });

  it.each([-1, 81, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s years', (years) => {
    expect(setYears(BOTH, id('Go'), years)).toBe(BOTH);
  });

  it('never changes the profile it was given', () => {
    const before = structuredClone(BOTH);
    addSkill(BOTH, id('SQL'));
    removeSkill(BOTH, id('Go'));
    setYears(BOTH, id('Go'), 3);
    expect(BOTH).toEqual(before);
  });

  it('knows what it holds', () => {
    expect([hasSkill(BOTH, id('Go')), hasSkill(BOTH, id('go'))]).toEqual([true, false]);
  });

  it('tells profiles apart by skills, years and order', () => {
    expect(isSameProfile(BOTH, structuredClone(BOTH))).toBe(true);
    expect(isSameProfile(BOTH, setYears(BOTH, id('Go'), 1))).toBe(false);
    expect(isSameProfile(BOTH, { skills: [...BOTH.skills].reverse() })).toBe(false);
    expect(isSameProfile(BOTH, addSkill(BOTH, id('SQL')))).toBe(false);
  });
});
