/**
 * What each UTF-16 unit is to the matcher, as one number: a class below `WORD`, or the folded unit of a letter or digit
 * (compatibility form, lower case). Tables are filled page by page as texts need them: filling all of them costs more
 * than 15 ms in a fresh page.
 */
export const SIGN = 0;
export const SPACE = 1;
/** A hyphen; it joins two words as a space does. */
export const HYPHEN = 2;
/** A unit whose page of the table is not filled yet. */
const UNSEEN = 3;
/** A combining mark: part of the word before it. */
export const MARK = 4;
/** Zero-width signs, soft hyphens, marks of direction: as if they were not there. */
export const DROPPED = 5;
/** A letter of a script that writes words without spaces between them: a token of its own. */
export const IDEOGRAPH = 6;
/** A letter or digit whose folded form is not one unit, or hangs on its neighbours. */
export const COMPLEX = 7;
/** First half of a surrogate pair. */
const HIGH = 8;
/** From here on the number is the folded unit of a letter, a digit or "_". */
export const WORD = 16;

const PAGE = 256;

/** Class or folded unit of every UTF-16 unit. Units of unseen pages are put right by `classAt`. */
export const FOLD = startTable();

function startTable(): Uint16Array {
  const table = new Uint16Array(65_536).fill(UNSEEN);
  for (let code = 0; code < 128; code++) {
    const isUpper = code >= 65 && code <= 90;
    const isWord = isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
    table[code] = isUpper ? code + 32 : isWord ? code : SIGN;
  }
  for (const code of [9, 10, 11, 12, 13, 32]) table[code] = SPACE;
  table[45] = HYPHEN;
  return table;
}

/** What stands at a place: a class, or `WORD` and more for a letter or digit that folds by itself. Never "unseen". */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let kind = FOLD[code]!;
  if (kind === UNSEEN) {
    fillPage(code >> 8);
    kind = FOLD[code]!;
  }
  return kind === HIGH ? classOfPair(text.slice(at, at + 2)) : kind;
}

/** Units of the character at a place. */
export function sizeAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether a word can go on with this class. */
export function isWordClass(kind: number): boolean {
  return kind >= WORD || kind === COMPLEX || kind === MARK || kind === DROPPED;
}

/** Whether a word can begin with this class. */
export function isWordStart(kind: number): boolean {
  return kind >= WORD || kind === COMPLEX || kind === IDEOGRAPH;
}

/** Where the character before a place begins, or -1 at the text's beginning. */
export function stepBack(text: string, at: number): number {
  if (at < 2) return at - 1;
  return sizeAt(text, at - 2) === 2 ? at - 2 : at - 1;
}

function fillPage(page: number): void {
  for (let code = Math.max(128, page * PAGE); code < (page + 1) * PAGE; code++) FOLD[code] = classOfUnit(code);
}

const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]/u;
const INVISIBLES = new RegExp(INVISIBLE.source, 'gu');
const LETTER = /[\p{L}\p{N}_]/u;
const UNSPACED =
  /[\p{Ideographic}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}]/u;
/** Hangul letters compose with each other; a final sigma hangs on what follows. */
const CONTEXTUAL = /[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uD7B0-\uD7FF\u03A3]/u;

function classOfUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH;
  const char = String.fromCharCode(code);
  const kind = classOfChar(char);
  if (kind !== COMPLEX || CONTEXTUAL.test(char)) return kind;
  const folded = foldToken(char);
  return folded.length === 1 && LETTER.test(folded) && !CONTEXTUAL.test(folded) ? folded.charCodeAt(0) : COMPLEX;
}

function classOfPair(pair: string): number {
  return pair.length === 2 && pair.codePointAt(0)! > 0xffff ? classOfChar(pair) : SIGN;
}

function classOfChar(char: string): number {
  if (INVISIBLE.test(char)) return DROPPED;
  if (/\s/u.test(char)) return SPACE;
  if (char === '\u2010' || char === '\u2011') return HYPHEN;
  if (/\p{M}/u.test(char)) return MARK;
  if (!LETTER.test(char)) return SIGN;
  return UNSPACED.test(char) ? IDEOGRAPH : COMPLEX;
}

/** Folds one token: invisible characters dropped, compatibility forms, composed accents, lower case. */
export function foldToken(raw: string): string {
  for (let i = 0; i < raw.length; i++) {
    if (raw.charCodeAt(i) > 127) return raw.replace(INVISIBLES, '').normalize('NFKC').toLowerCase();
  }
  return raw.toLowerCase();
}

/** Folds a sign; one that would become a letter ("Ⓡ", "㎖") stays what it is. */
export function foldSign(raw: string): string {
  const folded = foldToken(raw);
  return LETTER.test(folded) ? raw : folded;
}
