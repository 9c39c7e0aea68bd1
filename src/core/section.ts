import type { TextRun } from './text-run.ts';

/** What a section of a posting is about. open: nothing says so. */
export type Section = 'must' | 'nice' | 'duties' | 'stack' | 'about' | 'benefits' | 'legal' | 'apply' | 'open';

/**
 * Words of headings, per kind of section, folded. The first kind whose phrase occurs in the heading wins, so the order
 * matters: "preferred qualifications" is nice although "qualifications" is must.
 */
const PHRASES: readonly (readonly [Section, readonly string[]])[] = [
  [
    'legal',
    [
      'equal opportunit',
      'eeo',
      'itar',
      'privacy',
      'disclaimer',
      'accommodation',
      'diversity',
      'legal',
      'background check',
      'work authorization',
      'additional information',
      'chancengleichheit',
      'datenschutz',
      'égalité',
    ],
  ],
  [
    'benefits',
    [
      'benefit',
      'perks',
      'what we offer',
      'we offer',
      'compensation',
      'salary',
      'pay range',
      'why join',
      'why work',
      'referral bonus',
      'wir bieten',
      'was wir bieten',
      'das bieten wir',
      'deine vorteile',
      'avantages',
      'nous offrons',
      'ofrecemos',
      'beneficios',
      'benefícios',
      'oferecemos',
      'wij bieden',
      'wat bieden',
      'arbeidsvoorwaarden',
    ],
  ],
  [
    'apply',
    [
      'how to apply',
      'to apply',
      'application process',
      'next steps',
      'bewerb',
      'postuler',
      'aplicar',
      'candidatura',
      'solliciteer',
      'interview process',
      'contact',
    ],
  ],
  [
    'nice',
    [
      'nice to have',
      'nice-to-have',
      'preferred',
      'bonus',
      'plus',
      'desired',
      'desirable',
      'good to have',
      'optional',
      'ideally',
      'extra credit',
      'would be great',
      'advantage',
      'wünschenswert',
      'von vorteil',
      'idealerweise',
      'souhaité',
      'apprécié',
      'un atout',
      'deseable',
      'valorable',
      'se valora',
      'desejável',
      'diferencia',
      'pré',
      'pluspunt',
      'wens',
    ],
  ],
  [
    'duties',
    [
      'responsib',
      'what you will do',
      "what you'll do",
      'what you’ll do',
      'you will',
      "you'll be doing",
      'duties',
      'the role',
      'your role',
      'day to day',
      'day-to-day',
      'your mission',
      'tasks',
      'job description',
      'key accountabilities',
      'aufgaben',
      'missions',
      'vos missions',
      'funciones',
      'responsabil',
      'atividades',
      'taken',
      'werkzaamheden',
      'what we need you to do',
      'how you will',
      'position summary',
      'job summary',
    ],
  ],
  [
    'must',
    [
      'requirement',
      'qualification',
      'must have',
      'must-have',
      'what you bring',
      'what you need',
      "what you'll need",
      'what you’ll need',
      'what we are looking for',
      "what we're looking for",
      'what we’re looking for',
      'you have',
      'you bring',
      'who you are',
      'about you',
      'your profile',
      'your skills',
      'skills',
      'experience',
      'competenc',
      'we expect',
      'must',
      'you should have',
      'minimum',
      'essential',
      'knowledge',
      'anforderungen',
      'dein profil',
      'ihr profil',
      'das bringst du mit',
      'qualifikation',
      'profil',
      'kenntnisse',
      'compétences',
      'requisitos',
      'perfil',
      'experiencia',
      'conocimientos',
      'habilidades',
      'qualificações',
      'conhecimentos',
      'functie-eisen',
      'wat vragen',
      'jouw profiel',
      'profiel',
      'vereisten',
    ],
  ],
  [
    'stack',
    [
      'tech stack',
      'technology stack',
      'our stack',
      'technologies',
      'tools we use',
      'environment',
      'technologien',
      'stack technique',
      'tecnologías',
      'tecnologias',
    ],
  ],
  [
    'about',
    [
      'about us',
      'about the company',
      'who we are',
      'our company',
      'about the team',
      'the team',
      'our team',
      'company description',
      'overview',
      'about',
      'über uns',
      'wer wir sind',
      'qui sommes',
      'sobre nosotros',
      'quiénes somos',
      'sobre nós',
      'quem somos',
      'over ons',
      'wie zijn wij',
      'the company',
    ],
  ],
];

/** The section each run stands in; a section lasts until the next heading that opens one. */
export function readSections(runs: readonly TextRun[]): readonly Section[] {
  let current: Section = 'open';
  return runs.map((run) => {
    if (run.role === 'title') return 'open';
    if (run.role === 'heading') current = sectionOf(run.text);
    else if (run.text.length <= 60 && run.role === 'body') {
      const own = sectionOf(run.text);
      // A plain line opens a section only when it is nothing but a heading's words.
      if (own !== 'open' && !/[.,;]/u.test(run.text)) {
        current = own;
      }
    }
    return current;
  });
}

/** The section that a heading opens. */
export function sectionOf(heading: string): Section {
  const folded = heading.toLowerCase();
  for (const [section, phrases] of PHRASES) if (phrases.some((phrase) => startsWord(folded, phrase))) return section;
  return 'open';
}

/** Whether `phrase` occurs in `text` at the beginning of a word. */
function startsWord(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}
