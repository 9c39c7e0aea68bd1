import type { CueKind, CueSide } from './cue-phrases.ts';
import type { Word } from './phrase.ts';
import type { Span } from './sentence.ts';

/** A cue where it stands. */
export interface CueHit extends Span {
  readonly kind: CueKind;
  readonly side: CueSide;
}

/** A cue in a sentence and the stretch of text whose skills it speaks of. */
export interface ScopedCue extends Span {
  readonly kind: CueKind | 'negated';
  readonly opens: boolean;
}

/** After these another clause begins. */
const BREAK_WORDS = new Set([
  'but',
  'although',
  'though',
  'while',
  'whereas',
  'however',
  'aber',
  'jedoch',
  'sondern',
  'mais',
  'pero',
  'aunque',
  'sino',
  'mas',
  'porém',
  'maar',
  'echter',
]);

/** Words that begin an item of their own after a comma ("…, experience with Go"). */
export const NOUN_HEADS = new Set([
  'experience',
  'knowledge',
  'familiarity',
  'proficiency',
  'understanding',
  'expertise',
  'ability',
  'exposure',
  'experiencia',
  'conocimiento',
  'conocimientos',
  'erfahrung',
  'kenntnisse',
  'expérience',
  'connaissance',
  'connaissances',
  'maîtrise',
  'experiência',
  'conhecimento',
  'conhecimentos',
  'ervaring',
  'kennis',
  'strong',
  'solid',
  'good',
  'excellent',
  'basic',
  'proven',
  'proficient',
  'familiar',
  'experienced',
  'with',
]);

const JOINING_WORDS = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'en', 'of', '&']);

const SINGULAR_VERBS = new Set(['is', 'would', 'est', 'serait', 'es', 'é', 'será', 'ist', 'wäre']);

/** Gives each cue the stretch it speaks of, within `bounds`. */
export function scopeCues(
  hits: readonly CueHit[],
  words: readonly Word[],
  bounds: Span,
  places: readonly Span[],
  opens: (hit: Span) => boolean,
): ScopedCue[] {
  const breaks = findBreaks(words);
  return hits.map((hit, i) => {
    const left = leftBound(hit, hits.slice(0, i), breaks, words, bounds, places);
    const right = rightBound(hit, hits.slice(i + 1), breaks, bounds);
    const before = { start: left, end: hit.start };
    const after = { start: hit.end, end: right };
    const scope =
      hit.side === 'around'
        ? { start: left, end: right }
        : hit.side === 'after'
          ? mayLookBack(hit, words, right)
            ? pickScope(after, before, places)
            : after
          : pickScope(before, after, places);
    return { ...scope, kind: hit.kind, opens: opens(hit) };
  });
}

/** A cue that finds no skill on its own side speaks of the other ("Preferred experience: Go"). */
function pickScope(first: Span, second: Span, places: readonly Span[]): Span {
  return places.some((place) => contains(first, place)) ? first : second;
}

/** "…, ideally in finance" speaks of finance; only at its clause's end does such a word speak of what stands before. */
function mayLookBack(hit: CueHit, words: readonly Word[], right: number): boolean {
  return !words.some((word) => word.isWord && word.start >= hit.end && word.end <= right);
}

/** Where one clause ends and another begins: dashes, "but", colons aside. */
function findBreaks(words: readonly Word[]): number[] {
  return words
    .filter((word) => word.key === '–' || word.key === '—' || BREAK_WORDS.has(word.key))
    .map((word) => word.start);
}

function leftBound(
  hit: CueHit,
  earlier: readonly CueHit[],
  breaks: readonly number[],
  words: readonly Word[],
  bounds: Span,
  places: readonly Span[],
): number {
  let left = bounds.start;
  // A dash right before the cue joins it to what stands before ("Kotlin – a plus").
  const prior = words.filter((word) => word.end <= hit.start).at(-1);
  for (const at of breaks) if (at < hit.start && at > left && at !== prior?.start) left = at;
  for (const other of earlier)
    if (isStrong(other.kind) && other.side === 'before' && isStrong(hit.kind)) left = Math.max(left, other.end);
  if (hit.side !== 'before') return left;
  for (let i = 1; i < words.length && words[i]!.start < hit.start; i++) {
    const word = words[i]!;
    const isNewItem = words[i - 1]!.key === ',' || (words[i - 2]?.key === ',' && JOINING_WORDS.has(words[i - 1]!.key));
    if (isNewItem && NOUN_HEADS.has(word.key) && word.start > left) left = word.start;
  }
  return Math.max(left, lastItem(hit, left, words, places));
}

/** "Good SQL knowledge and databases, PostgreSQL is a plus": only what stands after the last comma. */
function lastItem(hit: CueHit, left: number, words: readonly Word[], places: readonly Span[]): number {
  const between = words.filter((word) => word.start >= left && word.end <= hit.start);
  const commas = between.filter((word) => word.key === ',');
  const comma = commas.at(-1);
  if (comma === undefined) return left;
  const item = between.filter((word) => word.start >= comma.end);
  const held = places.filter((place) => place.start >= comma.end && place.end <= hit.start);
  if (held.length !== 1 || item.some((word) => JOINING_WORDS.has(word.key))) return left;
  const isList = places.some((place) => place.end === comma.start);
  const isSingular =
    SINGULAR_VERBS.has(item.at(-1)?.key ?? '') ||
    SINGULAR_VERBS.has(words.find((word) => word.start >= hit.start)?.key ?? '');
  return isList && (commas.length > 1 || !isSingular) ? left : comma.end;
}

function rightBound(hit: CueHit, later: readonly CueHit[], breaks: readonly number[], bounds: Span): number {
  let right = bounds.end;
  for (const at of breaks) if (at >= hit.end && at < right) right = at;
  for (const other of later)
    if (isStrong(other.kind) && other.side === 'after' && isStrong(hit.kind) && other.start >= hit.end)
      right = Math.min(right, other.start);
  return right;
}

/** Whether a kind decides by itself, whatever the section. */
export function isStrong(kind: ScopedCue['kind']): boolean {
  return kind === 'nice' || kind === 'must' || kind === 'unneeded' || kind === 'negated';
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
