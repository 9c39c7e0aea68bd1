import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { SkillId } from '../../../src/core/skill.ts';
import { mergeFound } from '../../../src/resume/merge-found.ts';

const id = (name: string): SkillId => name as SkillId;

describe('merging what a resume holds into a profile', () => {
  it('adds what is new at the end and raises years, but never lowers or removes', () => {
    const profile = { skills: [{ skill: id('Go'), years: 5 }, { skill: id('Rust') }, { skill: id('Zig'), years: 1 }] };
    const chosen = [
      { skill: id('Zig'), years: 3 },
      { skill: id('Go'), years: 2 },
      { skill: id('Rust'), years: 1 },
      { skill: id('Ada') },
    ];
    expect(mergeFound(profile, chosen).skills).toEqual([
      { skill: 'Go', years: 5 },
      { skill: 'Rust', years: 1 },
      { skill: 'Zig', years: 3 },
      { skill: 'Ada' },
    ]);
  });

  it('keeps what else the profile says, and ignores years that cannot be', () => {
    const profile = { skills: [{ skill: id('Go'), level: 'strong' as const }], notImplied: [id('C')] };
    expect(
      mergeFound(profile, [
        { skill: id('Go'), years: 500 },
        { skill: id('Go'), years: Number.NaN },
      ]),
    ).toEqual(profile);
  });

  it('never loses a skill or a year, in whatever order', () => {
    const Skill = fc.record({
      skill: fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__').map(id),
      years: fc.integer({ min: 0, max: 80 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(Skill, { selector: ({ skill }) => skill }), fc.array(Skill), (skills, chosen) => {
        const merged = new Map(mergeFound({ skills }, chosen).skills.map(({ skill, years }) => [skill, years ?? -1]));
        for (const { skill, years } of [...skills, ...chosen]) expect(merged.get(skill)).toBeGreaterThanOrEqual(years);
      }),
    );
  });
});
