import { readGeneric } from './generic.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { linkedin } from './linkedin.ts';
import { LISTED_HOSTS } from './listed-hosts.ts';
import { fitsPattern, readBySelectors, type FoundPage, type Site } from './site.ts';
import { readStructuredData } from './structured-data.ts';

export type { FoundPage, FoundPosting, Site } from './site.ts';

/** Every site with an adapter of its own. */
export const SITES: readonly Site[] = [greenhouse, indeed, linkedin];

/** The manifest's match patterns. */
export const MATCHES: readonly string[] = [...SITES.flatMap((site) => site.matches), ...LISTED_HOSTS];

/**
 * What a page shows. Order of trust: the site's adapter, `JobPosting` structured data, the generic reader. On a site with
 * an adapter the generic reader is not asked: the adapter knows better what is no posting.
 */
export function readPage(document: Document, url: URL): FoundPage {
  // XML and image documents have no body, whatever the DOM's types say.
  if ((document.body as HTMLElement | null) === null) return { kind: 'none' };
  const site = SITES.find(({ matches }) => matches.some((pattern) => fitsPattern(url, pattern)));
  if (site !== undefined) {
    if (!site.isPosting(url)) return { kind: 'none' };
    return readBySelectors(site, document) ?? readStructuredData(document) ?? { kind: 'none' };
  }
  return readStructuredData(document) ?? readGeneric(document) ?? { kind: 'none' };
}
