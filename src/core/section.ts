import { findPhrases, type PhraseHit, type Word } from './phrase.ts';
import { FILLERS, HEADING_PHRASES, PRECEDENCE, type HeadingCue, type Section } from './section-phrases.ts';
import { readEach, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';

/** From `start` (UTF-16) on, the run stands in `section`, until the next stretch. */
export interface Stretch {
  readonly start: number;
  readonly section: Section;
}

/** Longer lines are sentences, not headings (UTF-16 units). */
const MAX_HEADING = 120;
/** A plain line may hold so many words to be taken for a heading by its words alone. */
const MAX_PLAIN_WORDS = 8;
/** Labels before a colon ("Required skills: Java") are not longer than this. */
const MAX_LABEL = 60;
/** Shorter runs are not searched for headings that lost their line breaks. */
const MIN_GLUED = 200;
/** A paragraph of this length after a list has left the list's section. */
const MIN_PARAGRAPH = 240;
/** What a heading may say besides its phrase, in words. */
const MAX_OTHER_WORDS = 7;

/**
 * The sections of every run, as stretches by start; the first begins at 0. A section lasts until the next heading that
 * opens one. Headings are told by their words, whether or not the run is known to be a heading.
 * @param wordsOf the words of the run at a position of `runs`
 */
export function* readSections(
  runs: readonly TextRun[],
  wordsOf: (run: number) => readonly Word[],
): Steps<readonly (readonly Stretch[])[]> {
  let current: Section = 'open';
  let before: TextRun | undefined;
  return yield* readEach(runs, (run, i): readonly Stretch[] => {
    if (run.role === 'title') return [{ start: 0, section: 'open' }];
    const stretches = readStretches(run, () => wordsOf(i), current, before);
    before = run;
    // A label in a list item ("Preferred: Go") speaks for its item only.
    const lasts = run.role !== 'list-item' || isHeadingRun(run) || run.text.length >= MIN_GLUED;
    if (lasts) current = afterRun(run, stretches.at(-1)!.section, current);
    return stretches;
  });
}

/** "Our stack: Java, Kafka." speaks for its own line; other labels lead in what follows them. */
function afterRun(run: TextRun, last: Section, before: Section): Section {
  const isLabelled = last === 'stack' && before !== 'stack' && run.role === 'body' && !isHeadingRun(run);
  return isLabelled && run.text.slice(0, MAX_LABEL).includes(':') ? 'open' : last;
}

/** The section at a place of a run. */
export function sectionAt(stretches: readonly Stretch[], at: number): Section {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1]?.section ?? 'open';
}

/** Whether the run is, as a whole, a heading or a line that leads in a list. */
export function isHeadingRun(run: TextRun): boolean {
  return run.role === 'heading' || (run.text.length <= MAX_HEADING && run.text.trimEnd().endsWith(':'));
}

function readStretches(
  run: TextRun,
  ownWords: () => readonly Word[],
  current: Section,
  before: TextRun | undefined,
): Stretch[] {
  const isShort = run.text.length <= MAX_HEADING;
  if (!isShort && run.text.length < MIN_GLUED && run.role !== 'heading' && !run.text.slice(0, MAX_LABEL).includes(':'))
    return [{ start: 0, section: current }];
  const words = ownWords();
  if (isHeadingRun(run)) {
    const own = judgeHeading(words);
    if (own !== undefined) return [{ start: 0, section: own }];
    return [{ start: 0, section: current }];
  }
  if (isShort && run.role === 'body') {
    const own = judgePlainLine(run.text, words);
    if (own !== undefined) return [{ start: 0, section: own }];
  }
  const label = readLabel(run.text, words);
  let base = current;
  if (label === undefined && before?.role === 'list-item' && run.role === 'body' && run.text.length >= MIN_PARAGRAPH)
    base = 'open';
  const stretches: Stretch[] = [{ start: 0, section: label ?? base }];
  if (run.text.length >= MIN_GLUED) stretches.push(...findGluedHeadings(run.text, words));
  return stretches;
}

/** The section that a known heading opens; undefined where its words say nothing. */
export function judgeHeading(words: readonly Word[]): Section | undefined {
  const hits = findPhrases(words, HEADING_PHRASES);
  const others = countOthers(words, hits);
  if (others > MAX_OTHER_WORDS) return undefined;
  return pick(withoutWeak(hits, others));
}

/** Weak phrases count only where the heading says nothing else. */
function withoutWeak(hits: readonly PhraseHit<HeadingCue>[], others: number): readonly PhraseHit<HeadingCue>[] {
  const strong = hits.filter((hit) => !hit.value.isWeak);
  return strong.length > 0 || others > 0 ? strong : hits;
}

/** "About Marrowfield & Sons": nothing but a name follows. */
const ABOUT_NAME =
  /^\s{0,2}(?:About|Über|À propos de|Sobre|Over)(?:\s(?:\p{Lu}[\p{L}\p{N}.&'’-]{0,24}|&|and|und|et|y|e|en|of|the|de|der|la|\p{N}{1,4})){1,7}\s{0,2}$/u;

/** A line without any sign of a heading opens a section only if it says nothing but heading words. */
function judgePlainLine(text: string, words: readonly Word[]): Section | undefined {
  if (words.filter((word) => word.isWord).length > MAX_PLAIN_WORDS || /[.,;]\s*$/u.test(text)) return undefined;
  const hits = findPhrases(words, HEADING_PHRASES);
  const others = countOthers(words, hits);
  if (others === 0) return pick(withoutWeak(hits, 0));
  const first = hits.find((hit) => !hit.value.isWeak);
  // "About Acme", "Responsibilities at Acme": the phrase leads, a name follows.
  if (ABOUT_NAME.test(text)) return 'about';
  const isLed =
    first !== undefined && words.slice(0, first.from).every((word) => FILLERS.has(word.key) || !word.isWord);
  const said = first === undefined ? 0 : first.to - first.from;
  return isLed && others <= Math.max(1, said - 1) && isCapital(text[first.start]) && first.value.section !== 'must'
    ? pick([first])
    : undefined;
}

function countOthers(words: readonly Word[], hits: readonly PhraseHit<HeadingCue>[]): number {
  let next = 0;
  let others = 0;
  for (let i = 0; i < words.length; i++) {
    while (next < hits.length && hits[next]!.to <= i) next++;
    const hit = hits[next];
    if (hit !== undefined && hit.from <= i) continue;
    const word = words[i]!;
    if (word.isWord && !FILLERS.has(word.key) && !/^\p{N}+$/u.test(word.key)) others++;
  }
  return others;
}

function pick(hits: readonly PhraseHit<HeadingCue>[]): Section | undefined {
  let best: Section | undefined;
  for (const { value } of hits) {
    if (best === undefined || PRECEDENCE.indexOf(value.section) < PRECEDENCE.indexOf(best)) best = value.section;
  }
  return best;
}

/** The section named by a label at the run's beginning: "Required skills: Java, Spring". */
function readLabel(text: string, words: readonly Word[]): Section | undefined {
  const colon = words.findIndex((word) => word.key === ':');
  if (colon < 1 || words[colon]!.start > MAX_LABEL) return undefined;
  const label = words.slice(0, colon);
  const hits = findPhrases(label, HEADING_PHRASES);
  if (!isCapital(text[words.find((word) => word.isWord)?.start ?? 0])) return undefined;
  return countOthers(label, hits) === 0 ? pick(withoutWeak(hits, 0)) : undefined;
}

/** Headings inside a long run, where the line breaks were lost: "…daily.Requirements: Java…", "…team WHAT YOU NEED Java…". */
function findGluedHeadings(text: string, words: readonly Word[]): Stretch[] {
  const found: Stretch[] = [];
  for (const hit of findPhrases(words, HEADING_PHRASES)) {
    if (isGluedHeading(text, words, hit)) found.push({ start: hit.start, section: hit.value.section });
  }
  return found;
}

const ITEM_OPENER =
  /^(?:experience|knowledge|expertise|proficiency|understanding|ability|erfahrung|kenntnisse|expérience|experiencia|conocimientos|experiência|conhecimentos|ervaring|kennis)(?: (?:in|with|of|using))?$/iu;

function isGluedHeading(text: string, words: readonly Word[], hit: PhraseHit<HeadingCue>): boolean {
  if (!isCapital(text[hit.start])) return false;
  const before = text[hit.start - 1] ?? '\n';
  const prior = words[hit.from - 1];
  const next = words[hit.to];
  const isGluedBefore = /[\p{Ll}\p{N}.!?;:)…]/u.test(before);
  const afterStop =
    prior === undefined ||
    isGluedBefore ||
    /^[.!?;:•·*|…]$/u.test(prior.key) ||
    !/[\p{L}\p{N}\p{P}\p{S}]/u.test(prior.key);
  const hasColon = next?.key === ':';
  const isGluedAfter = next !== undefined && next.start === hit.end && isCapital(text[next.start]);
  const said = text.slice(hit.start, hit.end);
  // "…applicationsExperience with Docker": the next item of the same list.
  if (ITEM_OPENER.test(said)) return hasColon && afterStop;
  if (hit.value.isWeak) return (hasColon && afterStop) || (isGluedBefore && isGluedAfter);
  const isShouted = said === said.toUpperCase() && said.length >= 6;
  const isLong = hit.to - hit.from >= 2 || (next !== undefined && isShouting(text, next)) || afterStop;
  if (isShouted && isLong && (prior === undefined || !isShouting(text, prior))) return true;
  if (hasColon && (afterStop || hit.to - hit.from >= 2)) return true;
  if (isGluedBefore && prior !== undefined && prior.end === hit.start && isGluedAfter) return true;
  if (isGluedBefore && prior !== undefined && prior.end === hit.start && prior.isWord)
    return hit.to - hit.from >= 2 || next === undefined || isCapital(text[next.start]);
  const isTitled = words
    .slice(hit.from, hit.to)
    .every((word) => word.end - word.start <= 3 || isCapital(text[word.start]));
  return isGluedAfter && afterStop && isTitled;
}

function isShouting(text: string, word: Word): boolean {
  const said = text.slice(word.start, word.end);
  return word.isWord && said.length > 1 && said === said.toUpperCase() && /\p{L}/u.test(said);
}

function isCapital(char: string | undefined): boolean {
  return char !== undefined && /\p{Lu}/u.test(char);
}
