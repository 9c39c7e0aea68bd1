import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOwnWords, namesOf } from '../../../src/core/apply-own-words.ts';
import { addAlias, addOwnSkill, mute, NO_OWN_WORDS, unmute } from '../../../src/core/own-words.ts';
import type { Posting, Quote } from '../../../src/core/posting.ts';
import type { Evidence, Requirement } from '../../../src/core/requirement.ts';
import type { SkillId } from '../../../src/core/skill.ts';

const quote = (sentence: string, name: string): Quote => {
  const from = sentence.indexOf(name);
  return { run: 1, start: from, end: from + name.length, sentence, from, to: from + name.length };
};
const said = (skill: string, sentence: string, name = skill): Evidence => ({
  ...quote(sentence, name),
  skill: skill as SkillId,
});
const asks = (skills: string, ...evidence: Evidence[]): Requirement => ({
  skills: skills.split('|') as SkillId[],
  need: 'must',
  evidence,
});
const posting = (more: Partial<Posting>): Posting => ({
  url: 'https://jobs.example/1',
  title: 'Backend Developer',
  company: '',
  requirements: [],
  candidates: [],
  dealbreakers: [],
  facts: {},
  ...more,
});
const skillsOf = ({ requirements }: Posting) => requirements.map(({ skills }) => skills.join('|'));

const GO = said('Go', 'We go to market.', 'go');
const GOLANG = said('Go', 'Golang is our language.', 'Golang');
const AWS = said('AWS', 'AWS or Azure');
const AZURE = said('Azure', 'AWS or Azure');

describe('own words on a posting', () => {
  it('leave a posting as it is where there are none', () => {
    const all = posting({
      requirements: [asks('Go', GO), asks('AWS|Azure', AWS, AZURE)],
      candidates: [{ name: 'Fluxcap', evidence: [quote('Fluxcap', 'Fluxcap')] }],
    });
    expect(applyOwnWords(all, NO_OWN_WORDS)).toEqual(all);
  });

  it('take away a muted name, and leave the skill where it has another', () => {
    const words = mute(NO_OWN_WORDS, 'go');
    expect(skillsOf(applyOwnWords(posting({ requirements: [asks('Go', GO)] }), words))).toEqual([]);
    const [left] = applyOwnWords(
      posting({ requirements: [asks('Go', { ...GO, skill: 'Golang' as SkillId })] }),
      words,
    ).requirements;
    expect(left).toBeUndefined();
    const both = posting({
      requirements: [asks('Kubernetes', said('Kubernetes', 'k8s here', 'k8s'), said('Kubernetes', 'Kubernetes'))],
    });
    const [kept] = applyOwnWords(both, mute(NO_OWN_WORDS, 'K8s')).requirements;
    expect(kept?.evidence.map(({ sentence }) => sentence)).toEqual(['Kubernetes']);
  });

  it('take away a muted skill by whatever name it is called', () => {
    const all = posting({ requirements: [asks('Go', GOLANG)] });
    expect(skillsOf(applyOwnWords(all, mute(NO_OWN_WORDS, 'Go')))).toEqual([]);
  });

  it('take a muted member out of a group', () => {
    const all = posting({ requirements: [asks('AWS|Azure', AWS, AZURE)] });
    expect(skillsOf(applyOwnWords(all, mute(NO_OWN_WORDS, 'aws')))).toEqual(['Azure']);
  });

  it('make a candidate that is an own skill, or another name of a skill, a thing that is mentioned', () => {
    const all = posting({
      candidates: ['Fluxcap', 'Quendor', 'Zork'].map((name) => ({ name, evidence: [quote(name, name)] })),
    });
    const words = addAlias(addOwnSkill(NO_OWN_WORDS, 'fluxcap'), 'Quendor', 'Kafka' as SkillId);
    const heard = applyOwnWords(all, words);
    expect(heard.requirements.map(({ skills, need }) => `${skills.join()} ${need}`)).toEqual([
      'fluxcap mentioned',
      'Kafka mentioned',
    ]);
    expect(heard.candidates.map(({ name }) => name)).toEqual(['Zork']);
  });

  it('ask nothing twice', () => {
    const all = posting({
      requirements: [asks('Kafka', said('Kafka', 'Kafka'))],
      candidates: [{ name: 'Quendor', evidence: [quote('Quendor', 'Quendor')] }],
    });
    expect(skillsOf(applyOwnWords(all, addAlias(NO_OWN_WORDS, 'Quendor', 'Kafka' as SkillId)))).toEqual(['Kafka']);
  });

  it('silence a muted candidate, and give all back when it is unmuted', () => {
    const all = posting({ candidates: [{ name: 'Quendor', evidence: [quote('Quendor', 'Quendor')] }] });
    const words = mute(NO_OWN_WORDS, 'quendor');
    expect(applyOwnWords(all, words).candidates).toEqual([]);
    expect(applyOwnWords(all, unmute(words, 'Quendor'))).toEqual(all);
  });

  it('change nothing more when applied twice', () => {
    const name = fc.constantFrom('go', 'Golang', 'aws', 'Azure', 'Fluxcap', 'Quendor');
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (muted, own) => {
        const words = muted.reduce(mute, own.reduce(addOwnSkill, NO_OWN_WORDS));
        const all = posting({
          requirements: [asks('Go', GO, GOLANG), asks('AWS|Azure', AWS, AZURE)],
          candidates: ['Fluxcap', 'Quendor'].map((one) => ({ name: one, evidence: [quote(one, one)] })),
        });
        const once = applyOwnWords(all, words);
        expect(applyOwnWords(once, words)).toEqual(once);
      }),
    );
  });

  it('name a skill as its evidence calls it', () => {
    expect(namesOf('Go' as SkillId, [GO, GOLANG, GO])).toEqual(['go', 'golang']);
    expect(namesOf('Rust' as SkillId, [GO])).toEqual(['rust']);
  });
});
