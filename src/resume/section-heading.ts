import type { ResumeSection } from './resume-text.ts';

/** Words of section headings by which a section is known; English first, then German, French, Spanish, Portuguese, Italian, Dutch. */
const NAMES: readonly (readonly [ResumeSection, string])[] = [
  [
    'skills',
    'skills|skill|technologies|technology|tech stack|tech|technical|stack|competencies|competences|' +
      'expertise|proficiencies|proficiency|toolbox|tools|languages and technologies|' +
      'programming languages|areas of knowledge|kenntnisse|fähigkeiten|fertigkeiten|compétences|' +
      'habilidades|competencias|competências|aptitudes|conocimientos|competenze|vaardigheden|kennis',
  ],
  [
    'experience',
    'experience|experiences|employment|work history|career|career history|professional background|' +
      'positions|internships|internship|volunteering|volunteer|leadership|berufserfahrung|erfahrung|' +
      'werdegang|expérience|expériences|experiencia|experiência|esperienza|esperienze|werkervaring|' +
      'ervaring',
  ],
  [
    'projects',
    'projects|project|open source|portfolio|side projects|projekte|projets|proyectos|projetos|progetti|' + 'projecten',
  ],
  [
    'education',
    'education|academic|academics|studies|degrees|qualifications|ausbildung|studium|bildung|formation|' +
      'études|educación|formación|educação|formação|istruzione|formazione|opleiding|opleidingen',
  ],
  [
    'certificates',
    'certifications|certification|certificates|licenses|licences|zertifikate|zertifizierungen|' +
      'certificaciones|certificações|certificazioni|certificaten',
  ],
  [
    'awards',
    'awards|honors|honours|achievements|accomplishments|extracurricular|auszeichnungen|prix|' +
      'distinctions|premios|prêmios',
  ],
  [
    'publications',
    'publications|papers|talks|presentations|presentation|patents|writing|publikationen|publicaciones|' + 'publicações',
  ],
  [
    'summary',
    'summary|profile|about|about me|objective|overview|highlights|bio|profil|über mich|résumé|perfil|' +
      'resumen|resumo|profilo|profiel|introduction',
  ],
  ['languages', 'languages|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen'],
  ['interests', 'interests|hobbies|interessen|loisirs|centres d’intérêt|intereses|interesses|interessi|activities'],
  [
    'other',
    'references|referees|contact|contacts|links|personal details|kontakt|referenzen|' +
      'references available on request|program committees|societies|coursework',
  ],
];

const SECTION_OF = new Map<string, ResumeSection>(
  NAMES.flatMap(([section, names]) => names.split('|').map((name) => [name, section] as const)),
);
/** Words that may stand beside a section's name without changing it. */
const FILLERS = new Set(
  (
    'and & the my key core work working professional technical relevant selected additional other ' +
    'personal main top related industry of in software computer it programming career employment ' +
    'history background training courses hard soft engineering und et y e en profesional ' +
    'professionnelle laboral technische techniques técnicas berufliche areas notable recent side ' +
    'academic community activities development open source profiles service contributions sections'
  ).split(' '),
);

/**
 * Which section a heading opens, or undefined where the text is no section heading: "TECHNICAL SKILLS", "Work Experience:", "Education & Training".
 * Every word must belong to a section's name or to its usual company, so "Projects at Acme" is none.
 */
export function readSectionHeading(text: string): ResumeSection | undefined {
  // "...and my skills." is the end of a sentence.
  if (text.length > 60 || /^\p{Ll}.*[.,;]$/u.test(text)) return undefined;
  const plain = unspace(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[:.|•*#_\-–—\s/,]+/g, ' ')
    .trim();
  if (plain === '') return undefined;
  const whole = SECTION_OF.get(plain);
  if (whole !== undefined) return whole;
  const words = plain.split(' ');
  if (words.length > 6) return undefined;
  let section: ResumeSection | undefined;
  for (const word of words) {
    const named = SECTION_OF.get(word);
    if (named !== undefined) section ??= named === 'summary' && words.length > 2 ? undefined : named;
    else if (!FILLERS.has(word)) return undefined;
  }
  return section;
}

/** "S K I L L S", as some templates set headings, is "SKILLS". */
function unspace(text: string): string {
  return /^(?:\p{L}\s){3,}\p{L}$/u.test(text.trim()) ? text.replaceAll(' ', '') : text;
}
