import { describe, expect, it } from 'vitest';
import {
  addAlias,
  addOwnSkill,
  cleanName,
  findOwnName,
  mute,
  NO_OWN_WORDS,
  removeAlias,
  removeOwnSkill,
  unmute,
} from '../../../src/core/own-words.ts';
import type { SkillId } from '../../../src/core/skill.ts';

const id = (name: string) => name as SkillId;

describe("the person's own words", () => {
  it('take a skill once, however it is written', () => {
    const words = addOwnSkill(addOwnSkill(NO_OWN_WORDS, '  Frobnicator   Pro '), 'frobnicator-pro');
    expect(words.skills).toEqual([{ id: 'Frobnicator Pro', aliases: [] }]);
  });

  it('take other names for a skill of their own and for one of the catalog', () => {
    const words = addAlias(
      addAlias(addOwnSkill(NO_OWN_WORDS, 'Frobnicator'), 'frob', id('Frobnicator')),
      'pg',
      id('PostgreSQL'),
    );
    expect(words.skills).toEqual([{ id: 'Frobnicator', aliases: ['frob'] }]);
    expect(words.aliases).toEqual([{ name: 'pg', skill: 'PostgreSQL' }]);
    expect(findOwnName(words, 'FROB')).toBe('Frobnicator');
    expect(findOwnName(words, 'Pg')).toBe('PostgreSQL');
    expect(findOwnName(words, 'Python')).toBeUndefined();
  });

  it('let a name mean one skill only: the one said last', () => {
    const words = addAlias(addAlias(NO_OWN_WORDS, 'pg', id('PostgreSQL')), 'PG', id('Pgbouncer'));
    expect(words.aliases).toEqual([{ name: 'PG', skill: 'Pgbouncer' }]);
  });

  it('drop the other names with a skill of their own', () => {
    const words = addAlias(addOwnSkill(NO_OWN_WORDS, 'Frobnicator'), 'frob', id('Frobnicator'));
    expect(removeOwnSkill(words, id('Frobnicator'))).toEqual(NO_OWN_WORDS);
    expect(removeAlias(words, 'Frob').skills).toEqual([{ id: 'Frobnicator', aliases: [] }]);
  });

  it('mute a name, and hear it again when it is taught or unmuted', () => {
    const muted = mute(mute(NO_OWN_WORDS, 'Spring-Boot'), 'spring boot');
    expect(muted.muted).toEqual(['spring boot']);
    expect(unmute(muted, 'Spring Boot')).toEqual(NO_OWN_WORDS);
    expect(addOwnSkill(muted, 'Spring Boot').muted).toEqual([]);
    expect(addAlias(muted, 'spring boot', id('Spring')).muted).toEqual([]);
  });

  it('refuse names that are none: blank, of hidden characters, or longer than any name', () => {
    for (const name of ['', ' \n ', '\u202e\u200b', '-', 'x'.repeat(81)]) {
      expect(cleanName(name), JSON.stringify(name)).toBeUndefined();
      expect(addOwnSkill(NO_OWN_WORDS, name)).toBe(NO_OWN_WORDS);
      expect(addAlias(NO_OWN_WORDS, name, id('Python'))).toBe(NO_OWN_WORDS);
    }
    expect(cleanName('Foo\u202eBar\ud800')).toBe('Foo Bar');
  });

  it('take names that objects have of themselves', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(findOwnName(NO_OWN_WORDS, name)).toBeUndefined();
      expect(findOwnName(addOwnSkill(NO_OWN_WORDS, name), name)).toBe(name);
    }
  });
});
