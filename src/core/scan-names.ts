import {
  classAt,
  COMPLEX,
  DROPPED,
  FOLD,
  foldSign,
  foldToken,
  HYPHEN,
  isWordClass,
  isWordStart,
  MARK,
  SIGN,
  sizeAt,
  SPACE,
  stepBack,
  WORD,
} from './fold.ts';
import {
  ANY_BEGINNING,
  beginningBit,
  CLINGING,
  FIRST_WORD_SHIFT,
  FREE_SIGN,
  FREE_WORD,
  hashKey,
  joinKeys,
  MAX_LEADING_SIGNS,
  ROOT,
  SPREAD,
  stepFrom,
  type NameTable,
} from './name-table.ts';
import { pluralOf } from './plural.ts';
import { startsWord, tokenize, wordEnd } from './token.ts';

const DIGIT_NINE = 57;

/**
 * Finds all names in a text: at each place the longest, from left to right, none inside another. Every hit is compared
 * with the name itself. Linear in the text's length; the loop that sees every unit does one look-up each and no more.
 * @returns start, end (UTF-16 positions) and name (a position in the table), three numbers for each find
 */
export function scanNames(text: string, table: NameTable): number[] {
  const { firstWords, beginnings, endings, multiplier } = table;
  const fold = FOLD;
  const found: number[] = [];
  const length = text.length;
  let hash = 0;
  let floor = 0;
  for (let i = 0; i < length; i++) {
    const kind = fold[text.charCodeAt(i)]!;
    if (kind >= WORD) hash = (Math.imul(hash, multiplier) + kind) | 0;
    else if (kind > HYPHEN) {
      floor = passRare(text, table, i, hash, floor, found);
      i = floor - 1;
      hash = 0;
    } else if (hash !== 0) {
      const bit = Math.imul(hash, SPREAD) >>> FIRST_WORD_SHIFT;
      if (((firstWords[bit >>> 5]! >>> (bit & 31)) & 1) !== 0) {
        const node = stepFrom(table, ROOT, hash, FREE_WORD);
        if (node !== ROOT && (endings[node] !== 0 || mayGoOn(text, i, beginnings[node]!))) {
          floor = findAt(text, table, node, i, floor, found);
          i = floor - 1;
        } else if (text.charCodeAt(i - 1) <= DIGIT_NINE) findAt(text, table, node, i, floor, found);
      } else if (text.charCodeAt(i - 1) <= DIGIT_NINE) {
        // A number at a word's end may be a version ("Python3").
        findAt(text, table, ROOT, i, floor, found);
      }
      hash = 0;
    }
  }
  if (hash !== 0) findAt(text, table, stepFrom(table, ROOT, hash, FREE_WORD), length, floor, found);
  return found;
}

/** Looks for a name at the plain word that ends at a place. @returns where to go on */
function findAt(text: string, table: NameTable, node: number, end: number, floor: number, found: number[]): number {
  let start = end;
  while (start > floor && FOLD[text.charCodeAt(start - 1)]! >= WORD) start--;
  return start > floor && table.beginnings[node] === ANY_BEGINNING
    ? findAfterSigns(text, table, node, start, end, floor, found)
    : findFrom(text, table, start, node, ROOT, FREE_WORD, start, end, found);
}

/** Passes a unit that is no plain letter, digit, sign or space, with the word it belongs to. @returns where to go on */
function passRare(text: string, table: NameTable, at: number, hash: number, floor: number, found: number[]): number {
  const kind = classAt(text, at);
  if (hash === 0 && !isWordStart(kind)) return at + sizeAt(text, at);
  if (hash !== 0 && !isWordClass(kind))
    return findAt(text, table, stepFrom(table, ROOT, hash, FREE_WORD), at, floor, found);
  let start = at;
  if (hash !== 0) while (start > floor && FOLD[text.charCodeAt(start - 1)]! >= WORD) start--;
  const end = wordEnd(text, start);
  const node = stepFrom(table, ROOT, hashWord(text, start, end, table), FREE_WORD);
  return start > floor && table.beginnings[node] === ANY_BEGINNING
    ? findAfterSigns(text, table, node, start, end, floor, found)
    : findFrom(text, table, start, node, ROOT, FREE_WORD, start, end, found);
}

/**
 * Names that begin with signs (".NET", "@angular") are found at their first word; the signs must hang on no other.
 * @returns where to go on
 */
function findAfterSigns(
  text: string,
  table: NameTable,
  wordNode: number,
  start: number,
  end: number,
  floor: number,
  found: number[],
): number {
  const signs: number[] = [];
  for (let at = start; signs.length < MAX_LEADING_SIGNS;) {
    at = stepBack(text, at);
    if (at < floor) break;
    const kind = classAt(text, at);
    if (kind === DROPPED) continue;
    if (kind !== SIGN && kind !== HYPHEN) break;
    signs.unshift(at);
  }
  for (let first = 0; first < signs.length; first++) {
    if (hangsOnWord(text, signs[first]!)) continue;
    let node = ROOT;
    for (let at = first; at < signs.length; at++) {
      node = stepFrom(table, node, hashSign(text, signs[at]!, table), at === first ? FREE_WORD : CLINGING);
      if (node === ROOT) break;
    }
    if (node === ROOT) continue;
    const next = stepFrom(table, node, hashWord(text, start, end, table), CLINGING);
    const before = found.length;
    const resume = findFrom(text, table, signs[first]!, next, node, CLINGING, start, end, found);
    if (found.length > before) return resume;
  }
  return findFrom(text, table, start, wordNode, ROOT, FREE_WORD, start, end, found);
}

/**
 * Follows the tokens as far as names go and puts the longest name into `found`.
 * @param firstNode where the first word leads to from `from`, or 0
 * @returns where to go on: after the name, or after the first word
 */
function findFrom(
  text: string,
  table: NameTable,
  nameStart: number,
  firstNode: number,
  from: number,
  fromManner: number,
  fromStart: number,
  fromEnd: number,
  found: number[],
): number {
  let node = firstNode;
  let parent = from;
  let manner = fromManner;
  let start = fromStart;
  let end = fromEnd;
  let isWord = true;
  let name = -1;
  let nameEnd = 0;
  let resume = -1;
  for (;;) {
    let ending = table.endings[node]!;
    let cut = end;
    if (ending === 0 && isWord && text.charCodeAt(end - 1) <= DIGIT_NINE) {
      cut = withoutDigits(text, start, end);
      if (cut < end && cut - start >= 2)
        ending = table.endings[stepFrom(table, parent, hashWord(text, start, cut, table), manner)]!;
    }
    if (ending !== 0 && isName(text, nameStart, cut, table, ending - 1)) {
      name = ending - 1;
      nameEnd = cut;
      resume = end;
    }
    const beginnings = table.beginnings[node]!;
    if (node === ROOT || beginnings === 0 || !mayGoOn(text, end, beginnings)) break;
    start = skipGap(text, end, isWord);
    if (start >= text.length) break;
    isWord = isWordStart(classAt(text, start));
    manner = !isGap(text, end, start) ? CLINGING : isWord ? FREE_WORD : FREE_SIGN;
    let hash = 0;
    if (isWord) {
      end = wordEnd(text, start);
      hash = hashWord(text, start, end, table);
    } else {
      end = start + sizeAt(text, start);
      hash = hashSign(text, start, table);
    }
    parent = node;
    node = stepFrom(table, parent, hash, manner);
    // A word that leads nowhere may still be a version of one that does.
    if (node === ROOT && !(isWord && text.charCodeAt(end - 1) <= DIGIT_NINE)) break;
  }
  if (name < 0 || (resume === nameEnd && isCutShort(text, nameEnd))) return fromEnd;
  found.push(nameStart, nameEnd, name);
  return resume;
}

/**
 * Whether what follows may begin as a next token of a name does: a quick look at two units, which parts nearly all of
 * "the team" from "the Open Group". In doubt yes.
 */
function mayGoOn(text: string, at: number, beginnings: number): boolean {
  if (beginnings === ANY_BEGINNING) return true;
  let next = at;
  let first = FOLD[text.charCodeAt(next)] ?? SIGN;
  if (first === SPACE || first === HYPHEN) first = FOLD[text.charCodeAt(++next)] ?? SIGN;
  if (next >= text.length) return false;
  if (first === SIGN) {
    const code = text.charCodeAt(next);
    return code > 127 || (beginnings & beginningBit(code, 0)) !== 0;
  }
  if (first < WORD) return true;
  const second = next + 1 < text.length ? FOLD[text.charCodeAt(next + 1)]! : SIGN;
  if (second > HYPHEN && second < WORD) return true;
  return (beginnings & beginningBit(first, second < WORD ? 0 : second)) !== 0;
}

/** Where the token after a place begins. */
function skipGap(text: string, at: number, isAfterWord: boolean): number {
  let i = at;
  let isSpaced = false;
  for (; i < text.length; i++) {
    const kind = classAt(text, i);
    if (kind === SPACE) isSpaced = true;
    else if (kind === HYPHEN && !isSpaced && isAfterWord && startsWord(text, i + 1)) return i + 1;
    else if (kind !== DROPPED) break;
  }
  return i;
}

/** Whether white space or a joining hyphen stands in what `skipGap` skipped. */
function isGap(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classAt(text, i) !== DROPPED) return true;
  return false;
}

function hangsOnWord(text: string, at: number): boolean {
  for (let i = stepBack(text, at); i >= 0; i = stepBack(text, i)) {
    const kind = classAt(text, i);
    if (kind !== MARK && kind !== DROPPED) return kind >= WORD || kind === COMPLEX;
  }
  return false;
}

function withoutDigits(text: string, start: number, end: number): number {
  let cut = end;
  while (cut > start && text.charCodeAt(cut - 1) >= 48 && text.charCodeAt(cut - 1) <= DIGIT_NINE) cut--;
  return cut;
}

function hashWord(text: string, start: number, end: number, table: NameTable): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const unit = FOLD[text.charCodeAt(i)]!;
    if (unit < WORD) return hashKey(foldToken(text.slice(start, end)), table.multiplier);
    hash = (Math.imul(hash, table.multiplier) + unit) | 0;
  }
  return hash;
}

function hashSign(text: string, at: number, table: NameTable): number {
  const code = text.charCodeAt(at);
  return code < 128 ? code : hashKey(foldSign(text.slice(at, at + sizeAt(text, at))), table.multiplier);
}

/** Whether a stretch of text is the name, its plural, or the name without its hyphens. */
function isName(text: string, start: number, end: number, table: NameTable, name: number): boolean {
  const { written } = table;
  const last = table.starts[name + 1]!;
  let i = start;
  let j = table.starts[name]!;
  while (i < end && j < last) {
    const unit = text.charCodeAt(i);
    const other = written.charCodeAt(j);
    if (unit === other) {
      i++;
      j++;
      continue;
    }
    const a = FOLD[unit]!;
    const b = FOLD[other]!;
    if (a >= WORD) {
      if (a !== b) break;
      i++;
      j++;
    } else if ((a === SPACE || a === HYPHEN) && (b === SPACE || b === HYPHEN)) {
      while (i < end && FOLD[text.charCodeAt(i)] === a) i++;
      j++;
    } else break;
  }
  if (j === last && (i === end || (i === end - 1 && isPlainPlural(text.charCodeAt(i), written.charCodeAt(j - 1)))))
    return true;
  return isSpellingOf(text.slice(start, end), written.slice(table.starts[name], last));
}

/** Whether a word that is longer by one unit is the plural, judged by that unit and the one before. */
function isPlainPlural(added: number, before: number): boolean {
  return (added === 115 || added === 83) && /[a-gi-rt-w]/i.test(String.fromCharCode(before));
}

/** The same, for all that a look unit by unit cannot tell. */
function isSpellingOf(text: string, written: string): boolean {
  const key = joinKeys(tokenize(text));
  return [written, written.replaceAll('-', '')].some((spelling) => {
    const tokens = tokenize(spelling);
    if (joinKeys(tokens) === key) return true;
    const last = tokens.at(-1);
    const plural = last?.isWord === true ? pluralOf(last.key) : undefined;
    return plural !== undefined && joinKeys([...tokens.slice(0, -1), { ...last!, key: plural }]) === key;
  });
}

const PLUS = 43;
const HASH = 35;

/** "C" in "C#" and "C++", "Notepad" in "Notepad++" are cut out of a longer name; "Java+Spring" is not. */
function isCutShort(text: string, end: number): boolean {
  const next = narrow(text.charCodeAt(end));
  if (next === HASH) return true;
  if (next !== PLUS) return false;
  const isLetterAlone = isWordStart(classAt(text, end - 1)) && (end < 2 || !isWordClass(classAt(text, end - 2)));
  return isLetterAlone || narrow(text.charCodeAt(end + 1)) === PLUS;
}

/** A sign in full width as the plain one. */
function narrow(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}
