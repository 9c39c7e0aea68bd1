import { describe, expect, it } from 'vitest';
import { gatherRequirements } from '../../../src/core/requirement.ts';
import type { SkillMatch } from '../../../src/core/skill-match.ts';
import type { SkillId } from '../../../src/core/skill.ts';
import { splitText, type TextRun } from '../../../src/core/text-run.ts';
import { readMarked, requirementsOf } from './marked-text.ts';

describe('the need of a skill', () => {
  it.each([
    [
      'Requirements:\n- [Java]\nNice to have:\n- [Kafka]\nAbout us:\nWe write [Go].',
      'must Java; nice Kafka; mentioned Go',
    ],
    ['We use [Java].\nRequirements:\n- [Java]', 'must Java'],
    ['Nice to have:\n- [Java]\nRequirements:\n- [Java]', 'must Java'],
    ['Nice to have:\n- [Java]\nOur stack:\n[Java]', 'nice Java'],
    ['What you will do:\n- Build services in [Java]\n- Experience with [Go] is needed', 'mentioned Java; must Go'],
    ['Benefits:\n- Courses on [AWS]\n- Experience with [AWS] grows here', 'mentioned AWS'],
    ['How to apply:\nSend us a [GitHub] link.', 'mentioned GitHub'],
    ['Requirements:\n- We build with [Java]\n- [SQL]', 'mentioned Java; must SQL'],
    ['# [Java] developer\nWe write software.', 'mentioned Java'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });

  it('does not depend on the order in which sections come', () => {
    expect(readMarked('Nice to have:\n- [Go]\n\nRequirements:\n- [Java]')).toBe('nice Go; must Java');
    expect(readMarked('Requirements:\n- [Java]\n\nNice to have:\n- [Go]')).toBe('must Java; nice Go');
  });
});

describe('evidence', () => {
  const text = 'We are few.\nRequirements:\n- You know Java. Really well.\n- Java on servers';
  const { runs } = splitText(text);
  const matches: SkillMatch[] = runs.flatMap((run) => {
    const start = run.text.indexOf('Java');
    return start < 0 ? [] : [{ run: run.id, start, end: start + 4, skill: 'Java' as SkillId }];
  });

  it('keeps every place with its sentence, in reading order', () => {
    const [requirement] = gatherRequirements(runs, matches);
    expect(requirement?.evidence.map((it) => [it.run, it.sentence])).toEqual([
      [2, 'You know Java.'],
      [3, 'Java on servers'],
    ]);
  });

  it('says where in the sentence and where in the run the skill stands', () => {
    for (const { evidence } of gatherRequirements(runs, matches)) {
      for (const it of evidence) {
        expect(it.sentence.slice(it.from, it.to)).toBe('Java');
        expect(runs[it.run]?.text.slice(it.start, it.end)).toBe('Java');
      }
    }
  });

  it('cuts a long sentence around the place', () => {
    const long: TextRun = {
      id: 0,
      text: `${'word '.repeat(120)}Java${' word'.repeat(120)}`,
      heading: '',
      role: 'body',
    };
    const start = long.text.indexOf('Java');
    const [it] = gatherRequirements([long], [{ run: 0, start, end: start + 4, skill: 'Java' as SkillId }])[0]!.evidence;
    expect(it?.sentence.length).toBeLessThanOrEqual(300);
    expect(it?.sentence.slice(it.from, it.to)).toBe('Java');
  });

  it('keeps the evidence of all members of a choice', () => {
    const [choice] = requirementsOf('Requirements:\n- [Java] or [Kotlin]');
    expect(choice?.evidence.map((it) => it.skill)).toEqual(['Java', 'Kotlin']);
  });

  it('gives nothing for a text without skills', () => {
    expect(gatherRequirements(splitText('We are few.').runs, [])).toEqual([]);
  });
});

describe('hostile text', () => {
  const timed = (text: string): number => {
    const run: TextRun = { id: 0, text, heading: '', role: 'body' };
    const matches: SkillMatch[] = [];
    for (let at = text.indexOf('Java'); at >= 0; at = text.indexOf('Java', at + 4))
      matches.push({ run: 0, start: at, end: at + 4, skill: 'Java' as SkillId });
    // Time of the processor, not of the clock: other work on the machine does not count.
    const begin = process.cpuUsage();
    gatherRequirements([run], matches);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };

  it.each([
    ['digits', '1234567890'],
    ['blanks', '          '],
    ['commas', 'Java, '],
    ['cues', 'is a plus Java '],
    ['parentheses', '(Java '],
    ['years', '5+ years of Java and '],
    ['no full stop', 'Java and or with experience in '],
    ['headings', 'teamRequirements: Java '],
  ])('is read in time linear in its length: %s', (_, piece) => {
    const unit = piece.repeat(Math.ceil(30_000 / piece.length));
    const long = unit.repeat(4);
    timed(long);
    let one = Infinity;
    let four = Infinity;
    for (let round = 0; round < 3; round++) {
      one = Math.min(one, timed(unit));
      four = Math.min(four, timed(long));
    }
    // Linear is 4; quadratic would be 16.
    expect(four).toBeLessThan(Math.max(one, 15) * 10);
  });
});
