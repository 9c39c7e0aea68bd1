import type { FoundName } from '../find-names.ts';
import { IDEA_WORDS, JOINERS, STRONG_WORDS } from './cue-words.ts';
import { isOfPeople } from './people.ts';
import { isDriven, isHeaded, isInSeries } from './phrasing.ts';
import { type Place, isAskedInSentence, isCapitalAt, isCapitalWord, isInTechList, isSpaceOnly } from './place.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Add, WEIGHTS } from './weights.ts';
import { type NearWord, isWordCharAt } from './words-around.ts';

/** Concepts, soft skills, spoken languages, certificates, trades. */
export function weighIdea(place: Place, before: readonly NearWord[], after: readonly NearWord[], add: Add): void {
  const { kind, section, found, text } = place;
  const sentence = place.sentence();
  const said = text.slice(found.start, found.end);
  const word = said.toLowerCase();
  const { guard } = found.name;
  const isGuarded = guard !== 'none' && guard !== 'case';
  const isTrade = kind === 'other' && !isCertificate(found, said) && !isSpoken(sentence, text, found);
  if (place.isOtherTrade && kind === 'concept')
    add('posting of another trade', isGuarded ? WEIGHTS.otherTrade.guarded : WEIGHTS.otherTrade.sure);
  const isLanguageAsked = kind === 'other' && !isTrade && section === 'legal';
  if (!isLanguageAsked) add('section', WEIGHTS.section[section]);
  if (kind === 'concept' && section === 'about') add('about the company', WEIGHTS.about);
  if (kind === 'soft' && section === 'duties') add('soft among duties', WEIGHTS.softDuty);
  if (kind === 'soft' && guard === 'list') add('everyday word', WEIGHTS.softWord);
  if (kind === 'concept' && section === 'duties' && (guard === 'common' || guard === 'list') && !DISCIPLINES.has(word))
    add('everyday word', WEIGHTS.everyday[guard]);
  if (found.name.guard === 'word' || found.name.guard === 'common') {
    if (place.sureTechs >= 4) add('posting of technologies', WEIGHTS.techPosting);
    if (IDEA_WORDS.has(after[0]?.key ?? '')) add('craft', WEIGHTS.ideaCraft);
  }
  if (kind !== 'concept' && before.some((word) => STRONG_WORDS.has(word.key))) add('strong', WEIGHTS.strong);
  if (kind !== 'other' && place.isTitle) add('title', 2);
  if (kind === 'other' && !isTrade) add('proper', 2);
  const isTheirs = section === 'about' && !sentence.isOfYou;
  if (isAskedInSentence(place) && !isTheirs) add('asked', kind === 'concept' ? WEIGHTS.askedNear : WEIGHTS.asked);
  const isUnmarked = section === 'open' || section === 'about' || section === 'apply';
  if (isUnmarked && sentence.companyWords > 0 && !sentence.isOfYou && sentence.asks.length === 0)
    add('company', WEIGHTS.company);
  const isAddressed = sentence.isOfYou || sentence.asks.length > 0 || place.isBesideTech;
  if (isUnmarked && !isAddressed && !place.isTitle && place.isWhole) add('addresses nobody', WEIGHTS.unaddressed);
  const isLoose = !isAskedInSentence(place) && !isInTechList(place) && !(sentence.isOfYou && place.sureTechs >= 4);
  if (BUZZ_WORDS.has(word) && isLoose && (isUnmarked || place.sureTechs < 4)) add('buzz word', WEIGHTS.buzz);
  if (GENERIC_WORDS.has(word) && !place.isTitle) add('says little', WEIGHTS.generic);
  if (VAGUE_WORDS.has(word)) add('vague word', WEIGHTS.vague);
  if (QUALITIES.has(word) && section !== 'must' && section !== 'nice' && sentence.asks.length === 0)
    add('a quality', WEIGHTS.quality);
  if (VERBS.has(word) && after[0] !== undefined && isWordCharAt(text, after[0].start) && !JOINERS.has(after[0].key))
    add('a verb', WEIGHTS.verb);
  if (BUZZ_WORDS.has(word) && section !== 'must' && section !== 'nice' && isDriven(text, found.end, after[0]))
    add('drives a product', WEIGHTS.driven);
  if (
    kind === 'concept' &&
    section !== 'must' &&
    section !== 'nice' &&
    section !== 'stack' &&
    isHeaded(text, found.start)
  )
    add('a department', WEIGHTS.headed);
  if (guard !== 'none' && VERBS.has(word) && isInSeries(before, after)) add('one of several verbs', WEIGHTS.series);
  if (VAGUE_WORDS.has(word) && after[0]?.key === ':' && before.length === 0) add('label', WEIGHTS.label);
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
    'deployment|deployments|infrastructures|stability|infrastructure|architecture|architectures|performance|environment|environments|pipelines|pipeline|reliability|validation|ownership|requirements|' +
    'infrastruktur|architektur|infraestructura|arquitectura|infraestrutura|arquitetura|infrastructuur|architectuur|qualität|qualité|calidad|qualidade'
  ).split('|'),
);

/** Everyday words that are nonetheless the name of a discipline, so that a duty is enough. */
const DISCIPLINES = new Set(
  'documentation testing troubleshooting troubleshoot agile scrum automation dashboards algorithms databases governance monitoring analytics'.split(
    ' ',
  ),
);

/** What every program is to be, more than what somebody can do. */
const QUALITIES = new Set(
  (
    'scalability|availability|high availability|maintainability|usability|latency|low latency|low-latency|high throughput|throughput|robustness|' +
    'high-performance|high performance|resilience|fault tolerance|accessibility|code quality|software quality|data quality|data accuracy|data integrity|data consistency|' +
    'skalierbarkeit|verfügbarkeit|evolutivité|scalabilité|escalabilidad|escalabilidade|schaalbaarheid'
  ).split('|'),
);

/** What one does with an object behind it: "monitor applications" is a duty, "monitor" no discipline. */
const VERBS = new Set(
  (
    'monitor test deploy automate debug troubleshoot document design optimize optimise migrate integrate prioritize prioritise communicate collaborate ' +
    'mentor negotiate analyze analyse forecast report refactor model secure scale virtualize configure ingest ingesting testing monitoring deploying'
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
  return isCapitalAt(text, found.start) && sentence.isOfSpeech;
}
