import { findCandidates } from '../core/candidate.ts';
import type { Lexicon } from '../core/catalog/lexicon.ts';
import { findDealbreakers } from '../core/dealbreaker.ts';
import { readOutline } from '../core/outline.ts';
import { readFacts } from '../core/posting-facts.ts';
import type { Posting } from '../core/posting.ts';
import { gatherRequirements, type Requirement } from '../core/requirement.ts';
import { findSkills } from '../core/skill-match.ts';
import type { FoundPosting, RootOf } from '../sites/index.ts';
import { readRuns, type PageText } from './read-runs.ts';
import type { Steps } from './slice.ts';

/** Places of one requirement that are told; a posting of 2 MB names a skill ten thousand times. All are marked. */
const MAX_TOLD_EVIDENCE = 50;

/** One reading of a posting: what it asks, and where that stands on the page. */
export interface Reading {
  /** Changes whenever what the posting says changes. */
  readonly pageId: string;
  readonly found: FoundPosting;
  readonly posting: Posting;
  /** Every place of every requirement, for the marks. */
  readonly requirements: readonly Requirement[];
  readonly text: PageText;
}

export interface ReadingParts {
  readonly page: Window & typeof globalThis;
  readonly lexicon: Lexicon;
  readonly rootOf: RootOf;
  /** The reading before this one; its id is kept where the posting says the same. */
  readonly before: Reading | undefined;
}

/** Reads a posting that was found on the page, in steps. */
export function* readPosting(found: FoundPosting, { page, lexicon, rootOf, before }: ReadingParts): Steps<Reading> {
  const text = yield* readRuns(found.parts, found.title, rootOf);
  yield;
  // Soft skills and spoken languages are found too, but marks and sums are about technical skills.
  const matches = findSkills(text.runs, lexicon, { of: 'posting', company: found.company }).filter(({ skill }) => {
    const kind = lexicon.kindOf(skill);
    return kind === 'tech' || kind === 'concept';
  });
  yield;
  const outline = readOutline(text.runs);
  yield;
  const requirements = gatherRequirements(text.runs, matches, outline);
  yield;
  const posting: Posting = {
    url: page.location.href,
    title: found.title,
    company: found.company,
    requirements: requirements.map((requirement) => ({
      ...requirement,
      evidence: requirement.evidence.slice(0, MAX_TOLD_EVIDENCE),
    })),
    candidates: findCandidates(outline, matches, lexicon, found),
    dealbreakers: findDealbreakers(text.runs, outline),
    facts: readFacts(text.runs, requirements, found.facts, outline),
  };
  const isSame = before !== undefined && JSON.stringify(before.posting) === JSON.stringify(posting);
  return { pageId: isSame ? before.pageId : page.crypto.randomUUID(), found, posting, requirements, text };
}
