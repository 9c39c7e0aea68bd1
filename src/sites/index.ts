import { fitsPattern } from './address.ts';
import { readGeneric } from './generic.ts';
import { findCards } from './generic-list.ts';
import { readSite } from './read-site.ts';
import type { FoundCard, FoundPage, FoundPosting } from './site.ts';
import { SITES } from './sites.ts';
import { readStructuredData } from './structured-data.ts';
import { openRootOf, type RootOf } from './text-block.ts';

export { MATCHES, SITES } from './sites.ts';
export type { RootOf } from './text-block.ts';
export type { FoundCard, FoundList, FoundPage, FoundPosting, Site } from './site.ts';

/**
 * What a page shows: a posting, a list of postings, or neither; in a split view the posting, with the list as its cards.
 * Order of trust: the site's adapter, `JobPosting` structured data, the generic reader. On a site with an adapter the
 * adapter says at which addresses anything is looked for at all. The document is only read.
 * @param rootOf gives shadow roots, for pages whose text stands in them
 */
export function readPage(document: Document, url: URL, rootOf: RootOf = openRootOf): FoundPage {
  // XML and image documents have no body, whatever the DOM's types say.
  if ((document.body as HTMLElement | null) === null) return { kind: 'none' };
  const host = SITES.find(({ matches }) => matches.some((pattern) => fitsPattern(url, pattern)));
  if (host !== undefined) return readSite(host, document, url, rootOf);
  // On hosts of a site's customers the page itself tells whose software it is.
  const software = SITES.find(
    ({ fingerprint }) => fingerprint !== undefined && document.querySelector(fingerprint) !== null,
  );
  const found = software === undefined ? undefined : readSite(software, document, url, rootOf);
  return found === undefined || found.kind === 'none' ? readUnknown(document, url, rootOf) : found;
}

function readUnknown(document: Document, url: URL, rootOf: RootOf): FoundPage {
  const stated = readStructuredData(document, url);
  if (stated !== undefined) return stated;
  const cards = findCards(document, url);
  const posting = readGeneric(document, url, rootOf, cards);
  if (posting !== undefined && !isMadeOf(posting, cards)) return posting;
  return cards.length > 0 ? { kind: 'list', site: 'generic', cards } : { kind: 'none' };
}

/** Whether most of what was taken for a posting's text is the text of the cards of a list. */
function isMadeOf({ parts }: FoundPosting, cards: readonly FoundCard[]): boolean {
  const inside = cards.filter(({ element }) => parts.some((part) => part.contains(element)));
  const lengthOf = (elements: readonly Element[]) =>
    elements.reduce((sum, { textContent }) => sum + textContent.length, 0);
  return lengthOf(inside.map(({ element }) => element)) > lengthOf(parts) * 0.4;
}
