import { quoteIn, type Outline } from './outline.ts';
import type { Fact } from './posting.ts';
import type { Requirement } from './requirement.ts';
import { sectionAt } from './section.ts';
import { findYears, type YearsSaid } from './years.ts';
import { makePace, type Steps } from './steps.ts';

/** Words that lead from the years to what they are years of. */
const YEARS_LEAD =
  /^(?:['’\s+)]|d['’]|(?:of|in|as|an?|the|with|experiences?|expérience|erfahrung|experiencia|experiência|ervaring|berufserfahrung|werkervaring|relevante?|einschlägige[nr]?|praktische|mehrjährige|overall|total|relevant|related|direct|progressive|proven|solid|professional|hands-on|practical|full-time|similar|commercial|prior|recent|work|working|job|industry|industrial|significant|de|en|dans|comme|mínima|laboral|profissional|profesional|professionnelle|em|como|na|no|met|van|als|mit|im|der|bereich|deiner|ihrer)(?![\p{L}\p{N}-])){1,24}/iu;
/** The whole trade, of which the years are the posting's total. */
const TRADE =
  /^(?:(?:modern|full[- ]?stack|back[- ]?end|front[- ]?end|web|mobile|ios|android|software|application|applications?|system|systems|embedded|game|cloud|product|data|analytics|machine learning|ml|ai|it|devops|site reliability|platform|infrastructure|network|security|cybersecurity|test|testing|quality|qa|database|solutions?|technical|technology|enterprise|building|designing|developing|delivering|writing|shipping|similar|a|the|or|and|und|et|y|e|\/|&|-|,)\s{0,2}){0,8}(?:development|developer|engineering|engineer|engineers|programming|programmer|software|coding|design|architecture|architect|science|scientist|analysis|analyst|analytics|administration|administrator|testing|tester|coder|researcher|management|manager|operations|consulting|consultant|production|support|field|role|roles|position|positions|capacity|industry|environment|setting|applications|systems|products|entwicklung|softwareentwicklung|entwickler|entwicklerin|softwareentwickler|webentwicklung|programmierung|informatik|développement|développeur|développeuse|ingénieur|desarrollo|desarrollador|desarrolladora|programación|ingeniería|desenvolvimento|desenvolvedor|programação|ontwikkeling|ontwikkelaar|softwareontwikkeling|functie|rol|poste|puesto|posición|función|cargo|área|sector|it|tech|technology|information technology)(?![\p{L}])/iu;
/** What was done in these years, where it is no skill's. */
const DOING =
  /^(?:working|building|designing|developing|planning|managing|leading|delivering|running|writing|creating|implementing|shipping|operating|maintaining|analyzing|analysing|supporting|architecting)\b/iu;
/** Nothing more is said of what the years are of. */
const YEARS_END =
  /^\s?(?:$|[.,;:!?)]|(?:in|within) (?:a|an|the|this) |or\s|and\s|at least one|is\s|are\s|required|preferred|minimum)/iu;
const EXPERIENCE =
  /experience|erfahrung|expérience|experiencia|experiência|ervaring|worked|working|developing|building|engineer|developer|development|practice/iu;

/**
 * The first years of work that are of the trade as a whole, or of nothing in particular.
 * @param requirements their years belong to skills
 */
export function* readTotalYears(
  outline: Outline,
  requirements: readonly Requirement[],
): Steps<Fact<number> | undefined> {
  const isFull = makePace();
  const owned = requirements.filter((it) => it.years !== undefined);
  const isOfSkill = (run: number, said: YearsSaid) =>
    owned.some((it) => it.years === said.years && it.evidence.some((place) => place.run === outline.runs[run]!.id));
  for (const [at, run] of outline.runs.entries()) {
    if (isFull(run.text.length)) yield;
    if (run.role === 'title' || !/\d|years|jahre/iu.test(run.text)) continue;
    for (const sentence of outline.sentencesOf(at)) {
      const said = findYears(run.text, sentence);
      for (const years of said) {
        const section = sectionAt(outline.sections[at]!, years.start);
        if (section === 'benefits' || section === 'legal' || section === 'nice' || section === 'about') continue;
        const text = run.text.slice(sentence.start, sentence.end);
        if (
          OF_COMPANY.test(text) ||
          OF_OTHERS.test(run.text.slice(Math.max(sentence.start, years.start - 24), years.start)) ||
          !EXPERIENCE.test(text)
        )
          continue;
        const after = run.text.slice(years.end, Math.min(sentence.end, years.end + 140));
        const lead = YEARS_LEAD.exec(after)?.[0].length ?? 0;
        const rest = after.slice(lead);
        const before = run.text.slice(Math.max(sentence.start, years.start - 40), years.start);
        const isGeneral =
          TRADE.test(rest) ||
          (!NAMES_SKILL_BEFORE.test(before) && !isOfSkill(at, years) && (YEARS_END.test(rest) || DOING.test(rest)));
        if (isGeneral) return { value: years.years, evidence: quoteIn(outline, at, years) };
      }
    }
  }
  return undefined;
}

/** "Juniors (those with 1-2 years)": of other people. */
const OF_OTHERS = /\b(?:those|juniors|developers|engineers|people) with\s$/iu;
/** "We have ten years…": of the company, not asked. */
const OF_COMPANY = /^\s{0,3}(?:we|our|wir|unser|nous|notre|nosotros|nuestr|nós|noss|wij|onze)\b/iu;
/** "Python: 4 years", "Java (3 years)": the years hang on a name. */
const NAMES_SKILL_BEFORE =
  /(?<!experienc|erfahrun|expérienc|experienci|experiênci|ervarin)[\p{L}\p{N}+#]\s?[:(–—]\s?(?:at least |minimum |min\.? )?\+?$/u;
