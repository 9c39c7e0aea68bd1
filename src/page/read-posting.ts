import { findCandidatesInSteps } from '../core/candidate.ts';
import type { Lexicon } from '../core/catalog/lexicon.ts';
import { findDealbreakersInSteps } from '../core/dealbreaker.ts';
import { readOutlineInSteps } from '../core/outline.ts';
import { readFactsInSteps } from '../core/posting-facts.ts';
import type { Posting } from '../core/posting.ts';
import { gatherRequirementsInSteps, type Requirement } from '../core/requirement.ts';
import { findSkillsInSteps } from '../core/skill-match.ts';
import type { Steps } from '../core/steps.ts';
import type { FoundPosting, RootOf } from '../sites/index.ts';
import { readRuns, type PageText } from './read-runs.ts';

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
  const outline = yield* readOutlineInSteps(text.runs);
  yield;
  // Soft skills and spoken languages are found too, but marks and sums are about technical skills.
  const named = yield* findSkillsInSteps(text.runs, lexicon, { of: 'posting', company: found.company }, outline);
  const matches = named.filter(({ skill }) => {
    const kind = lexicon.kindOf(skill);
    return kind === 'tech' || kind === 'concept';
  });
  yield;
  const requirements = yield* gatherRequirementsInSteps(text.runs, matches, outline);
  yield;
  const posting: Posting = {
    url: page.location.href,
    title: found.title,
    company: found.company,
    requirements: requirements.map((requirement) => ({
      ...requirement,
      evidence: requirement.evidence.slice(0, MAX_TOLD_EVIDENCE),
    })),
    candidates: yield* findCandidatesInSteps(outline, matches, lexicon, found),
    dealbreakers: yield* findDealbreakersInSteps(text.runs, outline),
    facts: yield* readFactsInSteps(text.runs, requirements, found.facts, outline),
  };
  const isSame = before !== undefined && JSON.stringify(before.posting) === JSON.stringify(posting);
  return { pageId: isSame ? before.pageId : page.crypto.randomUUID(), found, posting, requirements, text };
}
