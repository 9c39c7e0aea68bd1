import type { Lexicon } from '../core/catalog/lexicon.ts';
import type { PageState, Place } from '../core/page-state.ts';
import type { MarkRules } from '../core/settings.ts';
import { readPage, type FoundPosting, type RootOf } from '../sites/index.ts';
import type { Mark } from './mark.ts';
import { startMarks, type Marks, type MarkSources } from './marks.ts';
import { readPosting, type Reading } from './read-posting.ts';
import { likelyRootOf } from './shadow.ts';
import { runSliced } from './slice.ts';
import { watchPage } from './watch-page.ts';

/** One page's reading, from start to abort. */
export interface PostingSession {
  state(): PageState;
  /** Scrolls to a place of the reading `pageId`. @returns whether that reading still stands and the place is on the page. */
  show(pageId: string, place: Place): boolean;
  /** Reads the page again now. */
  reread(): void;
  readonly marks: Pick<Marks, 'follow' | 'askAgain' | 'step'>;
}

export interface SessionParts {
  readonly page: Window & typeof globalThis;
  readonly lexicon: Lexicon;
  readonly rootOf: RootOf;
  readonly rules: MarkRules;
  readonly sources: MarkSources;
  /** Called after the state changed. */
  readonly onChange: () => void;
  /** False once the extension is gone; asked before each reading. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Reads a page, finds its skills, marks them and keeps all three true while the page changes.
 * On abort every listener, observer and mark is gone.
 */
export function startPostingSession({
  page,
  lexicon,
  rootOf,
  rules,
  sources,
  onChange,
  isAlive,
  signal,
}: SessionParts): PostingSession {
  const marks = startMarks({ page, rules, sources, rootOf, signal });
  const likely = likelyRootOf(rootOf);
  /** What is found in a root may change there, so the root is watched too. */
  const searchRootOf: RootOf = (element) => {
    const root = likely(element);
    if (root !== undefined) watch.add(root);
    return root;
  };
  let state: PageState = { state: 'reading' };
  let reading: Reading | undefined;
  /** Counts the readings begun; an older one that still runs is dropped. */
  let begun = 0;
  /** The posting that was read, or is being read. */
  let target: FoundPosting | undefined;
  /** Whether the posting's own text changed since it was last read. */
  let isTextOld = true;

  function tell(next: PageState): void {
    const isSame = JSON.stringify(next) === JSON.stringify(state);
    state = next;
    if (!isSame) onChange();
  }

  function fail(error: unknown): void {
    // The one catcher of this context: a bug of ours must not break the page or leave the popup blank.
    settleOn(undefined);
    tell({ state: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }

  function settleOn(next: Reading | undefined): void {
    reading = next;
    target = next?.found;
    if (next === undefined) marks.clear();
    else markPosting(marks, next);
  }

  function reread(): void {
    if (signal.aborted || !isAlive()) return;
    const begin = page.performance.now();
    try {
      const found = readPage(page.document, new URL(page.location.href), searchRootOf);
      watch.spend(page.performance.now() - begin);
      if (found.kind !== 'posting') {
        begun++;
        settleOn(undefined);
        if (found.kind === 'list') tell({ state: 'list', postings: found.cards.length });
        // A page still being built has not said yet that it holds no posting.
        else tell({ state: page.document.readyState === 'loading' ? 'reading' : 'none' });
      } else if (isTextOld || target === undefined || !isSamePlace(found, target)) readFound(found);
    } catch (error) {
      fail(error);
    }
  }

  function readFound(found: FoundPosting): void {
    const mine = ++begun;
    isTextOld = false;
    target = found;
    const steps = readPosting(found, { page, lexicon, rootOf, before: reading });
    const isWanted = () => mine === begun && !signal.aborted && isAlive();
    const finish = (next: Reading | undefined) => {
      if (next === undefined || !isWanted()) return;
      for (const root of next.text.roots) watch.add(root);
      settleOn(next);
      tell({ state: 'posting', pageId: next.pageId, posting: next.posting });
    };
    const result = runSliced(page, steps, isWanted, watch.spend);
    if (result instanceof Promise) result.then(finish).catch(fail);
    else finish(result);
  }

  function onMutations(records: readonly MutationRecord[]): void {
    const changed = new Set<Node>();
    for (const record of records) if (record.type === 'characterData') changed.add(record.target);
    marks.dropChanged(changed);
    isTextOld ||= records.length > MAX_RECORDS || isConcerned(target?.parts ?? [], records);
  }

  const watch = watchPage({ page, rootOf, onMutations, onSettled: reread, signal });
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
    reread() {
      isTextOld = true;
      reread();
    },
    marks,
  };
}

/** More changes at once are not looked at one by one. */
const MAX_RECORDS = 1000;

/** Whether changes touch the posting's text, or how it is shown. */
function isConcerned(parts: readonly Element[], records: readonly MutationRecord[]): boolean {
  const seen = new Set<Node>();
  return records.some(({ target, type }) => {
    if (seen.has(target)) return false;
    seen.add(target);
    return parts.some((part) => isInside(target, part) || (type === 'attributes' && target.contains(part)));
  });
}

/** Whether a node stands in an element, or in a shadow root under it. */
function isInside(node: Node, part: Element): boolean {
  let at: Node | undefined = node;
  while (at !== undefined) {
    if (part.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root.host as Node) : undefined;
  }
  return false;
}

/** Whether the posting found is the one that was read, in the same elements. */
function isSamePlace(found: FoundPosting, before: FoundPosting): boolean {
  return (
    found.title === before.title &&
    found.company === before.company &&
    found.parts.length === before.parts.length &&
    found.parts.every((part, i) => part === before.parts[i])
  );
}

function markPosting(marks: Marks, { requirements, text }: Reading): void {
  const list: Mark[] = [];
  requirements.forEach((requirement, line) => {
    const need = requirement.negated === true ? 'mentioned' : requirement.need;
    for (const { run, start, end, skill } of requirement.evidence) {
      const place = text.locate(run, start, end);
      if (place?.startContainer.isConnected === true) list.push({ place, need, skill, line, at: { run, start } });
    }
  });
  marks.mark(list, requirements);
}
