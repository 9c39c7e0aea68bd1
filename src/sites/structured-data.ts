import type { StatedFacts } from '../core/posting-facts.ts';
import { joinSpace, type FoundPosting } from './site.ts';
import { readStatedFacts } from './stated-facts.ts';

/** What a page's `JobPosting` JSON-LD says. */
interface JobPostingData {
  readonly title: string;
  readonly company: string;
  /** HTML, decoded at most twice. */
  readonly description: string;
  readonly facts: StatedFacts;
}

const MAX_BLOCK = 1_000_000;
const MAX_DEPTH = 12;

/**
 * Reads a page's `JobPosting` structured data. The description is parsed into an inert document.
 * @returns undefined where there is none, or where it is about another job than the page
 */
export function readStructuredData(document: Document): FoundPosting | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = findJobPosting(parseTolerantly(script.textContent), 0);
    if (data === undefined || !isAboutPage(data, document)) continue;
    const body = parseInert(data.description, document);
    if (joinSpace(body.textContent).length < 40) continue;
    const shown = findOnPage(body, document);
    return {
      kind: 'posting',
      site: 'structured-data',
      title: data.title,
      company: data.company,
      parts: [shown ?? body],
      facts: data.facts,
    };
  }
  return undefined;
}

/** JSON as pages write it: raw control characters inside strings and escapes that JSON does not know are repaired. */
export function parseTolerantly(text: string): unknown {
  if (text.length > MAX_BLOCK) return undefined;
  for (const candidate of [text, repairJson(text)]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The repaired text is tried next; a block that stays broken is no structured data.
    }
  }
  return undefined;
}

function repairJson(text: string): string {
  let out = '';
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (!inString) {
      inString = char === '"';
      out += char;
    } else if (char === '\\') {
      const next = text[i + 1] ?? '';
      const isHex = next === 'u' && /^[\da-f]{4}$/iu.test(text.slice(i + 2, i + 6));
      out += isHex || (next !== '' && '"\\/bfnrt'.includes(next)) ? char + next : next;
      i++;
    } else if (char < ' ') {
      out += char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' ';
    } else {
      inString = char !== '"';
      out += char;
    }
  }
  return out;
}

function findJobPosting(value: unknown, depth: number): JobPostingData | undefined {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      const found = findJobPosting(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const type = record['@type'];
  const isJob = type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'));
  if (!isJob) return findJobPosting(record['@graph'] ?? record['mainEntity'], depth + 1);
  const description = record['description'];
  if (typeof description !== 'string') return undefined;
  return {
    title: stringOf(record['title'] ?? record['name']),
    company: nameOf(record['hiringOrganization']),
    description: decodeTwice(description),
    facts: readStatedFacts(record),
  };
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? joinSpace(value) : '';
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return joinSpace(value);
  if (typeof value === 'object' && value !== null && 'name' in value) return stringOf(value.name);
  return '';
}

/** Publishers encode the description once or twice. */
function decodeTwice(html: string): string {
  let text = html;
  for (let i = 0; i < 2 && !/<[a-z]/iu.test(text) && /&lt;[a-z/]/iu.test(text); i++) {
    text = text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  }
  return text;
}

function parseInert(html: string, document: Document): Element {
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString(html, 'text/html').body;
}

/** Units of text at both ends of the description by which its place on the page is known. */
const EDGE = 40;

/**
 * The smallest element of the page that shows the description, so that its skills can be marked where they stand.
 * Undefined where the page does not show it (yet).
 */
function findOnPage(description: Element, document: Document): Element | undefined {
  const wanted = withoutSpace(description.textContent);
  const [first, last] = [wanted.slice(0, EDGE), wanted.slice(-EDGE)];
  const holds = (element: Element) => {
    const text = withoutSpace(element.textContent);
    const at = text.indexOf(first);
    return at >= 0 && text.indexOf(last, at) >= 0;
  };
  let found: Element | undefined;
  let next: Element | undefined = document.body;
  while (next !== undefined && holds(next)) {
    found = next;
    next = Array.from(next.children).find(
      (child) => !/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/u.test(child.tagName) && holds(child),
    );
  }
  return found === document.body ? undefined : found;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

/** In split views and after in-place navigation the block may be about another job: its title must be on the page. */
function isAboutPage(data: JobPostingData, document: Document): boolean {
  if (data.title === '') return false;
  const wanted = data.title.toLowerCase();
  const headings = [document.title, ...[...document.querySelectorAll('h1, h2')].map((h) => h.textContent)];
  const texts = headings.map((text) => joinSpace(text).toLowerCase()).filter(Boolean);
  return texts.length === 0 || texts.some((text) => text.includes(wanted) || wanted.includes(text));
}
