import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

describe('what a clause says of a skill', () => {
  it.each([
    // English: optional
    ['[Kafka] is a plus.', 'nice Kafka'],
    ['[Kafka] would be a plus', 'nice Kafka'],
    ['Experience with [Kafka] is a plus.', 'nice Kafka'],
    ['Ideally you know [Kafka].', 'nice Kafka'],
    ['Bonus points for [Kafka].', 'nice Kafka'],
    ['Bonus: [Kafka]', 'nice Kafka'],
    ['[Kafka] (nice to have)', 'nice Kafka'],
    ['[Kafka] preferred', 'nice Kafka'],
    ['Preferably [Kafka].', 'nice Kafka'],
    ['Experience with [Go] or willingness to learn', 'nice Go'],
    ['Familiarity with [Rust] is desirable.', 'nice Rust'],
    ["It's great if you have used [Rust].", 'nice Rust'],
    ["We'd love to see some [Rust].", 'nice Rust'],
    ['Knowledge of [Rust] is an advantage but not required.', 'nice Rust'],
    ['[Docker] knowledge is helpful', 'nice Docker'],
    ['Extra credit for [Elixir].', 'nice Elixir'],
    ['Nice to have: [Redis], [Kafka]', 'nice Redis; nice Kafka'],
    // English: asked
    ['You must know [Java].', 'must Java'],
    ['[Java] is required.', 'must Java'],
    ['[Java] is a must.', 'must Java'],
    ['Must have: [Java]', 'must Java'],
    ['You have worked with [Java].', 'must Java'],
    ['Experience with [Java]', 'must Java'],
    ['Strong knowledge of [Java]', 'must Java'],
    ['Proficiency in [Java]', 'must Java'],
    ['Fluent in [Java]', 'must Java'],
    ['Solid understanding of [SQL]', 'must SQL'],
    // English: not said
    ['We build our services in [Java].', 'mentioned Java'],
    ['Our stack: [Java], [Kafka]', 'mentioned Java; mentioned Kafka'],
    ['You will write [Java].', 'mentioned Java'],
    ['We have ten years of experience with [Java].', 'mentioned Java'],
    ['You will learn [Java] with us.', 'mentioned Java'],
    ['[Java]', 'mentioned Java'],
    // German
    ['[Kafka] ist von Vorteil.', 'nice Kafka'],
    ['Idealerweise kennst du [Kafka].', 'nice Kafka'],
    ['Wünschenswert: [Kafka]', 'nice Kafka'],
    ['Kenntnisse in [Kafka] sind wünschenswert.', 'nice Kafka'],
    ['[Kafka] wäre ein Plus.', 'nice Kafka'],
    ['Erfahrung mit [Java]', 'must Java'],
    ['Gute Kenntnisse in [Java]', 'must Java'],
    ['Sicherer Umgang mit [Java]', 'must Java'],
    ['[Java] ist zwingend erforderlich.', 'must Java'],
    ['Du beherrschst [Java].', 'must Java'],
    ['Du entwickelst Dienste in [Java].', 'mentioned Java'],
    ['Wir nutzen [Java].', 'mentioned Java'],
    // French
    ['[Kafka] est un plus.', 'nice Kafka'],
    ['La connaissance de [Kafka] serait un atout.', 'nice Kafka'],
    ['Idéalement, vous connaissez [Kafka].', 'nice Kafka'],
    ['Maîtrise de [Java]', 'must Java'],
    ['Vous maîtrisez [Java].', 'must Java'],
    ['Expérience avec [Java] exigée', 'must Java'],
    ['Bonne connaissance de [Java]', 'must Java'],
    ['Nous utilisons [Java].', 'mentioned Java'],
    // Spanish
    ['Se valorará [Kafka].', 'nice Kafka'],
    ['[Kafka] es un plus.', 'nice Kafka'],
    ['Deseable: [Kafka]', 'nice Kafka'],
    ['Experiencia con [Java]', 'must Java'],
    ['Dominio de [Java]', 'must Java'],
    ['Imprescindible [Java].', 'must Java'],
    ['Conocimientos de [Java]', 'must Java'],
    ['Usamos [Java].', 'mentioned Java'],
    // Portuguese
    ['[Kafka] será um diferencial.', 'nice Kafka'],
    ['Desejável: [Kafka]', 'nice Kafka'],
    ['Experiência com [Java]', 'must Java'],
    ['Domínio de [Java]', 'must Java'],
    ['Conhecimento em [Java] é obrigatório.', 'must Java'],
    ['Utilizamos [Java].', 'mentioned Java'],
    // Dutch
    ['[Kafka] is een pré.', 'nice Kafka'],
    ['Bij voorkeur ken je [Kafka].', 'nice Kafka'],
    ['Kennis van [Kafka] is mooi meegenomen.', 'nice Kafka'],
    ['Ervaring met [Java]', 'must Java'],
    ['Goede kennis van [Java]', 'must Java'],
    ['[Java] is een must.', 'must Java'],
    ['Wij gebruiken [Java].', 'mentioned Java'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });
});

describe('how far a clause reaches', () => {
  it.each([
    ['Experience with [Python] (preferred) or [Java]', 'nice Python; must Java'],
    ['Experience with [Java]; [Kafka] is a plus.', 'must Java; nice Kafka'],
    ['Experience with [Java]. [Kafka] is a plus.', 'must Java; nice Kafka'],
    ['Strong [Java] skills, [Kafka] a plus', 'must Java; nice Kafka'],
    ['Experience with [Java], ideally also [Kotlin]', 'must Java; nice Kotlin'],
    ['You know [Java] well, and bonus points for [Scala].', 'must Java; nice Scala'],
    ['Must know [Java]; nice to have: [Scala].', 'must Java; nice Scala'],
    ['Experience with databases ([PostgreSQL] a plus)', 'nice PostgreSQL'],
    ['Experience with [AWS] ([Lambda], ideally [DynamoDB])', 'must AWS; must Lambda; nice DynamoDB'],
    ['[Python] required, [Go] preferred', 'must Python; nice Go'],
    ['[Python] is required but [Go] is optional', 'must Python; nice Go'],
    ['Experience with [Java] – [Kafka] is a plus', 'must Java; nice Kafka'],
    ['Sehr gute Kenntnisse in [Java], idealerweise auch in [Kotlin]', 'must Java; nice Kotlin'],
    ['Erfahrung mit [Java], [Kafka] ist von Vorteil', 'must Java; nice Kafka'],
    ['Expérience en [Java], [Kafka] serait un plus', 'must Java; nice Kafka'],
    ['Experiencia con [Java], se valorará [Kafka]', 'must Java; nice Kafka'],
    ['Experiência com [Java], [Kafka] é um diferencial', 'must Java; nice Kafka'],
    ['Ervaring met [Java], [Kafka] is een pré', 'must Java; nice Kafka'],
    ['Nice to have:\n- [Go]\n- [Rust], which is a must for the second team', 'nice Go; must Rust'],
    ['Requirements:\n- [Go]\n- [Rust] (optional)', 'must Go; nice Rust'],
    ['Requirements:\n- Preferred: [Go]\n- [Rust]', 'nice Go; must Rust'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });
});

describe('what is not asked', () => {
  it.each([
    ['No [PHP], we promise.', 'no PHP'],
    ['[JavaScript] is not required.', 'no JavaScript'],
    ['[JavaScript] not required', 'no JavaScript'],
    ["We don't use [Angular].", 'no Angular'],
    ['We do not use [Angular] or [React].', 'no Angular; no React'],
    ['You do not need [Kubernetes].', 'no Kubernetes'],
    ['You write [Go] instead of [Java].', 'mentioned Go; no Java'],
    ['No need to know [Kubernetes].', 'no Kubernetes'],
    ['Without [PHP] or [Perl].', 'no PHP; no Perl'],
    ['This is not a [Java] job.', 'no Java'],
    ['No prior knowledge of [Rust] needed', 'no Rust'],
    ['We no longer use [jQuery].', 'no jQuery'],
    ['Kein [PHP], versprochen.', 'no PHP'],
    ['[Kubernetes] ist nicht erforderlich.', 'no Kubernetes'],
    ['Wir nutzen kein [Angular].', 'no Angular'],
    ['Keine Erfahrung mit [SAP] nötig.', 'no SAP'],
    ['Pas de [PHP] chez nous.', 'no PHP'],
    ["Nous n'utilisons pas [Angular].", 'no Angular'],
    ["[Kubernetes] n'est pas nécessaire.", 'no Kubernetes'],
    ['Sin [PHP].', 'no PHP'],
    ['No usamos [Angular].', 'no Angular'],
    ['[Kubernetes] no es necesario.', 'no Kubernetes'],
    ['Sem [PHP].', 'no PHP'],
    ['Não usamos [Angular].', 'no Angular'],
    ['[Kubernetes] não é necessário.', 'no Kubernetes'],
    ['Geen [PHP].', 'no PHP'],
    ['We gebruiken geen [Angular].', 'no Angular'],
    ['[Kubernetes] is niet vereist.', 'no Kubernetes'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });

  it.each([
    ['Requirements:\n- Not only [Java] but also [Kotlin]', 'must Java; must Kotlin'],
    ['Requirements:\n- You are not afraid of [C++]', 'must C++'],
    ['Requirements:\n- No fear of [SQL]', 'must SQL'],
    ['Experience with [Go] is a plus but not required.', 'nice Go'],
  ])('is no denial: %s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });

  it('is asked after all where another place asks it', () => {
    expect(readMarked('We do not use [PHP] in new code.\nRequirements:\n- [PHP]')).toBe('must PHP');
  });
});
