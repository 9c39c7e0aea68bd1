import type { StatedFacts } from '../core/posting-facts.ts';

/** Selectors in the order they are tried, with the month they were last seen true. */
export interface Selectors {
  /** "2026-10" */
  readonly seen: string;
  readonly selectors: readonly string[];
}

/** Where a site's list shows its postings. Inside a card the first selector that finds text wins. */
export interface CardSelectors {
  readonly seen: string;
  /** The first selector that finds filled cards wins. */
  readonly card: readonly string[];
  /** Where `card` finds only a part of the card: the card is the nearest such element around it. */
  readonly around?: string;
  /** Empty where the card is its title. */
  readonly title: readonly string[];
  /** Empty where every card is of the page's own company. */
  readonly company: readonly string[];
  /** Where the posting's address is not that of the title's link, nor of the card's first one. */
  readonly link?: readonly string[];
  /** What of the card is read; the whole card where absent. */
  readonly text?: readonly string[];
  /** The cards carry their postings in full, not a snippet of them. */
  readonly isWhole?: true;
}

/** One job site: where its postings stand. Data where it can be, code only where it must. */
export interface Site {
  readonly name: string;
  /** Match patterns: https, named hosts, path `/*`. Empty where the software only runs on hosts of its customers. */
  readonly matches: readonly string[];
  /** Hosts that are mostly about something else stay out of the manifest: there the person asks for a reading. */
  readonly reach?: 'on-request';
  /** Found in the page where this site's software runs on a host of a customer. */
  readonly fingerprint?: string;
  /** Path and query of the addresses that may show one posting. */
  readonly posting?: RegExp;
  /** Path and query of the addresses that may show a list. In a split view both fit. */
  readonly list?: RegExp;
  readonly title: Selectors;
  readonly company: Selectors;
  /** The first selector that finds text wins; all its elements are read, in order. */
  readonly description: Selectors;
  readonly cards?: CardSelectors;
  /** Where the page names title or company only in its own way; '' hands over to the selectors. */
  readTitle?(document: Document): string;
  readCompany?(document: Document): string;
  /** Where cards are more than their selectors can say. */
  readCards?(document: Document): readonly FoundCard[];
  /** Where the description is more than its selectors can say; none hands over to the selectors. */
  readParts?(document: Document): readonly Element[];
}

/** A posting in a list of postings. */
export interface FoundCard {
  /** The element of the page that is the card. */
  readonly element: Element;
  readonly title: string;
  /** '' where the card does not say. */
  readonly company: string;
  /** Absolute address of the posting; '' where the card has no link. */
  readonly link: string;
  /** The elements that hold the card's text, in reading order. */
  readonly parts: readonly Element[];
  /** Whether the card shows a snippet only, and the posting itself stands behind the link. */
  readonly isPartial: boolean;
}

/** A posting on a page: who offers what, and the elements that hold its text, in reading order. */
export interface FoundPosting {
  readonly kind: 'posting';
  /** Name of the site, or "structured-data" or "generic". */
  readonly site: string;
  readonly title: string;
  /** '' where the page does not say. */
  readonly company: string;
  /** May belong to an inert document, where the page does not show the text (yet). */
  readonly parts: readonly Element[];
  /** What the page's structured data says of the posting besides. */
  readonly facts?: StatedFacts;
  /** Other postings listed on the same page: the list of a split view, "similar jobs". */
  readonly cards: readonly FoundCard[];
}

/** A page that lists postings and shows none in full. */
export interface FoundList {
  readonly kind: 'list';
  readonly site: string;
  /** Never empty. */
  readonly cards: readonly FoundCard[];
}

export type FoundPage = { readonly kind: 'none' } | FoundPosting | FoundList;
