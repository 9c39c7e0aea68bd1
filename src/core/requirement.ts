import { readCues, type ClauseCue } from './clause.ts';
import { wordsIn } from './phrase.ts';
import { findGroups } from './either-or.ts';
import { readFieldsOfStudy } from './field-of-study.ts';
import { readLeads, type Lead } from './lead.ts';
import { readOutlineInSteps, type Outline } from './outline.ts';
import type { Quote } from './posting.ts';
import type { Section } from './section-phrases.ts';
import { isHeadingRun, judgeHeading, sectionAt } from './section.ts';
import { quotePlace, sentenceAt } from './sentence.ts';
import type { SkillMatch } from './skill-match.ts';
import type { SkillId } from './skill.ts';
import { finish, makePace, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';
import { joinGroup, joinUses, type Use } from './use.ts';
import { findYears, readYears } from './years.ts';

/** How strongly the posting asks: must-have, nice-to-have, or only mentioned. */
export type Need = 'must' | 'nice' | 'mentioned';

/** One place where the posting names a skill that it asks for. */
export interface Evidence extends Quote {
  readonly skill: SkillId;
}

/** One thing the posting asks for: a skill, or several of which any one will do. */
export interface Requirement {
  /** One skill, or the members of an either/or group in the order the posting names them. Never empty. */
  readonly skills: readonly SkillId[];
  readonly need: Need;
  /** Fewest years asked of that very skill; absent where the posting says none. */
  readonly years?: number;
  /** Found, but the posting says it is not asked ("no PHP"); never counted as missing. */
  readonly negated?: true;
  /** In reading order; never empty. */
  readonly evidence: readonly Evidence[];
}

/**
 * Reads what a posting asks from where it names skills.
 * @param runs the posting's runs
 * @param matches the skills found in them, by run and start
 * @param outline the runs taken apart, where that is at hand
 * @returns one requirement per skill or either/or group, in the order first named; the strongest use decides the need
 */
export function gatherRequirements(
  runs: readonly TextRun[],
  matches: readonly SkillMatch[],
  outline?: Outline,
): Requirement[] {
  return finish(gatherRequirementsInSteps(runs, matches, outline));
}

/** What `gatherRequirements` does, in steps. */
export function* gatherRequirementsInSteps(
  runs: readonly TextRun[],
  matches: readonly SkillMatch[],
  known?: Outline,
): Steps<Requirement[]> {
  const outline = known ?? (yield* readOutlineInSteps(runs));
  const leads = yield* readLeads(outline);
  const byRun = new Map<number, SkillMatch[]>();
  for (const match of matches) {
    const list = byRun.get(match.run);
    if (list === undefined) byRun.set(match.run, [match]);
    else list.push(match);
  }
  const uses: Use[] = [];
  const choices = new Map<Lead, Use[]>();
  const isFull = makePace();
  for (const [id, list] of byRun) {
    const run = runs[id];
    if (run === undefined) continue;
    if (isFull(run.text.length)) yield;
    const lead = leads[id];
    const own = readUses(outline, id, list, lead);
    if (lead?.isChoice !== true) uses.push(...own);
    else if (choices.has(lead)) choices.get(lead)!.push(...own);
    else choices.set(lead, own);
  }
  for (const own of choices.values()) {
    const isOne = own.length > 1 && own.some((use) => use.need !== 'mentioned');
    uses.push(...(isOne ? [joinGroup(own)] : own));
  }
  return yield* joinUses(uses);
}

function readUses(outline: Outline, id: number, matches: readonly SkillMatch[], lead: Lead | undefined): Use[] {
  const run = outline.runs[id]!;
  const stretches = outline.sections[id]!;
  const sentences = outline.sentencesOf(id);
  const words = outline.wordsOf(id);
  const bySentence = new Map<number, SkillMatch[]>();
  for (const match of matches) {
    const at = sentenceAt(sentences, match.start);
    const list = bySentence.get(at);
    if (list === undefined) bySentence.set(at, [match]);
    else list.push(match);
  }
  const isHeading = isHeadingRun(run) && (run.role === 'title' || judgeHeading(words) !== undefined);
  return [...bySentence].flatMap(([at, list]) => {
    const sentence = sentences[at]!;
    const cues = readCues(run.text, words, sentence, list);
    const years = readYears(run.text, findYears(run.text, sentence), list);
    let company: boolean | undefined;
    const isOfCompany = () => (company ??= OF_COMPANY.test(run.text.slice(sentence.start, sentence.end)));
    const isStudied = readFieldsOfStudy(run.text, wordsIn(words, sentence), list);
    const single = list.map((match, i): Use => {
      const cue = cues[i] ?? lead?.cue;
      return {
        skills: [match.skill],
        need:
          isHeading || isStudied[i] === true || run.role === 'title'
            ? 'mentioned'
            : needOf(sectionAt(stretches, match.start), cue, isOfCompany),
        years: years[i] ?? lead?.years,
        isNegated: cue?.kind === 'negated' || cue?.kind === 'unneeded',
        evidence: [{ ...quotePlace(run, sentence, match), skill: match.skill }],
      };
    });
    // What is only mentioned is no choice, whatever joins it.
    const groups = findGroups(run.text, sentence, list).filter(
      (group) => group.some((i) => single[i]!.need !== 'mentioned') && !group.some((i) => isStudied[i] === true),
    );
    const grouped = new Set(groups.flat());
    const joined = groups.map((group) => joinGroup(group.map((i) => single[i]!)));
    return [...single.filter((_, i) => !grouped.has(i)), ...joined].sort(
      (a, b) => a.evidence[0]!.start - b.evidence[0]!.start,
    );
  });
}

/** "We have ten years of experience with…": spoken of the company, not asked. */
const OF_COMPANY =
  /^\s{0,3}(?:we|our|wir|unser|unsere|nous|notre|nos|nosotros|nuestro|nuestra|nós|nosso|nossa|wij|onze|ons)\s(?!(?:are |do not |don['’]t |would |also |sind |sommes |estamos )?(?:looking|seeking|hiring|need|want|expect|require|suchen|recherchons|cherchons|buscamos|buscando|procuramos|zoeken))|^\s{0,3}(?:over|for|in|since|during)\s[^.;:]{0,50}\b(?:we|our)\b/iu;

/** A clause beats its section; benefits and legal text never ask, and what is done or used there is only mentioned. */
function needOf(section: Section, cue: ClauseCue | undefined, isOfCompany: () => boolean): Need {
  const kind = cue?.kind;
  if (section === 'benefits' || section === 'legal' || kind === 'offer' || kind === 'negated' || kind === 'unneeded')
    return 'mentioned';
  if (kind === 'nice') return 'nice';
  if (kind === 'must') return 'must';
  switch (section) {
    case 'nice':
      return 'nice';
    case 'must':
      return kind === 'use' && cue?.opens === true ? 'mentioned' : 'must';
    case 'duties':
    case 'stack':
      return kind === 'ask' && cue?.opens === true && !isOfCompany() ? 'must' : 'mentioned';
    case 'apply':
      return kind === 'ask' ? 'must' : 'mentioned';
    case 'open':
    case 'about':
      return (kind === 'ask' || kind === 'lean') && !isOfCompany() ? 'must' : 'mentioned';
  }
}
