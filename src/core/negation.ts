import type { ScopedCue } from './cue-scope.ts';
import type { Word } from './phrase.ts';
import type { Span } from './sentence.ts';

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

/** "not only", "not afraid": no denial. */
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

/** "no PHP", "not a Java shop", "without Perl or Ruby": from the word to the end of its list. */
export function findNegations(words: readonly Word[], places: readonly Span[]): ScopedCue[] {
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
