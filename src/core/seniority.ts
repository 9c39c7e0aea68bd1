import { quoteIn, type Outline } from './outline.ts';
import type { PostingFacts } from './posting.ts';
import { makePace, type Steps } from './steps.ts';

const SENIORITIES: readonly (readonly ['intern' | 'junior' | 'mid' | 'senior' | 'lead', RegExp])[] = [
  [
    'intern',
    /(?<![\p{L}])(?:intern|internship|internships|trainee|working student|student assistant|praktikum|praktikant(?:in)?|pflichtpraktikum|werkstudent(?:in)?|werkstudierende[nr]?|auszubildende[rn]?|stage|stagiaire|alternance|alternant[e]?|apprenti[e]?|becari[oa]|prácticas|estágio|estagiári[oa]|stagiair|stageplek|apprentice|apprenticeship|co-op)(?![\p{L}])/iu,
  ],
  [
    'lead',
    /(?<![\p{L}])(?:lead|principal|staff|head|director|team ?lead|tech lead|teamleiter(?:in)?|leiter(?:in)?|chief|vp|leitung|responsable|líder|chef d['’]équipe)(?![\p{L}-])/iu,
  ],
  ['senior', /(?<![\p{L}])(?:senior|sr\.?|sénior|sênior|experienced|confirmé[e]?|expérimenté[e]?)(?![\p{L}])/iu],
  ['mid', /(?<![\p{L}])(?:mid|mid[- ]?level|midlevel|intermediate|medior|pleno|semi[- ]?senior|ssr)(?![\p{L}])/iu],
  [
    'junior',
    /(?<![\p{L}])(?:junior|jr\.?|júnior|entry[- ]level|graduate|new grad|berufseinsteiger(?:in)?|absolvent(?:in)?|débutant[e]?|starter)(?![\p{L}])/iu,
  ],
];
const SENIORITY_LABEL =
  /^\s{0,2}(?:seniority(?: level)?|experience level|career level|level|karrierestufe|erfahrungslevel|niveau d['’]expérience|nivel de experiencia|senioriteit|nível de experiência|senioridade)\s?:\s{0,2}(.{2,40})/iu;

/** From the title, else from a line that names it. Two levels in one place ("Junior/Senior") are no plain statement. */
export function* readSeniority(outline: Outline): Steps<PostingFacts['seniority']> {
  const isFull = makePace();
  for (const [at, run] of outline.runs.entries()) {
    if (isFull(run.text.length)) yield;
    const label = run.role === 'title' ? undefined : SENIORITY_LABEL.exec(run.text);
    if (run.role !== 'title' && label == null) continue;
    const text = label == null ? run.text : label[1]!;
    const offset = label == null ? 0 : label[0].length - text.length;
    const found = SENIORITIES.flatMap(([value, pattern]) => {
      const match = pattern.exec(text);
      return match === null
        ? []
        : [{ value, start: offset + match.index, end: offset + match.index + match[0].length }];
    });
    // "Senior Lead Engineer" leads; "Lead Generation" and "Chief of Staff" are none of ours.
    const isMixed = found.some((it) => it.value === 'junior' || it.value === 'mid' || it.value === 'intern');
    if (found.length > 0 && (found.length === 1 || !isMixed)) {
      const { value, start, end } = found[0]!;
      return { value, evidence: quoteIn(outline, at, { start, end }) };
    }
  }
  return undefined;
}
