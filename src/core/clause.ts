import { CUE_PHRASES, type Cue, type CueKind, type CueSide } from './cue-phrases.ts';
import { findPhrases, wordsIn, type PhraseHit, type Word } from './phrase.ts';
import { readAsides, type Span } from './sentence.ts';

/** What the words around a skill say of it, with how near the sentence's beginning the cue stands. */
export interface ClauseCue {
  readonly kind: CueKind | 'negated';
  /** The sentence opens with the cue, give or take a few words. */
  readonly opens: boolean;
}

/** A cue in a sentence and the stretch of text whose skills it speaks of. */
interface ScopedCue extends Span {
  readonly kind: CueKind | 'negated';
  readonly opens: boolean;
}

interface CueHit extends Span {
  readonly kind: CueKind;
  readonly side: CueSide;
}

/** Where cues disagree, the first of these wins. */
const PRECEDENCE: readonly ClauseCue['kind'][] = ['negated', 'nice', 'unneeded', 'offer', 'must', 'ask', 'use', 'lean'];
/** Words before a cue that still count as the sentence's beginning. */
const OPENING_WORDS = 3;

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
const NOUN_HEADS = new Set([
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
const NO_WORDS = new Set([
  'no',
  'not',
  'without',
  'kein',
  'keine',
  'keinen',
  'nicht',
  'ohne',
  'sans',
  'pas',
  'sin',
  'sem',
  'geen',
  'zonder',
  'não',
  'niet',
]);
const NOT_MEANT = new Set([
  'only',
  'just',
  'limited',
  'necessarily',
  'nur',
  'seulement',
  'solo',
  'sólo',
  'apenas',
  'alleen',
  'afraid',
  'yet',
  'merely',
  'be',
  'to',
]);
const ARTICLES = new Set(['a', 'an', 'the', 'any', 'pure', 'only', 'ein', 'eine', 'de', 'd', 'un', 'une', 'um', 'uma']);
const OR_WORDS = new Set(['or', 'nor', 'oder', 'ou', 'o', 'of', ',', '/']);

/**
 * Reads what one sentence says of each of its skills.
 * @param text the run's text
 * @param words the run's words
 * @param sentence the sentence
 * @param places where skills stand in it, by start
 * @returns for each place, what the nearest clause says of it; undefined where nothing is said
 */
export function readCues(
  text: string,
  words: readonly Word[],
  sentence: Span,
  places: readonly Span[],
): readonly (ClauseCue | undefined)[] {
  const own = wordsIn(words, sentence);
  if (own.length === 0) return places.map(() => undefined);
  const hits = findHits(text, own, places);
  const asides = readAsides(text, sentence);
  const outside = own.filter((word) => !asides.some((aside) => contains(aside, word)));
  const opening = own[Math.min(OPENING_WORDS, own.length - 1)]!.start;
  const opens = (hit: Span) => hit.start <= opening;

  const inner = asides.map((aside) => {
    const inAside = hits.filter((hit) => contains(aside, hit));
    return {
      aside,
      scoped: scopeCues(
        inAside,
        wordsIn(own, aside),
        aside,
        places.filter((place) => contains(aside, place)),
        opens,
      ),
    };
  });
  const loose: CueHit[] = [];
  const attached = new Map<Span, CueHit>();
  for (const { aside } of inner) {
    if (places.some((place) => contains(aside, place))) continue;
    const said = hits.find((hit) => contains(aside, hit) && isStrong(hit.kind));
    if (said === undefined) continue;
    const owner = places.find((place) => place.end <= aside.start && text.slice(place.end, aside.start).trim() === '');
    if (owner !== undefined) attached.set(owner, said);
    else loose.push({ ...said, side: 'before', start: aside.start, end: aside.end });
  }
  const outer = hits.filter((hit) => hit.side !== 'aside' && !asides.some((aside) => contains(aside, hit)));
  const scoped = [
    ...scopeCues(
      [...outer, ...loose].sort((a, b) => a.start - b.start),
      outside,
      sentence,
      places,
      opens,
    ),
    ...findNegations(own, places),
  ];

  return places.map((place) => {
    const said = attached.get(place);
    if (said !== undefined) return { kind: said.kind, opens: opens(said) };
    const around = inner.find(({ aside }) => contains(aside, place));
    const close = around === undefined ? undefined : strongestOver(place, around.scoped);
    if (close !== undefined && isStrong(close.kind)) return close;
    return strongestOver(place, scoped) ?? close;
  });
}

/** Whether a kind decides by itself, whatever the section. */
function isStrong(kind: ClauseCue['kind']): boolean {
  return kind === 'nice' || kind === 'must' || kind === 'unneeded' || kind === 'negated';
}

function strongestOver(place: Span, cues: readonly ScopedCue[]): ClauseCue | undefined {
  let best: ScopedCue | undefined;
  for (const cue of cues) {
    if (cue.start > place.start || cue.end < place.end) continue;
    if (best === undefined || PRECEDENCE.indexOf(cue.kind) < PRECEDENCE.indexOf(best.kind)) best = cue;
    else if (best.kind === cue.kind && cue.opens) best = cue;
  }
  return best;
}

function findHits(text: string, words: readonly Word[], places: readonly Span[]): CueHit[] {
  return findPhrases(words, CUE_PHRASES)
    .filter(
      (hit) =>
        !places.some((place) => place.start < hit.end && hit.start < place.end) && !isAdjective(words, hit, places),
    )
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      kind: hit.value.kind,
      side: hit.value.side === 'before' && leadsOn(text, words, hit, places) ? 'after' : hit.value.side,
    }));
}

/** "Preferred: Go" and "Java, se valorará Go" speak of what follows. */
function leadsOn(text: string, words: readonly Word[], hit: PhraseHit<Cue>, places: readonly Span[]): boolean {
  const next = words[hit.to];
  if (next?.key === ':' || text[hit.end - 1] === ':') return true;
  return words[hit.from - 1]?.key === ',' && next !== undefined && places.some((place) => place.start === next.start);
}

/** Gives each cue the stretch it speaks of, within `bounds`. */
function scopeCues(
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

/** Words that may follow an adjective which speaks of what stands before it ("Go preferred but…"). */
const AFTER_ADJECTIVE = new Set([
  'but',
  'and',
  'or',
  'if',
  'though',
  'although',
  'not',
  'however',
  'as',
  'for',
  'in',
  'with',
  'at',
  'to',
  'e',
  'especially',
  'particularly',
]);

/** "Helpful feedback", "required documents": the adjective belongs to a noun that is no skill. */
function isAdjective(words: readonly Word[], hit: PhraseHit<Cue>, places: readonly Span[]): boolean {
  if (
    hit.value.side !== 'before' ||
    hit.to - hit.from > 1 ||
    !/^(?:helpful|beneficial|useful|handy|essential|required|preferred|desired|desirable|optional|mandatory|recommended|appreciated|preferable|welcomed)$/u.test(
      words[hit.from]!.key,
    )
  )
    return false;
  const next = words[hit.to];
  if (next === undefined || !next.isWord || AFTER_ADJECTIVE.has(next.key) || NOUN_HEADS.has(next.key)) return false;
  return !places.some((place) => place.start === next.start);
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

const JOINING_WORDS = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'en', 'of', '&']);
const SINGULAR_VERBS = new Set(['is', 'would', 'est', 'serait', 'es', 'é', 'será', 'ist', 'wäre']);

function rightBound(hit: CueHit, later: readonly CueHit[], breaks: readonly number[], bounds: Span): number {
  let right = bounds.end;
  for (const at of breaks) if (at >= hit.end && at < right) right = at;
  for (const other of later)
    if (isStrong(other.kind) && other.side === 'after' && isStrong(hit.kind) && other.start >= hit.end)
      right = Math.min(right, other.start);
  return right;
}

/** "no PHP", "not a Java shop", "without Perl or Ruby": from the word to the end of its list. */
function findNegations(words: readonly Word[], places: readonly Span[]): ScopedCue[] {
  const found: ScopedCue[] = [];
  words.forEach((word, i) => {
    if (!NO_WORDS.has(word.key) || NOT_MEANT.has(words[i + 1]?.key ?? '')) return;
    let next = i + 1;
    if (ARTICLES.has(words[next]?.key ?? '')) next++;
    let end = -1;
    let place = places.find((it) => it.start === words[next]?.start);
    while (place !== undefined) {
      end = place.end;
      const after = words.findIndex((it) => it.start >= end);
      if (after < 0 || !OR_WORDS.has(words[after]!.key)) break;
      place = places.find((it) => it.start >= words[after]!.end && it.start <= words[after]!.end + 1);
    }
    if (end >= 0) found.push({ start: word.start, end, kind: 'negated', opens: false });
  });
  return found;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
