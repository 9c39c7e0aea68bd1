import { pathAndQuery } from './address.ts';
import { joinSpace, readText } from './page-text.ts';
import { readPageTitle } from './page-title.ts';
import {
  countTopics,
  EXPERIENCE,
  isJobAddress,
  isOccupation,
  REQUIREMENTS,
  saysApply,
  TASKS,
} from './posting-words.ts';
import type { FoundCard, FoundPosting } from './site.ts';
import { findTextBlock, type RootOf, type TextBlock } from './text-block.ts';

/** Shorter texts say too little to be called a posting (UTF-16 units). */
const MIN_TEXT = 300;
/** What a page must reach to be called a posting; see `weigh`. */
const MIN_WEIGHT = 6;

/**
 * Looks for a posting on a page that no adapter knows. Undefined where the page does not read like one.
 * @param cards of a list of postings on the page: where it has some, and its title names no occupation, it is no posting
 */
export function readGeneric(
  document: Document,
  url: URL,
  rootOf: RootOf,
  cards: readonly FoundCard[] = [],
): FoundPosting | undefined {
  const block = findTextBlock(document, rootOf);
  if (block === undefined || block.length < MIN_TEXT || block.linked > block.length * 0.4) return undefined;
  const { title, company } = readPageTitle(document);
  if (title === '' || !isAboutOne(block, title, cards) || weigh(block, title, document, url) < MIN_WEIGHT)
    return undefined;
  return { kind: 'posting', site: 'generic', title, company, parts: block.parts, cards: [] };
}

/** "Software Engineer Jobs in Bangalore", "1,000+ Stellenangebote": titles of lists. */
const LIST_TITLE =
  /\b(?:jobs|vacancies|vacatures|stellenangebote|empleos|vagas|openings|offres d(?:'|’)emploi)(?: (?:in|at|near|for|für|bei|en|à|em) .{1,60})?$|^[\d.,+]+ (?:jobs|stellen|empleos|vagas|offres|vacatures)\b/iu;

/** Whether the page asks something of somebody for one job; career pages have all the other words too. */
function isAboutOne(block: TextBlock, title: string, cards: readonly FoundCard[]): boolean {
  if ((block.topics & REQUIREMENTS) === 0 && (block.topics & EXPERIENCE) === 0) return false;
  if (LIST_TITLE.test(title)) return false;
  if (isOccupation(title)) return true;
  return cards.length < 2 && (block.headingTopics & (REQUIREMENTS | TASKS)) !== 0;
}

/**
 * How much speaks for a posting: topics that postings are about, those that stand as headings, a button to apply, an
 * address and a title as postings have them; less what speaks for an article, a manual, a resume, reviews or a wall.
 */
function weigh(block: TextBlock, title: string, document: Document, url: URL): number {
  const topics = countTopics(block.topics);
  if (topics < 3) return 0;
  let weight = topics + Math.min(countTopics(block.headingTopics), 3);
  const hasApply = hasApplyButton(document);
  if (hasApply) weight += 2;
  if (isJobAddress(pathAndQuery(url)) || /^(?:jobs?|careers?|karriere)\./u.test(url.hostname)) weight += 1;
  if (isOccupation(title)) weight += 1;
  if (!hasApply && isResume(document)) weight -= 4;
  return weight - weighAgainst(block, title, document, url);
}

const ARTICLE_TITLE =
  /^(?:how|what|why|when|top|best|\d{1,3}|the \d{1,3}|guide|introduction|understanding|interview questions|wie|was|warum|comment|cómo|qué|hoe|wat|como|o que)(?: |$)|\?$|\b(?:guide|tutorial|tips|explained|checklist|template|sample|examples?|interview questions|salary guide|career path|roadmap|cheat ?sheet|documentation|docs|changelog|reviews?)\b/iu;
const RESUME_TITLE = /\b(?:résumé|resume|curriculum vitae|lebenslauf|portfolio|about me|hire me|(?:my|online) cv)\b/iu;
const WALL_TITLE =
  /^(?:just a moment|attention required|access denied|security check|are you (?:a )?(?:human|robot)|page not found|not found|40[134]|sign in|log ?in|join now|anmelden|error)\b|\b(?:404|page not found)\b/iu;

function weighAgainst(block: TextBlock, title: string, document: Document, url: URL): number {
  const named = joinSpace(document.title);
  if (WALL_TITLE.test(title) || WALL_TITLE.test(named)) return Infinity;
  let weight = 0;
  if (document.querySelector('input[type="password"]') !== null) weight += 2;
  if (ARTICLE_TITLE.test(title)) weight += 3;
  if (RESUME_TITLE.test(title) || RESUME_TITLE.test(named)) weight += 4;
  if (isArticle(document, url)) weight += 3;
  weight += 3 * Math.min(headings(document).filter((text) => ARTICLE_HEADING.test(text)).length, 2);
  if (block.codeBlocks > 2) weight += 3;
  return weight;
}

/** Headings of articles about an occupation, of encyclopedias, of pages with comments and reviews. */
const ARTICLE_HEADING =
  /^(?:how to become|average salary|what (?:does|do|is|are) an? |job outlook|career (?:path|progression|outlook)|frequently asked|see also|references$|external links|related (?:articles|posts)|table of contents|contents$|pros$|cons$|\d* ?comments?$|leave a (?:reply|comment)|share this (?:article|post)|so werden sie|gehalt und |comment devenir|cómo ser |hoe word je|como se tornar)/iu;
/** Headings of a resume; a page with both, and nothing to apply for, is one. */
const CAREER =
  /^(?:work|professional|employment) (?:experience|history)|^employment$|^berufserfahrung|^beruflicher werdegang|^expériences? professionnelles?|^experiencia (?:laboral|profesional)|^werkervaring|^experiências? profissiona/iu;
const EDUCATION =
  /^(?:education|academic background|ausbildung|bildungsweg|studium|formations?|educación|formación|opleiding|formação)/iu;

function isResume(document: Document): boolean {
  const texts = headings(document);
  return texts.some((text) => CAREER.test(text)) && texts.some((text) => EDUCATION.test(text));
}

/** Headings looked at. */
const MAX_HEADINGS = 60;

function headings(document: Document): readonly string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4')].slice(0, MAX_HEADINGS).map((heading) => readText(heading));
}

const ARTICLE_PATH =
  /\/(?:blog|news|articles?|posts?|magazin|magazine|ratgeber|career-advice|advice|guides?|docs?|wiki|reviews?|salaries|learn|resources|insights|stories|tag|category|forum|threads?|questions?)(?:\/|$)/iu;

function isArticle(document: Document, url: URL): boolean {
  return (
    ARTICLE_PATH.test(url.pathname) ||
    document.querySelector(
      'meta[property="article:author"], meta[property="article:section"], [itemtype$="schema.org/BlogPosting"], [itemtype$="schema.org/Article"], [itemtype$="schema.org/NewsArticle"], [itemtype$="schema.org/Review"], a[rel="author"], [class~="byline"], [class~="reading-time"]',
    ) !== null
  );
}

/** Buttons looked at before giving up; pages with thousands of links are no postings. */
const MAX_BUTTONS = 600;

function hasApplyButton(document: Document): boolean {
  const found = document.querySelectorAll('button, a, input[type="submit"], [role="button"]');
  for (let i = 0; i < found.length && i < MAX_BUTTONS; i++) {
    const element = found[i]!;
    const text = element.localName === 'input' ? (element.getAttribute('value') ?? '') : element.textContent;
    if (text.length <= 120 && saysApply(joinSpace(text))) return true;
  }
  return false;
}
