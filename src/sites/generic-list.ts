import { pathAndQuery, resolveLink } from './address.ts';
import { firstText, joinSpace, outermost, readText } from './page-text.ts';
import { isJobAddress, isOccupation } from './posting-words.ts';
import type { FoundCard } from './site.ts';

/** Links looked at; a page with more is no list of postings of one company. */
const MAX_LINKS = 3_000;
/** Longer texts are no titles (UTF-16 units). */
const MAX_TITLE = 160;
/** The share of titles that must name an occupation: where links lead to postings by their address, and elsewhere. */
const SHARE_BY_ADDRESS = 0.3;
const SHARE = 0.5;
const ASIDE =
  'nav, header, footer, aside, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [hidden]';
/** Texts of links to lists, not to postings ("Jobs in Berlin", "Engineering jobs", "All openings"), and to articles. */
const LIST_LINK =
  /^(?:jobs?|stellen|vacatures|empleos?|vagas?|offres?)\b|\b(?:jobs|vacancies|vacatures|stellenangebote|empleos|vagas|openings|positions|roles|salaries|reviews)(?: in .{1,40}| \(\d+\))?$|^(?:all|browse|view all|see all|how to|what|why|top \d+|alle) /iu;
const ARTICLE_LINK =
  /\/(?:blog|news|articles?|advice|career-advice|guides?|tags?|category|author|people|team|users?|login|salaries|reviews)(?:\/|$)/iu;

interface JobLink {
  readonly element: Element;
  readonly address: string;
  readonly hasJobAddress: boolean;
}

/**
 * The postings that a page lists, found without knowing the site: elements annotated as postings, or repeated blocks
 * with one link each that leads to a posting or is titled like one. Empty where the page lists none.
 */
export function findCards(document: Document, url: URL): readonly FoundCard[] {
  const annotated = findAnnotated(document);
  if (annotated.length > 1) return annotated;
  const links = findJobLinks(document, url);
  if (links.length < 2) return [];
  const groups = [...groupByShape(links).values()].map((group) => cardsOf(group, links));
  const isJobPage = isJobAddress(pathAndQuery(url)) || isJobAddress(url.hostname) || namesJobs(document);
  return groups
    .filter((cards) => isList(cards, isJobPage))
    .reduce((best, cards) => (cards.length > best.length ? cards : best), [])
    .map(({ card }) => card);
}

function findAnnotated(document: Document): readonly FoundCard[] {
  const scopes = outermost([...document.querySelectorAll('[itemtype$="schema.org/JobPosting"]')]);
  if (scopes.length < 2) return [];
  return scopes.flatMap((element) => {
    const title = firstText(element, ['[itemprop~="title"]', '[itemprop="name"]', 'h1, h2, h3, h4']);
    if (title === '') return [];
    const href =
      element.querySelector('a[itemprop="url"], [itemprop~="title"] a, a[href]')?.getAttribute('href') ?? null;
    const company = firstText(element, [
      '[itemprop~="hiringOrganization"] [itemprop="name"]',
      '[itemprop~="hiringOrganization"]',
    ]);
    return {
      element,
      title,
      company,
      link: resolveLink(href, element.ownerDocument),
      parts: [element],
      isPartial: true,
    };
  });
}

function findJobLinks(document: Document, url: URL): readonly JobLink[] {
  const links: JobLink[] = [];
  const found = document.querySelectorAll('a[href]');
  for (let i = 0; i < found.length && i < MAX_LINKS; i++) {
    const element = found[i]!;
    const address = resolveLink(element.getAttribute('href'), document).replace(/#.*$/u, '');
    if (address === '') continue;
    const target = new URL(address);
    if (target.pathname === url.pathname && target.search === url.search) continue;
    const path = pathAndQuery(target);
    if (ARTICLE_LINK.test(target.pathname)) continue;
    const text = joinSpace(element.textContent).slice(0, MAX_TITLE + 1);
    if (LIST_LINK.test(text)) continue;
    const slug = target.pathname.replace(/[-_+/]|%20/gu, ' ');
    // Behind the word for jobs there must be something that names the one job.
    const hasJobAddress =
      (isJobAddress(path) || isJobAddress(target.hostname)) &&
      /[^/]{6,}\/?$/u.test(target.pathname.length > 1 ? target.pathname : target.search) &&
      (/\d{3,}|[-_].*[-_]|%20/u.test(path) || isOccupation(slug));
    if (!hasJobAddress && !isOccupation(text)) continue;
    if (isAside(element)) continue;
    links.push({ element, address, hasJobAddress });
  }
  return links;
}

/** Whether a link is one of the page around its content; cards have headers and footers too. */
function isAside(link: Element): boolean {
  const aside = link.closest(ASIDE);
  if (aside === null) return false;
  return !/^(?:header|footer)$/u.test(aside.localName) || aside.closest('article, li') === null;
}

/** Links that look alike: the same element with the same class, in elements with the same class. */
function groupByShape(links: readonly JobLink[]): ReadonlyMap<string, readonly JobLink[]> {
  const groups = new Map<string, JobLink[]>();
  for (const link of links) {
    const shape = `${shapeOf(link.element)} < ${shapeOf(link.element.parentElement)}`;
    const group = groups.get(shape);
    if (group === undefined) groups.set(shape, [link]);
    else group.push(link);
  }
  return groups;
}

function shapeOf(element: Element | null): string {
  if (element === null) return '';
  // Numbers tell siblings apart ("item-17", "post-2404"); the first names are the design's.
  const names = (element.getAttribute('class') ?? '').split(/\s+/u).filter((name) => name !== '' && !/\d/u.test(name));
  return [element.localName, ...names.slice(0, 2)].join('.');
}

interface Candidate {
  readonly card: FoundCard;
  readonly hasJobAddress: boolean;
}

/** The largest block around each link that holds no link to another posting; all of a group at the same height. */
function cardsOf(group: readonly JobLink[], all: readonly JobLink[]): readonly Candidate[] {
  const addresses = new Map<Element, string | null>();
  for (const { element, address } of all) {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const before = addresses.get(at);
      // null: more than one posting stands in here, and so in everything around it.
      addresses.set(at, before === undefined || before === address ? address : null);
    }
  }
  const heights = group.map(({ element }) => {
    let height = 0;
    for (
      let at = element.parentElement;
      at !== null && addresses.get(at) !== null && height < 12;
      at = at.parentElement
    )
      height++;
    return height;
  });
  const distinct = new Set(group.map(({ address }) => address)).size;
  const height = distinct < 2 ? 0 : Math.min(...heights);
  const cards = new Map<Element, Candidate>();
  for (const { element, address, hasJobAddress } of group) {
    let block = element;
    for (let i = 0; i < height; i++) block = block.parentElement ?? block;
    if (cards.has(block)) continue;
    const title = titleOf(block, element);
    if (title === '' || title.length > MAX_TITLE || LIST_LINK.test(title)) continue;
    const company = firstText(block, ['[class*="company-name"]', '[class*="companyName"]', '[class*="company"]']);
    cards.set(block, {
      card: {
        element: block,
        title,
        company: company.length > 80 ? '' : company,
        link: address,
        parts: [block],
        isPartial: true,
      },
      hasJobAddress,
    });
  }
  return [...cards.values()];
}

function titleOf(card: Element, link: Element): string {
  const texts = [
    ...[...card.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map(readText),
    firstText(card, ['[class*="title" i]:not([class*="company" i])', '[class*="name" i]:not([class*="company" i])']),
    readText(link),
    joinSpace(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? ''),
  ].filter((text) => text.length > 2 && text.length <= MAX_TITLE);
  return texts.find(isOccupation) ?? texts[0] ?? '';
}

function isList(cards: readonly Candidate[], isJobPage: boolean): boolean {
  if (cards.length < 2) return false;
  const named = cards.filter(({ card }) => isOccupation(card.title)).length / cards.length;
  const led = cards.filter(({ hasJobAddress }) => hasJobAddress).length / cards.length;
  if (isJobPage) return named >= (led > 0.8 ? SHARE_BY_ADDRESS : SHARE);
  return cards.length >= 3 && led > 0.8 && named >= SHARE;
}

function namesJobs(document: Document): boolean {
  const named = `${document.title} ${firstText(document, ['h1'])}`;
  return /\b(?:jobs?|careers?|vacanc(?:y|ies)|openings|open positions|hiring|join (?:us|our team)|karriere|stellen(?:angebote)?|empleos?|ofertas de (?:empleo|trabajo)|vagas|vacatures|recrutement|offres d(?:'|’)emploi|kariéra|volná místa)\b/iu.test(
    named,
  );
}
