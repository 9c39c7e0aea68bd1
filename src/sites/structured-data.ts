import type { StatedFacts } from '../core/posting-facts.ts';
import { readJsonLd, type JobPostingData } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { firstText, foldName, hasText, joinSpace, readText } from './page-text.ts';
import { readPageTitle } from './page-title.ts';
import { countTopics, findTopics } from './posting-words.ts';
import { findShown } from './shown-text.ts';
import type { FoundPosting } from './site.ts';
import { findTextBlock } from './text-block.ts';

/** Shorter texts are no descriptions (UTF-16 units). */
const MIN_TEXT = 40;
/** The page's own text is preferred where it is this much longer than the structured data's. */
const MUCH_LONGER = 1.5;
/** Structured data this long is never a teaser (UTF-16 units). */
const LONG = 4_000;

/**
 * Reads a page's `JobPosting` structured data, microdata or JSON-LD. Where the page shows the text, the page's elements
 * are given; else the description is parsed into an inert document.
 * @returns undefined where there is none, or where it is about another job than the page
 */
export function readStructuredData(document: Document, url: URL): FoundPosting | undefined {
  const micro = readMicrodata(document);
  if (micro !== undefined) return micro;
  const data = pickPosting(readJsonLd(document), document, url);
  if (data === undefined) return undefined;
  const body = inertBody(data, document);
  const length = joinSpace(readText(body)).length;
  const shown = length < MIN_TEXT ? undefined : findShown(body, document);
  const own = length < LONG ? ownText(document, body) : undefined;
  const parts = own ?? shown ?? (length < MIN_TEXT ? undefined : [body]);
  if (parts === undefined) return undefined;
  return {
    kind: 'posting',
    site: 'structured-data',
    title: data.title,
    company: data.company || readPageTitle(document).company,
    parts,
    facts: data.stated,
    cards: [],
  };
}

/** What structured data says of the posting with this title, beside its text. */
export function readFacts(document: Document, title: string): { company: string; stated: StatedFacts } | undefined {
  const folded = foldName(title);
  const found = readJsonLd(document).find((data) => isSameTitle(foldName(data.title), folded));
  return found === undefined ? undefined : { company: found.company, stated: found.stated };
}

/** The posting that the page is about. A list page may describe many, a split view the one shown before. */
function pickPosting(found: readonly JobPostingData[], document: Document, url: URL): JobPostingData | undefined {
  if (found.length === 0) return undefined;
  // A page that is empty as served says nothing that the data could contradict.
  if (!hasText([document.body], 200)) {
    const named = found.filter((data) => !isElsewhere(data, url));
    return named.length === 1 && named[0]!.title !== '' ? named[0] : undefined;
  }
  const heads = [document.title, contentOf(document, 'meta[property="og:title"]')];
  for (const element of document.querySelectorAll('h1, h2, [role="heading"][aria-level="1"]'))
    heads.push(readText(element));
  const folded = heads.map(foldName).filter((text) => text !== '');
  const about = found.filter((data) => {
    const title = foldName(data.title);
    return title !== '' && (folded.length === 0 || folded.some((head) => isSameTitle(title, head)));
  });
  if (about.length <= 1) return about[0];
  const main = foldName(firstText(document, ['h1']));
  return (
    about.find((data) => foldName(data.title) === main) ??
    (found.length === about.length && found.length > 3 ? undefined : about[0])
  );
}

/** One holds the other; a short heading ("Engineer") inside a long title says nothing. */
function isSameTitle(title: string, head: string): boolean {
  if (title === '' || head === '') return false;
  return head.includes(title) || (head.length * 2 >= title.length && title.includes(head));
}

/** Whether the data's own address is about another posting of this host: a number in both, and none in common. */
function isElsewhere({ url }: JobPostingData, here: URL): boolean {
  const numbers = (address: string) => new Set(address.match(/\d{5,}/gu) ?? []);
  const theirs = numbers(url);
  const ours = numbers(here.href);
  return theirs.size > 0 && ours.size > 0 && [...theirs].every((number) => !ours.has(number));
}

/** The page's own posting text, where structured data gives only a teaser of it: shorter by far, and on fewer topics. */
function ownText(document: Document, teaser: Element): readonly Element[] | undefined {
  const text = readText(teaser);
  const block = findTextBlock(document);
  if (block === undefined || block.length < text.length * MUCH_LONGER || block.linked > block.length * 0.3)
    return undefined;
  const told = countTopics(findTopics(text.toLowerCase()).topics);
  return block.headingTopics !== 0 && countTopics(block.topics) >= Math.max(3, told + 2) ? block.parts : undefined;
}

/** Bodies parsed before, by what they were parsed from: while the page stays so, its posting stays the same elements. */
const parsed = new WeakMap<JobPostingData, Element>();

function inertBody(data: JobPostingData, document: Document): Element {
  const before = parsed.get(data);
  if (before !== undefined) return before;
  const body = parseInert(data.description, document);
  parsed.set(data, body);
  return body;
}

function parseInert(html: string, document: Document): Element {
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  // Plain text keeps its lines.
  const text = /<[a-z]/iu.test(html) ? html : html.replace(/</gu, '&lt;').replace(/\n/gu, '<br>');
  return new Parser().parseFromString(text, 'text/html').body;
}

function contentOf(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}
