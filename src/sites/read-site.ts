import { pathAndQuery } from './address.ts';
import { findCards } from './generic-list.ts';
import { readGeneric } from './generic.ts';
import { firstText, hasText, outermost } from './page-text.ts';
import { readPageTitle } from './page-title.ts';
import { readCards } from './read-cards.ts';
import type { FoundCard, FoundPage, FoundPosting, Selectors, Site } from './site.ts';
import { readFacts, readStructuredData } from './structured-data.ts';
import type { RootOf } from './text-block.ts';

/** Shorter texts are placeholders, not descriptions (UTF-16 units without white space at the ends of lines). */
const MIN_DESCRIPTION = 40;

/**
 * What a page of a known site shows. The site's selectors come first, then structured data; the generic reader is asked
 * only where the address promises a posting that neither has found.
 */
export function readSite(site: Site, document: Document, url: URL, rootOf: RootOf): FoundPage {
  const address = pathAndQuery(url);
  const mayPost = site.posting?.test(address) === true;
  if (!mayPost && site.list?.test(address) !== true) return { kind: 'none' };
  const cards = withoutWhole(cardsOf(site, document, url), site, document);
  const posting =
    readBySelectors(site, document, cards) ??
    (mayPost && cards.length < 2
      ? (readStructuredData(document, url) ?? readGeneric(document, url, rootOf))
      : undefined);
  if (posting !== undefined) return { ...posting, site: site.name, cards };
  return cards.length > 0 ? { kind: 'list', site: site.name, cards } : { kind: 'none' };
}

/** One "card" around the description is the page of the posting, not a list of one. */
function withoutWhole(cards: readonly FoundCard[], site: Site, document: Document): readonly FoundCard[] {
  const [only] = cards;
  if (only === undefined || cards.length > 1) return cards;
  return findParts(site.description, document, []).some((part) => only.element.contains(part)) ? [] : cards;
}

/** Reads a page by a site's selectors; undefined where its description is not there (yet). */
function readBySelectors(site: Site, document: Document, cards: readonly FoundCard[]): FoundPosting | undefined {
  const own = site.readParts?.(document) ?? [];
  const parts = own.length > 0 ? own : findParts(site.description, document, cards);
  if (parts.length === 0) return undefined;
  const title =
    site.readTitle?.(document) || firstText(document, site.title.selectors) || readPageTitle(document).title;
  const company = companyOf(site, document);
  const facts = readFacts(document, title);
  return {
    kind: 'posting',
    site: site.name,
    title,
    company: company || (facts?.company ?? ''),
    parts,
    ...(facts?.stated === undefined ? {} : { facts: facts.stated }),
    cards,
  };
}

function cardsOf(site: Site, document: Document, url: URL): readonly FoundCard[] {
  const own = site.readCards?.(document) ?? [];
  if (own.length > 0) return own;
  if (site.cards !== undefined) {
    const company = site.cards.company.length === 0 ? companyOf(site, document) : '';
    const cards = readCards(site.cards, document, company);
    if (cards.length > 0) return cards;
  }
  // The site changed its cards, or we never saw them: the address still says that there is a list.
  const mayList = site.list?.test(pathAndQuery(url)) === true && site.posting?.test(pathAndQuery(url)) !== true;
  return mayList ? findCards(document, url) : [];
}

function companyOf(site: Site, document: Document): string {
  return site.readCompany?.(document) || firstText(document, site.company.selectors);
}

/** The description; what stands inside a card of a list is that card's. */
function findParts({ selectors }: Selectors, document: Document, cards: readonly FoundCard[]): readonly Element[] {
  for (const selector of selectors) {
    const found = outermost([...document.querySelectorAll(selector)]).filter(
      (element) => !cards.some((card) => card.element.contains(element)),
    );
    if (found.length > 0 && hasText(found, MIN_DESCRIPTION)) return found;
  }
  return [];
}
