import type { Lexicon } from '../core/catalog/lexicon.ts';
import { findDealbreakers } from '../core/dealbreaker.ts';
import { readOutline } from '../core/outline.ts';
import type { PageState, Place } from '../core/page-state.ts';
import { readFacts } from '../core/posting-facts.ts';
import type { Posting } from '../core/posting.ts';
import { gatherRequirements, type Requirement } from '../core/requirement.ts';
import { findSkills } from '../core/skill-match.ts';
import { readPage } from '../sites/index.ts';
import { startInk, type Ink, type Mark } from './ink.ts';
import { readRuns, type PageText } from './read-runs.ts';
import { watchPage } from './watch-page.ts';

/** One page's reading, from start to abort. */
export interface PostingSession {
  state(): PageState;
  /** Scrolls to a place of the reading `pageId`. @returns whether that reading still stands and the place is on the page. */
  show(pageId: string, place: Place): boolean;
  /** Reads the page again now. */
  reread(): void;
}

export interface SessionParts {
  readonly page: Window & typeof globalThis;
  readonly lexicon: Lexicon;
  /** Called after the state changed. */
  readonly onChange: () => void;
  /** False once the extension is gone; asked before each reading. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Places of one requirement that are told; a posting of 2 MB names a skill ten thousand times. All are marked. */
const MAX_TOLD_EVIDENCE = 50;

interface Reading {
  readonly pageId: string;
  readonly posting: Posting;
  /** Every place of every requirement, for the marks. */
  readonly requirements: readonly Requirement[];
  readonly text: PageText;
}

/**
 * Reads a page, finds its skills, marks them and keeps all three true while the page changes.
 * On abort every listener, observer and mark is gone.
 */
export function startPostingSession({ page, lexicon, onChange, isAlive, signal }: SessionParts): PostingSession {
  const ink = startInk(page, signal);
  let state: PageState = { state: 'reading' };
  let reading: Reading | undefined;

  function tell(next: PageState): void {
    const isSame = JSON.stringify(next) === JSON.stringify(state);
    state = next;
    if (!isSame) onChange();
  }

  function reread(): void {
    if (signal.aborted || !isAlive()) return;
    try {
      reading = readPosting(page, lexicon, reading);
      if (reading === undefined) {
        ink?.clear();
        tell({ state: 'none' });
      } else {
        markPosting(ink, reading);
        tell({ state: 'posting', pageId: reading.pageId, posting: reading.posting });
      }
    } catch (error) {
      // The one catcher of this context: a bug of ours must not break the page or leave the popup blank.
      reading = undefined;
      ink?.clear();
      tell({ state: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  watchPage(page, ({ changed }) => ink?.dropChanged(changed), reread, signal);
  reread();

  return {
    state: () => state,
    show(pageId, place) {
      if (reading?.pageId !== pageId) return false;
      const element = reading.text.locate(place.run, place.start, place.end)?.startContainer.parentElement;
      if (!element) return false;
      const isCalm = page.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
      return true;
    },
    reread,
  };
}

function readPosting(page: Window, lexicon: Lexicon, before: Reading | undefined): Reading | undefined {
  const url = new URL(page.location.href);
  const found = readPage(page.document, url);
  if (found.kind !== 'posting') return undefined;
  const text = readRuns(found.parts, found.title);
  // Soft skills and spoken languages are found too, but marks and sums are about technical skills.
  const matches = findSkills(text.runs, lexicon).filter(({ skill }) => {
    const kind = lexicon.kindOf(skill);
    return kind === 'tech' || kind === 'concept';
  });
  const outline = readOutline(text.runs);
  const requirements = gatherRequirements(text.runs, matches, outline);
  const told = requirements.map((requirement) => ({
    ...requirement,
    evidence: requirement.evidence.slice(0, MAX_TOLD_EVIDENCE),
  }));
  const posting: Posting = {
    url: url.href,
    title: found.title,
    company: found.company,
    requirements: told,
    candidates: [],
    dealbreakers: findDealbreakers(text.runs, outline),
    facts: readFacts(text.runs, requirements, found.facts, outline),
  };
  const isSame = before !== undefined && JSON.stringify(before.posting) === JSON.stringify(posting);
  return { pageId: isSame ? before.pageId : page.crypto.randomUUID(), posting, requirements, text };
}

function markPosting(ink: Ink | undefined, { requirements, text }: Reading): void {
  const marks: Mark[] = [];
  for (const requirement of requirements) {
    const need = requirement.negated === true ? 'mentioned' : requirement.need;
    for (const { run, start, end } of requirement.evidence) {
      const place = text.locate(run, start, end);
      if (place !== undefined && place.startContainer.isConnected) marks.push({ place, need });
    }
  }
  ink?.mark(marks);
}
