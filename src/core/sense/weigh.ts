import type { FoundName } from '../find-names.ts';
import type { SkillKind } from '../skill.ts';
import type { Section } from '../section-phrases.ts';
import {
  COLLABORATION,
  WITH_WORDS,
  CRAFT_WORDS,
  IDEA_WORDS,
  SIMILAR_WORDS,
  STRONG_WORDS,
  IN_WORDS,
  JOINERS,
  PEOPLE_WORDS,
  PROFILE_WORDS,
  SPEECH_WORDS,
  USE_WORDS,
  WRITING_WORDS,
  YEAR_WORDS,
} from './cue-words.ts';
import type { Link } from './links.ts';
import type { SentenceView } from './sentence-view.ts';
import { trapOf, type Phrases } from './traps.ts';
import { isWordCharAt, readAfter, readBefore, type NearWord } from './words-around.ts';

/** A name in its place, with all that is known of the place before it is judged. */
export interface Place {
  readonly text: string;
  readonly found: FoundName;
  readonly kind: SkillKind;
  readonly section: Section;
  readonly isTitle: boolean;
  /** The whole run is written in capitals, so that case says nothing. */
  readonly isShouted: boolean;
  /** How the name hangs together with its neighbours, and whether these are technologies beyond doubt. */
  readonly left: Neighbour | undefined;
  readonly right: Neighbour | undefined;
  /** The other members of the list that the name stands in, and how many of them are technologies or concepts beyond doubt. */
  readonly list: { readonly size: number; readonly techs: number; readonly ideas: number };
  /** The text is long enough for a whole posting, so that what it lacks says something. */
  readonly isWhole: boolean;
  /** The posting is not about technology. */
  readonly isOtherTrade: boolean;
  /** Technologies beyond doubt in the whole posting. */
  readonly sureTechs: number;
  /** One of them stands in the run. */
  readonly isBesideTech: boolean;
  /** One of them stands directly before the name, with nothing between. */
  readonly isBehindTech: boolean;
  /** Another name of the same skill, beyond doubt, stands in the posting. */
  readonly isNamedElsewhere: boolean;
  /** The name is the employer's. */
  readonly isEmployer: boolean;
  readonly sentence: () => SentenceView;
}

export interface Neighbour {
  readonly link: Link;
  readonly kind: SkillKind;
  readonly isSure: boolean;
}

/** A name counts from this sum on. */
export const ENOUGH = 3;

/** The evidence for the sense of a name, as decision note 0030 explains. A person set the weights; nothing is fitted. */
export const WEIGHTS = {
  start: {
    tech: { none: 4, case: 4, word: 0, list: 1, common: 0 },
    concept: { none: 4, case: 4, word: 1, list: 1, common: 1 },
    soft: { none: 0, case: 0, word: 0, list: 0, common: -1 },
    other: { none: 0, case: 3, word: 0, list: 1, common: -1 },
  },
  written: 1,
  acronym: 3,
  plural: -5,
  midSentence: 1,
  used: 2,
  writtenIn: 2,
  orSimilar: 2,
  ideaCraft: 2,
  strong: 2,
  unwritten: -2,
  listOfTech: 4,
  listOfSkill: 2,
  looseList: 2,
  besideTech: 1,
  craft: 3,
  asked: 2,
  askedNear: 1,
  namedElsewhere: 3,
  techPosting: 1,
  postingOfManyTechs: 1,
  reference: -5,
  section: { must: 2, nice: 2, stack: 2, duties: 1, open: 0, about: -1, apply: -1, benefits: -4, legal: -4 },
  company: -2,
  offer: -3,
  people: -6,
  person: -4,
  unaddressed: -2,
  buzz: -2,
  vague: -1,
  verb: -1,
  generic: -6,
  otherTrade: -3,
  headOfName: -4,
  degree: -5,
  trap: -7,
  weakTrap: -3,
  profile: -6,
  employer: -5,
  partOfName: -3,
  opensSentence: -1,
} as const;

/** Prepositions, articles and the like: as a trap they weigh little, for much else stands beside them too. */
const FUNCTION_WORDS = new Set(
  'in the a an to with of and at by for on or as is , / & ( ) : . - from your our this that s via through using use into'.split(
    ' ',
  ),
);
/** Signs before which or after which a name is part of an address or a path. */
const ADDRESS_SIGNS = new Set(['@', '\\', '_', '=', '?']);

/** Says why, for the eyes of who tunes. */
export type Note = (why: string, weight: number) => void;

/** The sum of the evidence that a name is meant as the skill; `-Infinity` where it cannot be. */
export function weigh(place: Place, note?: Note): number {
  const { text, found, kind } = place;
  const { name, start, end } = found;
  if (isInAddress(text, start, end)) return -Infinity;
  const said = text.slice(start, end);
  if (isCutOut(text, start, end, said)) return -Infinity;
  const isWrittenOtherwise =
    name.guard === 'case' && (said !== name.written || place.isShouted || isPlainWord(name.written));
  // "DBT" is often written for "dbt", but "Xp" is not for "XP".
  if (isWrittenOtherwise && said !== said.toUpperCase() && !isInTechList(place) && !isPlainWord(name.written))
    return -Infinity;
  if (name.guard === 'list' && !isInSureList(place)) return -Infinity;
  let sum = 0;
  const add = (why: string, weight: number): void => {
    sum += weight;
    note?.(why, weight);
  };
  add('start', isWrittenOtherwise ? 0 : WEIGHTS.start[kind][name.guard]);
  const trap = trapOf(said.toLowerCase());
  const isSureTech = kind === 'tech' && (name.guard === 'none' || (name.guard === 'case' && !isWrittenOtherwise));
  if (isSureTech && trap === undefined && !place.isEmployer) {
    if (
      (place.section === 'benefits' || place.section === 'legal') &&
      !isInTechList(place) &&
      !isAskedInSentence(place)
    )
      add('section', -2);
    if (isReference(place)) add('reference', WEIGHTS.reference);
    return sum;
  }
  const before = readBefore(text, start, Math.max(0, start - 60), 3);
  const after = readAfter(text, end, Math.min(text.length, end + 60), 3);
  weighList(place, add);
  if (name.guard === 'word' || isWrittenOtherwise) weighCase(place, said, before, after, add);
  if (trap !== undefined) weighTrap(place, trap.before, before, trap.after, after, add);
  if (kind === 'tech') weighTech(place, before, after, add);
  else weighIdea(place, before, after, add);
  if (place.isEmployer && !isInTechList(place)) add('employer', WEIGHTS.employer);
  return sum;
}

/** "Our customers include Stripe", "backed by the founders of Datadog": in what companies say of themselves. */
function isReference(place: Place): boolean {
  if (place.section !== 'open' && place.section !== 'about') return false;
  const { words, isOfYou, asks, companyWords } = place.sentence();
  if (isOfYou || asks.length > 0 || companyWords === 0) return false;
  return words.some(({ key, start }) => REFERENCE_WORDS.has(key) && start < place.found.start);
}

const REFERENCE_WORDS = new Set(
  'backed investors trusted founders alumni acquired clients customers fortune brands kunden investoren investisseurs inversores clientes klanten'.split(
    ' ',
  ),
);

/** "kind" written in small letters is no proof of anything. */
export function isPlainWord(written: string): boolean {
  return written.length >= 4 && /^\p{Ll}+$/u.test(written);
}

type Add = (why: string, weight: number) => void;

/** Among technologies beyond doubt: in its line, or in the lines above and below that hold a name each. */
function isInTechList(place: Place): boolean {
  return place.list.techs > 0 || isTechLink(place.left) || isTechLink(place.right);
}

function isTechLink(side: Neighbour | undefined): boolean {
  return side !== undefined && side.link === 'list' && side.isSure && side.kind === 'tech';
}

function isInSureList(place: Place): boolean {
  const isSureSide = (side: Neighbour | undefined): boolean =>
    side !== undefined && side.link === 'list' && side.isSure;
  return place.list.techs + place.list.ideas > 0 || isSureSide(place.left) || isSureSide(place.right);
}

function weighList(place: Place, add: Add): void {
  if (isInTechList(place)) {
    add('list of technologies', WEIGHTS.listOfTech);
    return;
  }
  const { left, right, kind } = place;
  const isLooseTech = (side: Neighbour | undefined): boolean =>
    side?.link === 'loose' && side.isSure && side.kind === 'tech';
  if (isLooseTech(left) || isLooseTech(right)) {
    add('loose list', WEIGHTS.looseList);
    return;
  }
  const isSameKind = (side: Neighbour | undefined): boolean => side?.link === 'list' && side.kind === kind;
  if (kind !== 'other' && kind !== 'soft' && isInSureList(place)) add('list of skills', WEIGHTS.listOfSkill);
  else if (isSameKind(left) || isSameKind(right)) add('list of its kind', kind === 'tech' ? WEIGHTS.listOfSkill : 1);
  if (kind === 'tech' && isSameKind(left) && isSameKind(right)) add('inside a list', 1);
}

function weighCase(
  place: Place,
  said: string,
  before: readonly NearWord[],
  after: readonly NearWord[],
  add: Add,
): void {
  const { text, found } = place;
  const { written } = found.name;
  const isWritten = said === written || (said.length > 1 && said === said.toUpperCase());
  const isAcronym = written === written.toUpperCase();
  if (!isWritten) {
    add('not as written', place.kind === 'concept' && !isAcronym ? -1 : WEIGHTS.unwritten);
    if (
      place.kind === 'tech' &&
      said.length === written.length + 1 &&
      said.toLowerCase() === `${written.toLowerCase()}s`
    )
      add('plural', WEIGHTS.plural);
    return;
  }
  if (place.isShouted) return;
  add('as written', WEIGHTS.written);
  if (isAcronym && (said.length >= 3 || place.kind === 'concept')) add('acronym', WEIGHTS.acronym);
  if (isInTechList(place)) return;
  const prior = before[0];
  const next = after[0];
  if (prior === undefined || prior.key === ':') {
    if (next !== undefined && place.list.size === 0 && /^\p{Ll}/u.test(text.slice(next.start, next.end)))
      add('opens the sentence', WEIGHTS.opensSentence);
  } else if (!isCapitalAt(text, prior.start) && said.length > 1)
    add('capital inside the sentence', WEIGHTS.midSentence);
  if (place.isTitle || place.section === 'stack' || place.kind !== 'tech') return;
  const isPart =
    (next !== undefined &&
      isCapitalWord(text, next) &&
      isSpaceOnly(text, found.end, next.start) &&
      !CRAFT_WORDS.has(next.key)) ||
    (prior !== undefined &&
      isCapitalWord(text, prior) &&
      isSpaceOnly(text, prior.end, found.start) &&
      before.length > 1 &&
      !CRAFT_WORDS.has(prior.key));
  if (isPart) add('part of a name', WEIGHTS.partOfName);
}

function weighTrap(
  place: Place,
  trapBefore: Phrases,
  before: readonly NearWord[],
  trapAfter: Phrases,
  after: readonly NearWord[],
  add: Add,
): void {
  const left = matchTrap(trapBefore, before);
  if (left !== undefined && !isExcused(place, left, place.left, before))
    add(`trap before: ${left}`, weightOfTrap(left));
  const right = matchTrap(trapAfter, after);
  if (right !== undefined && !isExcused(place, right, place.right, after))
    add(`trap after: ${right}`, weightOfTrap(right));
}

/** "Python and Go" is a list although "and go" alone would speak against it; "experience in Spring" is no season. */
function isExcused(place: Place, phrase: string, side: Neighbour | undefined, words: readonly NearWord[]): boolean {
  if (!phrase.split(' ').every((word) => FUNCTION_WORDS.has(word))) return false;
  if (side !== undefined && side.link !== 'none' && (side.isSure || side.link === 'list')) return true;
  return words[1] !== undefined && words[1].start < place.found.start && isAskedBy(place, words[1].start);
}

function isAskedBy(place: Place, at: number): boolean {
  return place.sentence().asks.includes(at);
}

function weightOfTrap(phrase: string): number {
  return phrase.split(' ').every((word) => FUNCTION_WORDS.has(word)) ? WEIGHTS.weakTrap : WEIGHTS.trap;
}

/** The longest phrase of a trap that begins with the nearest word. */
function matchTrap(phrases: Phrases, near: readonly NearWord[]): string | undefined {
  const first = near[0];
  if (first === undefined) return undefined;
  let best: readonly string[] | undefined;
  for (const phrase of phrases.get(first.key) ?? []) {
    if (phrase.every((word, i) => near[i]?.key === word) && (best === undefined || phrase.length > best.length))
      best = phrase;
  }
  return best?.join(' ');
}

/** In a run so short another technology stands near (UTF-16 units). */
const SHORT_RUN = 80;

function weighTech(place: Place, before: readonly NearWord[], after: readonly NearWord[], add: Add): void {
  const { section, found } = place;
  if (place.isBesideTech) add('beside a technology', place.text.length <= SHORT_RUN ? 2 : WEIGHTS.besideTech);
  if (isReference(place)) add('reference', WEIGHTS.reference);
  if (place.sureTechs >= 4) add('posting of technologies', WEIGHTS.techPosting);
  if (place.sureTechs >= 9) add('posting of many technologies', WEIGHTS.postingOfManyTechs);
  if (place.isNamedElsewhere) add('named elsewhere', WEIGHTS.namedElsewhere);
  const isLower = place.text.slice(found.start, found.end) !== found.name.written && found.name.guard === 'word';
  if (!isLower) {
    if (CRAFT_WORDS.has(after[0]?.key ?? '') || CRAFT_WORDS.has(before[0]?.key ?? '')) add('craft', WEIGHTS.craft);
    else if (USE_WORDS.has(before[0]?.key ?? '')) add('used', WEIGHTS.used);
    else if (
      IN_WORDS.has(before[0]?.key ?? '') &&
      (CRAFT_WORDS.has(before[1]?.key ?? '') || WRITING_WORDS.has(before[1]?.key ?? ''))
    )
      add('written in', WEIGHTS.writtenIn);
  }
  if (JOINERS.has(after[0]?.key ?? '') && SIMILAR_WORDS.has(after[1]?.key ?? '')) add('or similar', WEIGHTS.orSimilar);
  const isYears = IN_WORDS.has(before[0]?.key ?? '') && YEAR_WORDS.has(before[1]?.key ?? '');
  const isAskedFor =
    isYears ||
    before.slice(0, 3).some((word) => isAskedBy(place, word.start)) ||
    (after[0] !== undefined && isAskedBy(place, after[0].start));
  if (isAskedFor) add('asked', WEIGHTS.asked);
  else if (isAskedInSentence(place)) add('asked near', WEIGHTS.askedNear);
  if (section === 'must' || section === 'nice' || section === 'stack') add('section', 1);
  else if (!isInTechList(place)) add('section', Math.min(0, WEIGHTS.section[section]));
  if (isProfile(place, before, after)) add('profile', WEIGHTS.profile);
  if (found.name.guard !== 'none' && isOfPeople(place, after, place.sentence())) add('people', WEIGHTS.people);
}

/** Profiles and links concern only places where people show themselves. */
const PROFILE_PLACES = new Set([
  'github',
  'linkedin',
  'gitlab',
  'kaggle',
  'stack overflow',
  'stackoverflow',
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'dribbble',
  'behance',
  'x',
  'tiktok',
  'bitbucket',
  'medium',
  'glassdoor',
  'xing',
]);

function isProfile(place: Place, before: readonly NearWord[], after: readonly NearWord[]): boolean {
  const said = place.text.slice(place.found.start, place.found.end).toLowerCase();
  if (!PROFILE_PLACES.has(said)) return false;
  if (place.section === 'apply' || place.section === 'legal' || place.section === 'benefits') return true;
  return (
    [...before, ...after].some((word) => PROFILE_WORDS.has(word.key)) ||
    place.sentence().words.some((word) => word.key === 'profile' || word.key === 'profiles' || word.key === 'follow')
  );
}

/** Something is asked for before the name in its sentence, or right behind it ("Java experience"). */
function isAskedInSentence(place: Place): boolean {
  const isAsking = place.section === 'must' || place.section === 'nice';
  return place.sentence().asks.some((at) => isAsking || at < place.found.end + 40);
}

/** Concepts, soft skills, spoken languages, certificates, trades. */
function weighIdea(place: Place, before: readonly NearWord[], after: readonly NearWord[], add: Add): void {
  const { kind, section, found, text } = place;
  const sentence = place.sentence();
  const said = text.slice(found.start, found.end);
  const isTrade = kind === 'other' && !isCertificate(found, said) && !isSpoken(sentence, text, found);
  if (place.isOtherTrade && kind === 'concept') add('posting of another trade', WEIGHTS.otherTrade);
  const isLanguageAsked = kind === 'other' && !isTrade && section === 'legal';
  if (!isLanguageAsked) add('section', WEIGHTS.section[section]);
  if (found.name.guard === 'word' || found.name.guard === 'common') {
    if (place.sureTechs >= 4) add('posting of technologies', WEIGHTS.techPosting);
    if (IDEA_WORDS.has(after[0]?.key ?? '')) add('craft', WEIGHTS.ideaCraft);
  }
  if (kind !== 'concept' && before.some((word) => STRONG_WORDS.has(word.key))) add('strong', WEIGHTS.strong);
  if (kind !== 'other' && place.isTitle) add('title', 2);
  if (kind === 'other' && !isTrade) add('proper', 2);
  if (isAskedInSentence(place)) add('asked', kind === 'concept' ? WEIGHTS.askedNear : WEIGHTS.asked);
  const isUnmarked = section === 'open' || section === 'about' || section === 'apply';
  if (isUnmarked && sentence.companyWords > 0 && !sentence.isOfYou && sentence.asks.length === 0)
    add('company', WEIGHTS.company);
  const isAddressed = sentence.isOfYou || sentence.asks.length > 0 || place.isBesideTech;
  if (isUnmarked && !isAddressed && !place.isTitle && place.isWhole) add('addresses nobody', WEIGHTS.unaddressed);
  const word = said.toLowerCase();
  const isLoose = sentence.asks.length === 0 && !isInTechList(place) && !(sentence.isOfYou && place.sureTechs >= 4);
  if (BUZZ_WORDS.has(word) && isLoose && (isUnmarked || place.sureTechs < 4)) add('buzz word', WEIGHTS.buzz);
  if (GENERIC_WORDS.has(word) && !place.isTitle) add('says little', WEIGHTS.generic);
  if (VAGUE_WORDS.has(word)) add('vague word', WEIGHTS.vague);
  if (VERBS.has(word) && after[0] !== undefined && isWordCharAt(text, after[0].start) && !JOINERS.has(after[0].key))
    add('a verb', WEIGHTS.verb);
  if (PERSON.test(word) && !place.isTitle) add('a person', WEIGHTS.person);
  if (HEADS_OF_NAMES.has(word) && place.isBehindTech) add('head of a name', WEIGHTS.headOfName);
  if (sentence.isOffer) add('offer', WEIGHTS.offer);
  if (sentence.degree !== undefined && found.start > sentence.degree.start && found.end <= sentence.degree.end)
    add('degree', WEIGHTS.degree);
  if (isOfPeople(place, after, sentence)) add('people', WEIGHTS.people);
  const next = after[0];
  if (
    next !== undefined &&
    isCapitalWord(text, next) &&
    isCapitalAt(text, found.start) &&
    isSpaceOnly(text, found.end, next.start) &&
    !place.isShouted &&
    !place.isTitle &&
    section !== 'must' &&
    section !== 'nice' &&
    before.length > 0 &&
    ORGANISATION.has(next.key)
  )
    add('organisation', WEIGHTS.partOfName);
}

const ORGANISATION = new Set(
  (
    'institute team department group ltd inc llc gmbh plc ag office centre center council society association division ' +
    'university college school alliance forum summit award awards conference services solutions'
  ).split(' '),
);

/** In fashion, and therefore in every text about every company. */
const BUZZ_WORDS = new Set(
  (
    'ai artificial intelligence|ai|cloud|iot|internet of things|blockchain|web3|big data|cybersecurity|cyber security|machine learning|ml|crypto|' +
    'fintech|e-commerce|ecommerce|saas|künstliche intelligenz|ki|intelligence artificielle|ia|inteligencia artificial|inteligência artificial'
  ).split('|'),
);
/** Everything has them, and few texts mean a skill by them. */
const VAGUE_WORDS = new Set(
  (
    'infrastructure|architecture|architectures|performance|environment|environments|pipelines|pipeline|reliability|validation|ownership|requirements|' +
    'infrastruktur|architektur|infraestructura|arquitectura|infraestrutura|arquitetura|infrastructuur|architectuur|qualität|qualité|calidad|qualidade'
  ).split('|'),
);
/** What one does with an object behind it: "monitor applications" is a duty, "monitor" no discipline. */
const VERBS = new Set(
  (
    'monitor test deploy automate debug troubleshoot document design optimize optimise migrate integrate prioritize prioritise communicate collaborate ' +
    'mentor negotiate analyze analyse forecast report refactor model secure scale virtualize configure'
  ).split(' '),
);
/** What every posting for programmers asks for, so that naming it says nothing. */
const GENERIC_WORDS = new Set(
  (
    'programming|coding|software development|software engineering|development|softwareentwicklung|développement logiciel|desarrollo de software|' +
    'desenvolvimento de software|softwareontwikkeling|programmierung'
  ).split('|'),
);
/** Who does it, not what is done. */
const PERSON =
  /(?:analyst|scientist|engineer|developer|manager|tester|designer|administrator|architect|accountant)s?$/u;
/** "PostgreSQL databases" names PostgreSQL. */
const HEADS_OF_NAMES = new Set([
  'database',
  'databases',
  'server',
  'servers',
  'cloud',
  'programming',
  'framework',
  'frameworks',
]);

function isCertificate(found: FoundName, said: string): boolean {
  return found.name.guard !== 'word' && (/\p{Lu}{3}|\p{N}|\+/u.test(said) || /\bCert/u.test(said));
}

function isSpoken(sentence: SentenceView, text: string, found: FoundName): boolean {
  return isCapitalAt(text, found.start) && sentence.words.some((word) => SPEECH_WORDS.has(word.key));
}

/** "collaborate with UX and QA teams": behind the names stand people, and one works with them. */
function isOfPeople(place: Place, after: readonly NearWord[], sentence: SentenceView): boolean {
  const { found, text } = place;
  if (!sentence.collaborations.some((at) => at < found.start)) return false;
  if (after[0] !== undefined && PEOPLE_WORDS.has(after[0].key)) return true;
  // The list that the name stands in ends in people.
  const rest = readAfter(text, found.end, Math.min(sentence.end, found.end + 90), 12);
  let isJoined = false;
  for (const word of rest) {
    if (PEOPLE_WORDS.has(word.key)) return isJoined;
    if (COLLABORATION.has(word.key) || WITH_WORDS.has(word.key)) return false;
    if (word.key === ',' || word.key === '/' || word.key === '&' || JOINERS.has(word.key)) isJoined = true;
    else if (word.key === '.' || word.key === 'to' || word.key === ':' || word.key === '(') return false;
  }
  return false;
}

/** "js" in "Ethers.js", "py" in "py.test", "less" in "server-less": a part of another name. */
function isCutOut(text: string, start: number, end: number, said: string): boolean {
  const before = text[start - 1];
  if (before === '.' && isWordCharAt(text, start - 2) && said.length <= 3) return true;
  if (text[end] === '.' && isWordCharAt(text, end + 1) && said.length <= 3 && !isCapitalAt(text, end + 1)) return true;
  return before === '-' && isWordCharAt(text, start - 2) && said === said.toLowerCase() && said.length <= 4;
}

/** Whether the place is inside an e-mail address, a web address or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (ADDRESS_SIGNS.has(before) || (after === '@' && isWordCharAt(text, end + 1))) return true;
  if (after === ':' && text[end + 1] === '/' && text[end + 2] === '/') return true;
  if (before === ' ' && after === ' ') return false;
  const isPath = before === '/' || before === '.' || before === '-' || after === '/' || after === '.' || after === '-';
  if (!isPath) return false;
  // The stretch without white space around the name.
  let from = start;
  while (from > 0 && start - from < 120 && !/[\s()<>"[\]]/u.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < 120 && !/[\s()<>"[\]]/u.test(text[to]!)) to++;
  const stretch = text.slice(from, to);
  if (stretch.includes('://') || stretch.startsWith('www.') || /[\w.]@\w/u.test(stretch)) return true;
  return (
    /(?:^|\.)[\w-]{2,}\.(?:com|org|io|net|dev|co|ai|gov|edu|de|fr|es|nl|pt|uk|eu|app|cloud|br|us|ca|ch|at|be)(?:[/:?,;.)]|$)/iu.test(
      stretch,
    ) && !/^[\w]+\.(?:net|io|js)$/iu.test(stretch.replace(/[,;.)]+$/u, ''))
  );
}

function isCapitalWord(text: string, word: NearWord): boolean {
  return isCapitalAt(text, word.start) && word.end - word.start > 1;
}

function isCapitalAt(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char !== char.toLowerCase();
}

function isSpaceOnly(text: string, from: number, to: number): boolean {
  return to === from + 1 && text.charCodeAt(from) === 32;
}
