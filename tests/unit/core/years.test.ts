import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

describe('the years asked of a skill', () => {
  it.each([
    ['5+ years of [Java]', 'must Java 5'],
    ['5+ years of experience with [Java]', 'must Java 5'],
    ['5+ years’ experience in [Java]', 'must Java 5'],
    ['3-5 years of experience with [Java]', 'must Java 3'],
    ['3–5 years of [Java]', 'must Java 3'],
    ['3 to 5 years of experience with [Java]', 'must Java 3'],
    ['Between 3 and 5 years of experience with [Java]', 'must Java 3'],
    ['At least five (5) years of experience with [Java]', 'must Java 5'],
    ['At least five years of experience with [Java]', 'must Java 5'],
    ['Minimum of 2 yrs experience with [Java]', 'must Java 2'],
    ['Minimum 2 years in [Java]', 'must Java 2'],
    ['Two years of hands-on experience with [Java]', 'must Java 2'],
    ['2 or more years of experience with [Java]', 'must Java 2'],
    ['More than 4 years of experience with [Java]', 'must Java 4'],
    ['[Python]: 4 years', 'must Python 4'],
    ['Requirements:\n- [Python]: 4 years\n- [Java] (5+ years)', 'must Python 4; must Java 5'],
    ['Requirements:\n- [Python] – 4 years, [Java] – 2 years', 'must Python 4; must Java 2'],
    ['Experience with [Go] for at least 2 years', 'must Go 2'],
    ['1 year of experience with [Go]', 'must Go 1'],
    ['5+ years of experience with [Java] and [Kotlin]', 'must Java 5; must Kotlin 5'],
    ['5+ years of [Java] or [Kotlin]', 'must Java|Kotlin 5'],
    ['3+ years of [Java], 2+ years of [Kafka]', 'must Java 3; must Kafka 2'],
    ['3+ years of [Java] and 2+ years of [Kafka]', 'must Java 3; must Kafka 2'],
    ['4+ years of backend development in [Python]', 'must Python 4'],
    ['5+ years of experience building services with [Go]', 'must Go 5'],
    ['5 Jahre Erfahrung mit [Java]', 'must Java 5'],
    ['Mindestens 3 Jahre Erfahrung mit [Java]', 'must Java 3'],
    ['Mindestens drei Jahre Berufserfahrung mit [Java]', 'must Java 3'],
    ['3-5 Jahre Erfahrung in [Java]', 'must Java 3'],
    ["3 ans d'expérience en [Java]", 'must Java 3'],
    ["Au moins cinq ans d'expérience avec [Java]", 'must Java 5'],
    ["Minimum 2 années d'expérience sur [Java]", 'must Java 2'],
    ['3 años de experiencia con [Java]', 'must Java 3'],
    ['Al menos dos años de experiencia en [Java]', 'must Java 2'],
    ['Mínimo 4 años trabajando con [Java]', 'must Java 4'],
    ['3 anos de experiência com [Java]', 'must Java 3'],
    ['Pelo menos dois anos de experiência em [Java]', 'must Java 2'],
    ['3 jaar ervaring met [Java]', 'must Java 3'],
    ['Minimaal vijf jaar ervaring met [Java]', 'must Java 5'],
    ['3+ years with the following:\n- [Java]\n- [Kafka]', 'must Java 3; must Kafka 3'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });
});

describe('years that are no skill’s', () => {
  it.each([
    ['8+ years of experience in software engineering, with strong knowledge of [Java]', 'must Java'],
    ['8+ years of software development. Experience with [Java].', 'must Java'],
    ['5+ years of experience, and a solid understanding of [SQL]', 'must SQL'],
    ['5+ years of professional experience, including [Java]', 'must Java'],
    ['Over the past 10 years we have built it with [Java].', 'mentioned Java'],
    ['We have 20 years of experience with [Java].', 'mentioned Java'],
    ['You must be at least 18 years old and know [Java].', 'must Java'],
    ['A two-year contract. Experience with [Java].', 'must Java'],
    ['5 Jahre Berufserfahrung, davon idealerweise mit [Java]', 'nice Java'],
    ['Requirements:\n- 401k after 2 years\n- [Java]', 'must Java'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });

  it('asks the most where two places ask different years', () => {
    expect(readMarked('Requirements:\n- 2 years of [Java]\n- 4 years of [Java] on servers')).toBe('must Java 4');
  });

  it('leaves out years where the skill is only mentioned', () => {
    expect(readMarked('About us:\nWe have written [Java] for 12 years.')).toBe('mentioned Java');
  });
});
