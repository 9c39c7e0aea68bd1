import type { StatedFacts } from '../core/posting-facts.ts';
import { joinSpace } from './page-text.ts';
import { readStatedFacts } from './stated-facts.ts';

/** What one `JobPosting` of a page's JSON-LD says. */
export interface JobPostingData {
  readonly title: string;
  readonly company: string;
  /** HTML, decoded as often as publishers encode it. '' where the block has none. */
  readonly description: string;
  /** '' where the block does not say. */
  readonly url: string;
  readonly stated: StatedFacts;
}

const MAX_BLOCK = 1_000_000;
const MAX_DEPTH = 12;
/** A list page may describe all its postings; more than this says no more. */
const MAX_POSTINGS = 200;

/** Blocks read before, by their element: a page that changes is read again and again, its blocks seldom change. */
const known = new WeakMap<Element, { readonly text: string; readonly found: readonly JobPostingData[] }>();

/** Every `JobPosting` in a document's JSON-LD, in document order. */
export function readJsonLd(document: Document): readonly JobPostingData[] {
  const found: JobPostingData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent;
    if (!text.includes('JobPosting')) continue;
    let block = known.get(script);
    if (block?.text !== text) {
      const postings: JobPostingData[] = [];
      collect(parseTolerantly(text), 0, postings);
      block = { text, found: postings };
      known.set(script, block);
    }
    found.push(...block.found);
  }
  return found;
}

/** JSON as pages write it: raw control characters inside strings and escapes that JSON does not know are repaired. */
export function parseTolerantly(text: string): unknown {
  if (text.length > MAX_BLOCK) return undefined;
  // Some templates wrap the block in a comment or a CDATA section, or end it with a semicolon.
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|;)\s*$/gu,
    '',
  );
  for (const candidate of [text, bare, repairJson(bare)]) {
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
      // A comma before a closing bracket.
      if (char === ',' && /^\s*[\]}]/u.test(text.slice(i + 1, i + 40))) continue;
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

type Fields = Readonly<Record<string, unknown>>;

function collect(value: unknown, depth: number, found: JobPostingData[]): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || found.length >= MAX_POSTINGS) return;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) collect(item, depth + 1, found);
    return;
  }
  const fields = value as Fields;
  const type = fields['@type'];
  const names = (Array.isArray(type) ? (type as readonly unknown[]) : [type]).map(String);
  if (names.some((name) => /(?:^|[/:])JobPosting$/u.test(name))) found.push(readPosting(fields));
  else
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about'])
      collect(fields[key], depth + 1, found);
}

function readPosting(fields: Fields): JobPostingData {
  // Some publishers cut the text up: the description holds the company, the rest stands beside it.
  const texts = [
    'description',
    'responsibilities',
    'qualifications',
    'skills',
    'experienceRequirements',
    'jobBenefits',
  ];
  const [description = '', ...more] = texts.map((key) => decodeHtml(textOf(fields[key])));
  const extra = more.filter((text) => text.length > 40 && !description.includes(text));
  return {
    title: joinSpace(decodeHtml(textOf(fields['title'] ?? fields['name']))),
    company: joinSpace(decodeHtml(nameOf(fields['hiringOrganization']))),
    description: [description, ...extra.map((text) => `<div>${text}</div>`)].join('\n'),
    url: textOf(fields['url'] ?? fields['@id']),
    stated: readStatedFacts(fields),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return (value as readonly unknown[]).map(textOf).filter(Boolean).join('\n');
  return '';
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return nameOf((value as readonly unknown[])[0]);
  if (typeof value === 'object' && value !== null) return textOf((value as Fields)['name']);
  return textOf(value);
}

/** Publishers encode the description once or twice, and some a third time. */
function decodeHtml(html: string): string {
  let text = html;
  for (let i = 0; i < 3 && !/<[a-z]/iu.test(text) && /&(?:amp;)*(?:lt|#60|#x3c);/iu.test(text); i++)
    text = decodeOnce(text);
  return /<[a-z]/iu.test(text) ? text : decodeOnce(text);
}

function decodeOnce(text: string): string {
  return text
    .replace(/&(?:lt|#60|#x3c);/giu, '<')
    .replace(/&(?:gt|#62|#x3e);/giu, '>')
    .replace(/&(?:quot|#34|#x22);/giu, '"')
    .replace(/&(?:#0?39|#x27|apos);/giu, "'")
    .replace(/&nbsp;/giu, ' ')
    .replace(/&amp;/giu, '&');
}
