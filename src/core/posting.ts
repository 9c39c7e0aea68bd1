import type { Requirement } from './requirement.ts';

/** A place in the posting's text and the sentence around it. Offsets are UTF-16 positions. */
export interface Quote {
  /** Id of the text run. */
  readonly run: number;
  /** What is quoted, inside the run. */
  readonly start: number;
  readonly end: number;
  /** The sentence or list item around it, cut to at most 300 units; `from`..`to` is what is quoted inside it. */
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

/** A name in a list of skills that the catalog lacks. Shown apart; never counted. */
export interface Candidate {
  readonly name: string;
  /** In reading order; never empty. */
  readonly evidence: readonly Quote[];
}

/** What may rule a person out whatever their skills. Shown, never counted. */
export const DEALBREAKER_KINDS = [
  'work-authorisation',
  'clearance',
  'licence',
  'on-site',
  'spoken-language',
  'degree',
] as const;
export type DealbreakerKind = (typeof DEALBREAKER_KINDS)[number];

export interface Dealbreaker {
  readonly kind: DealbreakerKind;
  readonly evidence: Quote;
}

/** Something the posting states plainly; without evidence where structured data says it and no sentence does. */
export interface Fact<T> {
  readonly value: T;
  readonly evidence?: Quote;
}

/** What a posting says of itself; what it does not say is absent. */
export interface PostingFacts {
  /** Fewest years of experience in all. */
  readonly totalYears?: Fact<number>;
  readonly seniority?: Fact<'intern' | 'junior' | 'mid' | 'senior' | 'lead'>;
  readonly employment?: Fact<'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship'>;
  /** As the posting writes it ("€60,000 - €75,000 a year"). */
  readonly salary?: Fact<string>;
  /** As the posting writes it ("Hamburg", "Remote, EU"). */
  readonly place?: Fact<string>;
}

/** What one page asks for. Facts of the page only; nothing of the person. */
export interface Posting {
  readonly url: string;
  readonly title: string;
  /** '' where the page does not say. */
  readonly company: string;
  readonly requirements: readonly Requirement[];
  readonly candidates: readonly Candidate[];
  readonly dealbreakers: readonly Dealbreaker[];
  readonly facts: PostingFacts;
}
