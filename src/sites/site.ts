import type { StatedFacts } from '../core/posting-facts.ts';

/** Selectors in the order they are tried, with the month they were last seen true. */
export interface Selectors {
  readonly seen: string;
  readonly selectors: readonly string[];
}

/** One job site: where its postings stand. Data where it can be, code only where it must. */
export interface Site {
  readonly name: string;
  /** Match patterns of the manifest: https, named hosts, path `/*`. */
  readonly matches: readonly string[];
  /** Whether an address of these hosts may show a posting. */
  isPosting(url: URL): boolean;
  readonly title: Selectors;
  readonly company: Selectors;
  /** The first selector that finds text wins; all its elements are read, in order. */
  readonly description: Selectors;
  /** Where the page names title or company only in its own way. */
  readTitle?(document: Document): string;
  readCompany?(document: Document): string;
}

/** A posting on a page: who offers what, and the elements that hold its text, in reading order. */
export interface FoundPosting {
  readonly kind: 'posting';
  /** Name of the site, or "structured-data" or "generic". */
  readonly site: string;
  readonly title: string;
  /** '' where the page does not say. */
  readonly company: string;
  readonly parts: readonly Element[];
  /** What the page's structured data says of the posting besides. */
  readonly facts?: StatedFacts;
}

export type FoundPage = { readonly kind: 'none' } | FoundPosting;

/** Shorter texts are placeholders, not descriptions (UTF-16 units). */
const MIN_DESCRIPTION = 40;

/** Reads a page by a site's selectors; undefined where its description is not there (yet). */
export function readBySelectors(site: Site, document: Document): FoundPosting | undefined {
  const parts = findParts(site.description, document);
  if (parts.length === 0) return undefined;
  const title = site.readTitle?.(document) || firstText(site.title, document);
  const company = site.readCompany?.(document) || firstText(site.company, document);
  return { kind: 'posting', site: site.name, title, company, parts };
}

function findParts({ selectors }: Selectors, document: Document): readonly Element[] {
  for (const selector of selectors) {
    const found = outermost([...document.querySelectorAll(selector)]);
    const length = found.reduce((sum, element) => sum + element.textContent.trim().length, 0);
    if (length >= MIN_DESCRIPTION) return found;
  }
  return [];
}

/** Without elements that stand inside another of the list. */
function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

function firstText({ selectors }: Selectors, document: Document): string {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = element === null ? '' : readText(element);
    if (text !== '') return text;
  }
  return '';
}

/** An element's text without style sheets and scripts inside it, white space joined. */
export function readText(element: Element): string {
  if (element.tagName === 'META') return joinSpace(element.getAttribute('content') ?? '');
  if (element.tagName === 'IMG') return joinSpace(element.getAttribute('alt') ?? '');
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !/^(?:STYLE|SCRIPT|NOSCRIPT|TEMPLATE|SVG)$/iu.test(node.nodeName)) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
      text += ' ';
    }
  };
  visit(element);
  return joinSpace(text);
}

export function joinSpace(text: string): string {
  return text.split(/\s/u).filter(Boolean).join(' ');
}

/** Whether an https address fits a match pattern of the form `https://host/*` or `https://*.host/*`. */
export function fitsPattern(url: URL, pattern: string): boolean {
  const host = pattern.slice('https://'.length, -'/*'.length);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}
