import { CUE_PHRASES, type Cue, type CueKind } from './cue-phrases.ts';
import { contains, isStrong, NOUN_HEADS, scopeCues, type CueHit, type ScopedCue } from './cue-scope.ts';
import { findNegations } from './negation.ts';
import { findPhrases, wordsIn, type PhraseHit, type Word } from './phrase.ts';
import { readAsides, type Span } from './sentence.ts';

/** What the words around a skill say of it, with how near the sentence's beginning the cue stands. */
export interface ClauseCue {
  readonly kind: CueKind | 'negated';
  /** The sentence opens with the cue, give or take a few words. */
  readonly opens: boolean;
}

/** Where cues disagree, the first of these wins. */
const PRECEDENCE: readonly ClauseCue['kind'][] = ['negated', 'nice', 'unneeded', 'offer', 'must', 'ask', 'use', 'lean'];

/** Words before a cue that still count as the sentence's beginning. */
const OPENING_WORDS = 3;

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
