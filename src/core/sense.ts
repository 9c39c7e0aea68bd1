import type { Lexicon } from './catalog/lexicon.ts';
import type { FoundName, NamedRun } from './find-names.ts';
import { sectionAt, type Stretch } from './section.ts';
import type { SkillKind } from './skill.ts';
import type { SkillMatch } from './skill-match.ts';
import { makePace, readEach, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';
import { readEmployers } from './sense/employer.ts';
import { readLink, type Link } from './sense/links.ts';
import { viewSentence, type SentenceView } from './sense/sentence-view.ts';
import { isPlainWord, type Neighbour, type Place } from './sense/place.ts';
import { weigh } from './sense/weigh.ts';
import { ENOUGH, type Note } from './sense/weights.ts';

/** What is known of the text besides its words. */
export interface Source {
  /** Of a resume every line speaks of what the person can do; it has no employer that could be taken for a skill. */
  readonly of: 'posting' | 'resume';
  /** The employer's name; '' or absent where it is not known. */
  readonly company?: string;
}

/** A name with how it hangs together with the one before it. */
interface Linked {
  readonly found: FoundName;
  readonly kind: SkillKind;
  readonly link: Link;
  readonly isSure: boolean;
  /** The list that the name stands in; shared by its members. */
  readonly list: List;
}

/** Names that follow each other as members of a list, and how many of them are technologies or other skills beyond doubt. */
interface List {
  size: number;
  techs: number;
  ideas: number;
}

/** What the posting as a whole says of its names. */
interface Survey {
  /** Skills named beyond doubt. */
  readonly sure: ReadonlySet<string>;
  readonly sureTechs: number;
  readonly isWhole: boolean;
  readonly isOtherTrade: boolean;
  readonly employers: ReadonlySet<string>;
}

/** What is known of one run. */
interface RunFacts {
  readonly run: TextRun;
  readonly names: readonly Linked[];
  readonly isShouted: boolean;
  /** How many of its names are technologies beyond doubt. */
  readonly sureTechs: number;
}

/** A posting of this length that names fewer technologies and methods is not about technology. UTF-16 units; different skills. */
const WHOLE_POSTING = 1500;
const FEW_SKILLS = 8;
/** Whoever builds technology names methods; sellers of it name products. */
const FEW_IDEAS = 3;
/** Runs longer than this are no line of a list of bare names (UTF-16 units). */
const MAX_LINE = 48;
/** To judge a name takes as long as to read so much text (UTF-16 units). */
const NAME_UNITS = 100;

/**
 * Which of the found names are meant as the skill. Linear in the number of names and the length of the text.
 * @param sections by run; absent where the text has none
 * @param note hears every piece of evidence, for the eyes of who tunes
 */
export function* judgeNames(
  named: readonly NamedRun[],
  lexicon: Lexicon,
  source: Source,
  sections: readonly (readonly Stretch[])[] | undefined,
  note?: (found: FoundName, why: string, weight: number) => void,
): Steps<SkillMatch[]> {
  const runs = named.map(({ run }) => run);
  const facts = yield* readEach(runs, (_, at) => readFacts(named[at]!, lexicon));
  const employers = source.of === 'posting' ? yield* readEmployers(runs, source.company ?? '') : new Set<string>();
  const survey = yield* surveyNames(facts, employers);
  const isFull = makePace();
  const matches: SkillMatch[] = [];
  for (let at = 0; at < facts.length; at++) {
    const { run, names } = facts[at]!;
    let view: SentenceView | undefined;
    for (let i = 0; i < names.length; i++) {
      if (isFull(NAME_UNITS)) yield;
      const { found } = names[i]!;
      const { start, end, name } = found;
      const place = placeOf(facts, at, i, sections?.[at], survey, () =>
        view !== undefined && view.start <= start && end <= view.end ? view : (view = viewSentence(run.text, start)),
      );
      const say: Note | undefined = note === undefined ? undefined : (why, weight) => note(found, why, weight);
      if (weigh(place, say) >= ENOUGH) {
        matches.push({ run: run.id, start, end, skill: name.skill, ...(name.isOwn ? { isOwn: true } : {}) });
      }
    }
  }
  return matches;
}

function readFacts({ run, names }: NamedRun, lexicon: Lexicon): RunFacts {
  let sureTechs = 0;
  let list: List = { size: 0, techs: 0, ideas: 0 };
  const linked = names.map((found, i): Linked => {
    const kind = lexicon.kindOf(found.name.skill);
    const sure = isSure(run.text, found);
    const link = i === 0 ? 'none' : linkOf(run.text, names[i - 1]!, found, lexicon);
    if (link !== 'list') list = { size: 0, techs: 0, ideas: 0 };
    list.size++;
    if (sure && kind === 'tech') {
      sureTechs++;
      list.techs++;
    } else if (sure && kind === 'concept') list.ideas++;
    return { found, kind, link, isSure: sure, list };
  });
  return { run, names: linked, isShouted: linked.length > 0 && isShouted(run.text), sureTechs };
}

/** Dutch "Java of Kotlin" is a list; English "documentation of Java" is none, and joins a thing to what it is of. */
function linkOf(text: string, prior: FoundName, found: FoundName, lexicon: Lexicon): Link {
  const isOf = OF.test(text.slice(prior.end, found.start));
  if (isOf && lexicon.kindOf(prior.name.skill) !== lexicon.kindOf(found.name.skill)) return 'none';
  return readLink(text, prior.end, found.start);
}

const OF = /^\s+of\s/u;

/** A name that is nothing else. */
function isSure(text: string, { name, start, end }: FoundName): boolean {
  return (
    name.guard === 'none' ||
    (name.guard === 'case' && text.slice(start, end) === name.written && !isPlainWord(name.written))
  );
}

/** Several words, none of them with a small letter. */
function isShouted(text: string): boolean {
  let capitals = 0;
  let spaces = 0;
  for (let i = 0; i < text.length && i < 400; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) capitals++;
    else if (code === 32) spaces++;
  }
  return capitals >= 6 && spaces > 0;
}

function* surveyNames(facts: readonly RunFacts[], employers: ReadonlySet<string>): Steps<Survey> {
  const isFull = makePace();
  const sure = new Set<string>();
  const techs = new Set<string>();
  const ideas = new Set<string>();
  let length = 0;
  for (const { run, names } of facts) {
    if (isFull(run.text.length)) yield;
    length += run.text.length;
    for (const { found, kind, isSure } of names) {
      if (!isSure) continue;
      sure.add(found.name.skill);
      if (kind === 'tech') techs.add(found.name.skill);
      else if (kind === 'concept') ideas.add(found.name.skill);
    }
  }
  const isWhole = length >= WHOLE_POSTING;
  const isOtherTrade = isWhole && (techs.size + ideas.size < FEW_SKILLS || ideas.size < FEW_IDEAS);
  return { sure, sureTechs: techs.size, isWhole, isOtherTrade, employers };
}

function placeOf(
  facts: readonly RunFacts[],
  at: number,
  i: number,
  stretches: readonly Stretch[] | undefined,
  survey: Survey,
  sentence: () => SentenceView,
): Place {
  const { run, names, isShouted, sureTechs } = facts[at]!;
  const item = names[i]!;
  const { found, kind } = item;
  return {
    text: run.text,
    found,
    kind,
    section: stretches === undefined ? 'must' : sectionAt(stretches, found.start),
    isTitle: run.role === 'title',
    isShouted,
    left: i > 0 ? neighbour(names[i - 1]!, item.link) : lineNeighbour(facts, at, -1),
    right: i + 1 < names.length ? neighbour(names[i + 1]!, names[i + 1]!.link) : lineNeighbour(facts, at, 1),
    list: withoutSelf(item, kind),
    sureTechs: survey.sureTechs,
    isWhole: survey.isWhole,
    isOtherTrade: survey.isOtherTrade,
    isBesideTech: sureTechs > (item.isSure && kind === 'tech' ? 1 : 0),
    isBehindTech: i > 0 && isBehindTech(run.text, names[i - 1]!, found),
    isNamedElsewhere: !item.isSure && survey.sure.has(found.name.skill),
    isEmployer: survey.employers.size > 0 && survey.employers.has(run.text.slice(found.start, found.end).toLowerCase()),
    sentence,
  };
}

/** What stands in the list besides the name itself. */
function withoutSelf({ list, isSure }: Linked, kind: SkillKind): List {
  return {
    size: list.size - 1,
    techs: list.techs - (isSure && kind === 'tech' ? 1 : 0),
    ideas: list.ideas - (isSure && kind === 'concept' ? 1 : 0),
  };
}

function isBehindTech(text: string, prior: Linked, found: FoundName): boolean {
  const gap = found.start - prior.found.end;
  return prior.isSure && gap === 1 && text.charCodeAt(prior.found.end) === 32 && prior.kind === 'tech';
}

function neighbour(other: Linked, link: Link): Neighbour | undefined {
  return link === 'none' ? undefined : { link, kind: other.kind, isSure: other.isSure };
}

/** Lines that hold little but a name each are a list as well. */
function lineNeighbour(facts: readonly RunFacts[], at: number, step: 1 | -1): Neighbour | undefined {
  const other = facts[at + step];
  if (other === undefined || !isBareLine(facts[at]!) || !isBareLine(other)) return undefined;
  return neighbour(step < 0 ? other.names.at(-1)! : other.names[0]!, 'list');
}

function isBareLine({ run, names }: RunFacts): boolean {
  if (names.length === 0 || run.text.length > MAX_LINE || run.role === 'title') return false;
  let said = 0;
  for (const { found } of names) said += found.end - found.start;
  return said * 2 >= run.text.trim().length;
}
