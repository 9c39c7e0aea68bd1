import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/core/outline.ts';
import { sectionAt } from '../../../src/core/section.ts';
import { splitText } from '../../../src/core/text-run.ts';

/** The section in which the first "Kafka" of a text stands. */
function sectionOf(text: string): string {
  const { runs } = splitText(text);
  const outline = readOutline(runs);
  const at = runs.findIndex((run) => run.text.includes('Kafka'));
  return sectionAt(outline.sections[at]!, runs[at]!.text.indexOf('Kafka'));
}

describe('the section that a heading opens', () => {
  it.each([
    // English
    ['Requirements', 'must'],
    ['What you bring', 'must'],
    ["What we're looking for", 'must'],
    ['You have', 'must'],
    ['Who you are', 'must'],
    ['Minimum qualifications', 'must'],
    ['Skills & experience', 'must'],
    ['About you', 'must'],
    ['Nice to have', 'nice'],
    ['Preferred qualifications', 'nice'],
    ['Bonus points', 'nice'],
    ['What sets you apart', 'nice'],
    ['Desirable skills', 'nice'],
    ['Responsibilities', 'duties'],
    ["What you'll do", 'duties'],
    ['Your role', 'duties'],
    ['Day to day', 'duties'],
    ['About the role', 'duties'],
    ['Our tech stack', 'stack'],
    ['Technologies we use', 'stack'],
    ['About us', 'about'],
    ['Who we are', 'about'],
    ['Our mission', 'about'],
    ['Benefits', 'benefits'],
    ['What we offer', 'benefits'],
    ['Why join us?', 'benefits'],
    ['Equal opportunity', 'legal'],
    ['How to apply', 'apply'],
    ['Interview process', 'apply'],
    // German
    ['Dein Profil', 'must'],
    ['Das bringst du mit', 'must'],
    ['Anforderungen', 'must'],
    ['Ihre Qualifikationen', 'must'],
    ['Von Vorteil', 'nice'],
    ['Wünschenswert', 'nice'],
    ['Deine Aufgaben', 'duties'],
    ['Was dich erwartet', 'duties'],
    ['Wir bieten', 'benefits'],
    ['Deine Vorteile', 'benefits'],
    ['Über uns', 'about'],
    ['Unser Tech-Stack', 'stack'],
    ['Bewerbung', 'apply'],
    ['Datenschutz', 'legal'],
    // French
    ['Profil recherché', 'must'],
    ['Vos compétences', 'must'],
    ['Les plus', 'nice'],
    ['Vos missions', 'duties'],
    ['Le poste', 'duties'],
    ['Nos avantages', 'benefits'],
    ['Qui sommes-nous ?', 'about'],
    ['Environnement technique', 'stack'],
    ['Processus de recrutement', 'apply'],
    // Spanish
    ['Requisitos', 'must'],
    ['¿Qué buscamos?', 'must'],
    ['Se valorará', 'nice'],
    ['Funciones', 'duties'],
    ['¿Qué harás?', 'duties'],
    ['Ofrecemos', 'benefits'],
    ['Sobre nosotros', 'about'],
    // Portuguese
    ['Requisitos obrigatórios', 'must'],
    ['O que buscamos', 'must'],
    ['Diferenciais', 'nice'],
    ['Responsabilidades e atribuições', 'duties'],
    ['Benefícios', 'benefits'],
    ['Quem somos', 'about'],
    // Dutch
    ['Wat vragen we', 'must'],
    ['Functie-eisen', 'must'],
    ['Jouw profiel', 'must'],
    ['Pluspunten', 'nice'],
    ['Wat ga je doen?', 'duties'],
    ['Wat bieden we?', 'benefits'],
    ['Over ons', 'about'],
  ])('%s', (heading, section) => {
    expect(sectionOf(`${heading}\n- Kafka`)).toBe(section);
  });
});

describe('how a heading may look', () => {
  it.each([
    ['## Requirements\n- Kafka', 'must'],
    ['**Requirements**\n- Kafka', 'must'],
    ['**Nice to have:**\n- Kafka', 'nice'],
    ['Requirements:\nKafka', 'must'],
    ['REQUIREMENTS\nKafka', 'must'],
    ['WHAT YOU WILL DO\nBuild things on Kafka', 'duties'],
    ['🎯 Requirements\n- Kafka', 'must'],
    ['🚀 What you bring 🚀\n- Kafka', 'must'],
    ['1. Requirements\n- Kafka', 'must'],
    ['3) Nice to have:\n- Kafka', 'nice'],
    ['✨ NICE TO HAVE ✨\n- Kafka', 'nice'],
    ['--- Requirements ---\n- Kafka', 'must'],
    ['Requirements: Kafka and more', 'must'],
    ['Required skills: Kafka', 'must'],
    ['Preferred: Kafka', 'nice'],
    ['Requirements for this position\n- Kafka', 'must'],
    ['What will you bring to the team?\n- Kafka', 'must'],
    ['The skills you need to succeed\n- Kafka', 'must'],
  ])('%s', (text, section) => {
    expect(sectionOf(text)).toBe(section);
  });
});

const PROSE =
  'We are a small company in the north that builds software for people who plan timetables. Our customers are ' +
  'railways, ferries and buses, and our teams are small. Everybody reads the work of everybody else, every day';

describe('headings that lost their line breaks', () => {
  it.each([
    [`${PROSE}.Requirements:Five years of work with Kafka and patience`, 'must'],
    [`${PROSE}. REQUIREMENTS AND SKILLS Work with Kafka and patience`, 'must'],
    [`${PROSE}.What you'll do:Move events through Kafka`, 'duties'],
    [`${PROSE}.Nice to have:Kafka and a sense of humour`, 'nice'],
    [`${PROSE}.Was du mitbringst:Kafka und Geduld`, 'must'],
    [`${PROSE}.Deine Aufgaben:Ereignisse über Kafka bewegen`, 'duties'],
    [`${PROSE}.Profil recherché : Kafka et de la patience`, 'must'],
    [`${PROSE}. Requirements: patience. Benefits: a course on Kafka every year`, 'benefits'],
  ])('%#: %s', (text, section) => {
    expect(sectionOf(text)).toBe(section);
  });

  it('takes no word inside a sentence for a heading', () => {
    expect(sectionOf(`${PROSE}. You talk to customers about their requirements and to Kafka experts.`)).toBe('open');
    expect(sectionOf(`${PROSE}. Your responsibilities grow with you, and Kafka is part of them.`)).toBe('open');
  });
});

describe('traps', () => {
  it.each([
    ['Additional requirements\n- Willing to travel, and Kafka', 'legal'],
    ['ITAR requirements\nKafka', 'legal'],
    ['Physical requirements\n- Lift a Kafka book', 'legal'],
    ['Referral bonus\nKafka', 'benefits'],
    ['Sign-on bonus\nKafka', 'benefits'],
    ['Preferred location\nKafka', 'legal'],
    ['Requirements\n- Java\nPhysical demands\n- Kafka', 'legal'],
    ['Nice to have\n- Go\nRequirements\n- Kafka', 'must'],
    ['Requirements\n- Java\n- Preferred: Go\n- Kafka', 'must'],
    ['Requirements\n- Java\nAbout Brightwater\nKafka', 'about'],
    ['Requirements\nWe gather requirements with customers every week, and Kafka', 'must'],
  ])('%s', (text, section) => {
    expect(sectionOf(text)).toBe(section);
  });

  it('leaves the section of a list where a long paragraph follows without a heading', () => {
    expect(sectionOf(`Nice to have\n- Go\n${PROSE}, and Kafka is what we read. ${PROSE}.`)).toBe('open');
  });

  it('is not said where nothing says it', () => {
    expect(sectionOf('We move events with Kafka.')).toBe('open');
  });
});
