import { JOINERS, LEADS } from './cue-words.ts';
import { readAfter } from './words-around.ts';

/**
 * How two names that follow each other in a run hang together. list: only a comma, a slash, "and" or the like stands
 * between them; loose: a member that we do not know, or a few words, and then such a sign; none: nothing joins them.
 */
export type Link = 'none' | 'loose' | 'list';

/** Longer gaps join nothing (UTF-16 units). */
const MAX_GAP = 48;
const MAX_WORDS = 7;
const SIGNS = new Set([
  ',',
  '/',
  '|',
  ';',
  '·',
  '•',
  '&',
  '+',
  '(',
  ')',
  ':',
  '、',
  '*',
  '"',
  '\\',
  '–',
  '—',
  '»',
  '.',
  '[',
  ']',
]);

/** How the names at the two sides of `from`..`to` hang together. */
export function readLink(text: string, from: number, to: number): Link {
  if (to - from > MAX_GAP) return 'none';
  const gap = readAfter(text, from, to, MAX_WORDS + 1);
  if (gap.length === 0) return text.charCodeAt(from) === 10 || isDash(text, from, to) ? 'list' : 'none';
  if (gap.length > MAX_WORDS) return 'none';
  let words = 0;
  let signs = 0;
  for (const { key } of gap) {
    if (key === '.' && !isAbbreviated(gap.map((word) => word.key))) return 'none';
    if (SIGNS.has(key)) signs++;
    else if (JOINERS.has(key)) signs++;
    else if (!LEADS.has(key)) words++;
  }
  if (words === 0) return signs > 0 ? 'list' : 'loose';
  const first = gap[0]!.key;
  const last = gap.at(-1)!.key;
  const opens = SIGNS.has(first) || JOINERS.has(first);
  const closes = SIGNS.has(last) || JOINERS.has(last) || LEADS.has(last);
  return signs > 0 && (opens || closes) && words <= 4 ? 'loose' : 'none';
}

/** "e.g." and "z.B." between a class and its members. */
function isAbbreviated(keys: readonly string[]): boolean {
  return keys.some((key) => key === 'e' || key === 'z' || key === 'i' || key === 'etc' || key === 'eg' || key === 'p');
}

/** " - " between two names, as in "Java - Spring". */
function isDash(text: string, from: number, to: number): boolean {
  return /^\s[-]\s$/u.test(text.slice(from, to)) || /^\s{2,}$/u.test(text.slice(from, to));
}
