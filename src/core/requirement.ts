import { readCues, type ClauseCue } from './clause.ts';
import { findGroups, leadsChoice } from './either-or.ts';
import { readOutline, type Outline } from './outline.ts';
import type { Quote } from './posting.ts';
import type { Section } from './section-phrases.ts';
import { isHeadingRun, judgeHeading, sectionAt } from './section.ts';
import { quotePlace, sentenceAt } from './sentence.ts';
import type { SkillMatch } from './skill-match.ts';
import type { SkillId } from './skill.ts';
import type { TextRun } from './text-run.ts';
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

const STRENGTH: Readonly<Record<Need, number>> = { must: 2, nice: 1, mentioned: 0 };
/** A line that leads in a list is told by its last so many units. */
const MAX_LEAD = 160;

/** One use of one skill, or of one either/or group, before uses are joined. */
interface Use {
  readonly skills: readonly SkillId[];
  readonly need: Need;
  readonly years: number | undefined;
  readonly isNegated: boolean;
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
  outline: Outline = readOutline(runs),
): Requirement[] {
  const leads = readLeads(runs);
  const byRun = new Map<number, SkillMatch[]>();
  for (const match of matches) {
    const list = byRun.get(match.run);
    if (list === undefined) byRun.set(match.run, [match]);
    else list.push(match);
  }
  const uses: Use[] = [];
  const choices = new Map<Lead, Use[]>();
  for (const [id, list] of byRun) {
    const run = runs[id];
    if (run === undefined) continue;
    const lead = leads[id];
    const own = readUses(outline, id, list, lead);
    if (lead?.isChoice === true) choices.set(lead, [...(choices.get(lead) ?? []), ...own]);
    else uses.push(...own);
  }
  for (const own of choices.values()) {
    const isOne = own.length > 1 && own.some((use) => use.need !== 'mentioned');
    uses.push(...(isOne ? [joinGroup(own)] : own));
  }
  return joinUses(uses);
}

const LEADS_LIST = /(?:following|folgenden|suivante?s?|siguientes?|seguintes|volgende)\b[^.]{0,60}:\s{0,2}$/iu;

/** What a line says for the list below it: "5 years of experience in one of the following:". */
interface Lead {
  readonly years: number | undefined;
  /** Any member of the list will do. */
  readonly isChoice: boolean;
}

/** By run, what leads in the list that it belongs to. */
function readLeads(runs: readonly TextRun[]): readonly (Lead | undefined)[] {
  let lead: Lead | undefined;
  let isListed = false;
  return runs.map((run) => {
    if (LEADS_LIST.test(run.text.slice(-MAX_LEAD))) {
      lead = {
        years: findYears(run.text, { start: 0, end: run.text.length })[0]?.years,
        isChoice: leadsChoice(run.text),
      };
      isListed = false;
      return undefined;
    }
    // Without list items only the next line belongs to it.
    if (run.role === 'list-item') isListed = true;
    else if (isListed) lead = undefined;
    const own = lead;
    if (run.role !== 'list-item') lead = undefined;
    return own;
  });
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
    const said = findYears(run.text, sentence);
    const isOfCompany = OF_COMPANY.test(run.text.slice(sentence.start, sentence.end));
    const single = list.map((match, i): Use => {
      const cue = cues[i];
      return {
        skills: [match.skill],
        need:
          isHeading || run.role === 'title' ? 'mentioned' : needOf(sectionAt(stretches, match.start), cue, isOfCompany),
        years: readYears(run.text, said, match) ?? lead?.years,
        isNegated: cue?.kind === 'negated' || cue?.kind === 'unneeded',
        evidence: [{ ...quotePlace(run, sentence, match), skill: match.skill }],
      };
    });
    // What is only mentioned is no choice, whatever joins it.
    const groups = findGroups(run.text, sentence, list).filter((group) =>
      group.some((i) => single[i]!.need !== 'mentioned'),
    );
    const grouped = new Set(groups.flat());
    const joined = groups.map((group) => joinGroup(group.map((i) => single[i]!)));
    return [...single.filter((_, i) => !grouped.has(i)), ...joined].sort(
      (a, b) => a.evidence[0]!.start - b.evidence[0]!.start,
    );
  });
}

function joinGroup(members: readonly Use[]): Use {
  return {
    skills: [...new Set(members.flatMap((use) => use.skills))],
    need: strongest(members.map((use) => use.need)),
    years: members.find((use) => use.years !== undefined)?.years,
    isNegated: members.every((use) => use.isNegated),
    evidence: members.flatMap((use) => use.evidence),
  };
}

/** "We have ten years of experience with…": spoken of the company, not asked. */
const OF_COMPANY =
  /^\s{0,3}(?:we|our|wir|unser|unsere|nous|notre|nos|nosotros|nuestro|nuestra|nós|nosso|nossa|wij|onze|ons)\s(?!(?:are |sind |sommes |estamos )?(?:looking|seeking|hiring|need|want|expect|require|suchen|recherchons|cherchons|buscamos|buscando|procuramos|zoeken))/iu;

/** A clause beats its section; benefits and legal text never ask, and what is done or used there is only mentioned. */
function needOf(section: Section, cue: ClauseCue | undefined, isOfCompany: boolean): Need {
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
      return kind === 'ask' && cue?.opens === true && !isOfCompany ? 'must' : 'mentioned';
    case 'apply':
      return kind === 'ask' ? 'must' : 'mentioned';
    case 'open':
    case 'about':
      return (kind === 'ask' || kind === 'lean') && !isOfCompany ? 'must' : 'mentioned';
  }
}

function strongest(needs: readonly Need[]): Need {
  return needs.reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a), 'mentioned');
}

/**
 * Joins the uses of the same skill, or of the same alternatives. A skill that is asked more strongly by itself than in a
 * group of alternatives leaves the group, and a group of which one is left is none.
 */
function joinUses(uses: readonly Use[]): Requirement[] {
  const alone = new Map<SkillId, Need>();
  for (const use of uses) {
    if (use.skills.length > 1 || use.isNegated) continue;
    const skill = use.skills[0]!;
    alone.set(skill, strongest([use.need, alone.get(skill) ?? 'mentioned']));
  }
  const groups: Use[][] = [];
  const homeOf = new Map<SkillId, Use[]>();
  const bySize = uses
    .filter((use) => use.skills.length > 1)
    .sort((a, b) => STRENGTH[b.need] - STRENGTH[a.need] || b.skills.length - a.skills.length);
  const rest: Use[] = uses.filter((use) => use.skills.length === 1);
  for (const use of bySize) {
    const held = homeOf.get(use.skills[0]!);
    if (held !== undefined && use.skills.every((skill) => homeOf.get(skill) === held)) {
      held.push(use);
      continue;
    }
    const members = use.skills.filter(
      (skill) => !homeOf.has(skill) && STRENGTH[alone.get(skill) ?? 'mentioned'] <= STRENGTH[use.need],
    );
    const group = members.length > 1 ? [keepSkills(use, members)] : [];
    if (group.length > 0) groups.push(group);
    for (const skill of members) if (group.length > 0) homeOf.set(skill, group);
    for (const skill of use.skills)
      if (!members.includes(skill) || group.length === 0) rest.push(keepSkills(use, [skill]));
  }
  const singles = new Map<SkillId, Use[]>();
  for (const use of rest) {
    const home = homeOf.get(use.skills[0]!) ?? singles.get(use.skills[0]!);
    if (home === undefined) singles.set(use.skills[0]!, [use]);
    else home.push(use);
  }
  return [...groups, ...singles.values()].map(toRequirement).sort(byPlace);
}

function keepSkills(use: Use, skills: readonly SkillId[]): Use {
  return { ...use, skills, evidence: use.evidence.filter((it) => skills.includes(it.skill)) };
}

function toRequirement(uses: readonly Use[]): Requirement {
  const asked = uses.filter((use) => !use.isNegated);
  const years = asked
    .filter((use) => use.need !== 'mentioned')
    .map((use) => use.years)
    .filter((y) => y !== undefined);
  return {
    skills: uses[0]!.skills,
    need: strongest(asked.map((use) => use.need)),
    ...(years.length > 0 ? { years: Math.max(...years) } : {}),
    ...(asked.length === 0 ? { negated: true as const } : {}),
    evidence: uses.flatMap((use) => use.evidence).sort((a, b) => a.run - b.run || a.start - b.start),
  };
}

function byPlace(a: Requirement, b: Requirement): number {
  return a.evidence[0]!.run - b.evidence[0]!.run || a.evidence[0]!.start - b.evidence[0]!.start;
}
