import { pluralOf } from '../../src/core/plural.ts';

/**
 * The matcher's rules once more, slow and plain, on regular expressions and maps: what `scanNames` must equal.
 * Nothing of the scanner, its folding or its tokens is used here.
 */
export interface ObviousName {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

interface Piece {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: '' | ' ';
  readonly isWord: boolean;
  readonly isUnspaced: boolean;
}

const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF';
const UNSPACED =
  '[[\\p{Ideographic}\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Mymr}]&&[\\p{L}\\p{N}]]';
const MARK = `[\\p{M}--[${INVISIBLE}]]`;
const TAIL = `(?:[${INVISIBLE}]*${MARK})*`;
const LETTER = `[[\\p{L}\\p{N}_]--${UNSPACED}]`;
const PIECE = new RegExp(
  `(?<unspaced>${UNSPACED}${TAIL})|(?<word>${LETTER}(?:[${INVISIBLE}]*(?:${LETTER}|${MARK}))*)|` +
    `(?<skip>[${INVISIBLE}])|(?<space>\\s)|(?<sign>[\\s\\S])`,
  'vy',
);
const WORD_INSIDE = /[\p{L}\p{N}_]/u;
const WORD_AHEAD = /^[\p{L}\p{N}_]/u;

function fold(raw: string): string {
  return raw
    .replace(new RegExp(`[${INVISIBLE}]`, 'gu'), '')
    .normalize('NFKC')
    .toLowerCase();
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let gap: Piece['gap'] = '';
  let at = 0;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text)!;
    const [raw] = match;
    const { word, unspaced, sign, space } = match.groups!;
    const end = at + raw.length;
    const isHyphen =
      sign !== undefined &&
      /[-\u2010\u2011]/.test(raw) &&
      gap === '' &&
      pieces.at(-1)?.isWord === true &&
      WORD_AHEAD.test(text.slice(end));
    if (space !== undefined || isHyphen) gap = ' ';
    else if (word !== undefined || unspaced !== undefined || sign !== undefined) {
      const isWord = sign === undefined;
      pieces.push({
        key: isWord || !WORD_INSIDE.test(fold(raw)) ? fold(raw) : raw,
        start: at,
        end,
        gap,
        isWord,
        isUnspaced: unspaced !== undefined,
      });
      gap = '';
    }
    at = end;
  }
  return pieces;
}

function join(pieces: readonly Piece[]): string {
  return pieces
    .map(({ key, gap, isWord }, at) => (at === 0 ? key : gap === '' ? `~${key}` : isWord ? ` ${key}` : ` ${key}`))
    .join('\u0000');
}

function withLast(pieces: readonly Piece[], key: string): Piece[] {
  return [...pieces.slice(0, -1), { ...pieces.at(-1)!, key }];
}

/** A search for names: longest first at each place; of two names that are equal the first given wins. */
export function prepareObviousScan(names: readonly string[]): (text: string) => ObviousName[] {
  const exact = new Map<string, string>();
  const variants = new Map<string, string>();
  let longest = 0;
  for (const written of names) {
    const own = cut(written);
    if (!own.some((piece) => piece.isWord) || exact.has(join(own))) continue;
    exact.set(join(own), written);
    const joined = cut(written.replaceAll('-', ''));
    for (const pieces of [own, ...(/[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(written) ? [joined] : [])]) {
      longest = Math.max(longest, pieces.length);
      const last = pieces.at(-1)!;
      const plural = last.isWord ? pluralOf(last.key) : undefined;
      for (const variant of plural === undefined ? [pieces] : [pieces, withLast(pieces, plural)])
        if (!variants.has(join(variant))) variants.set(join(variant), written);
    }
  }
  const ownerOf = (pieces: readonly Piece[]) => exact.get(join(pieces)) ?? variants.get(join(pieces));
  return (text) => scanObviously(text, longest, ownerOf);
}

function scanObviously(
  text: string,
  longest: number,
  ownerOf: (pieces: readonly Piece[]) => string | undefined,
): ObviousName[] {
  const pieces = cut(text);
  const found: ObviousName[] = [];
  let from = 0;
  while (from < pieces.length) {
    const first = pieces[from]!;
    const before = pieces[from - 1];
    const hangs = !first.isWord && first.gap === '' && before?.isWord === true && !before.isUnspaced;
    let best: (ObviousName & { to: number; isVersion: boolean }) | undefined;
    for (let to = from + 1; !hangs && to <= Math.min(pieces.length, from + longest); to++) {
      const own = pieces.slice(from, to);
      const last = own.at(-1)!;
      const written = ownerOf(own);
      const digits = /[0-9]*$/.exec(text.slice(last.start, last.end))![0].length;
      const isVersioned = last.isWord && digits > 0 && last.end - digits - last.start >= 2;
      const base = isVersioned ? ownerOf(withLast(own, fold(text.slice(last.start, last.end - digits)))) : undefined;
      if (written !== undefined) best = { start: first.start, end: last.end, written, to, isVersion: false };
      else if (base !== undefined)
        best = { start: first.start, end: last.end - digits, written: base, to, isVersion: true };
    }
    if (best === undefined || (!best.isVersion && isCutShort(text, pieces[best.to - 1]!))) from++;
    else {
      found.push({ start: best.start, end: best.end, written: best.written });
      from = best.to;
    }
  }
  return found;
}

function isCutShort(text: string, last: Piece): boolean {
  const next = text.slice(last.end, last.end + 2).replace(/[\uFF01-\uFF5E]/g, fold);
  if (next.startsWith('#')) return true;
  return next.startsWith('++') || (next.startsWith('+') && last.isWord && last.end - last.start === 1);
}
