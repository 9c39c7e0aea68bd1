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
  CLINGING,
  FIRST_WORD_SHIFT,
  FREE_SIGN,
  FREE_WORD,
  hashKey,
  joinKeys,
  MAX_LEADING_SIGNS,
  nextUnitBit,
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
  const { firstWords, multiplier } = table;
  const fold = FOLD;
  const found: number[] = [];
  const length = text.length;
  let floor = 0;
  let hash = 0;
  let i = 0;
  for (;;) {
    let kind = SIGN;
    for (; i < length; i++) {
      kind = fold[text.charCodeAt(i)]!;
      if (kind >= WORD) hash = (Math.imul(hash, multiplier) + kind) | 0;
      else if (kind > HYPHEN) break;
      else if (hash !== 0) {
        const bit = Math.imul(hash, SPREAD) >>> FIRST_WORD_SHIFT;
        // A number at a word's end may be a version ("Python3").
        if (((firstWords[bit >>> 5]! >>> (bit & 31)) & 1) !== 0 || text.charCodeAt(i - 1) <= DIGIT_NINE) break;
        hash = 0;
      }
    }
    const isRare = i < length && kind > HYPHEN;
    if (!isRare && hash === 0) return found;
    let start = i;
    if (hash !== 0) while (start > floor && fold[text.charCodeAt(start - 1)]! >= WORD) start--;
    let end = i;
    if (isRare) {
      const rare = classAt(text, i);
      if (hash === 0 && !isWordStart(rare)) {
        i += sizeAt(text, i);
        floor = i;
        continue;
      }
      if (hash === 0 || isWordClass(rare)) {
        end = wordEnd(text, start);
        hash = hashKey(foldToken(text.slice(start, end)), multiplier);
      }
    }
    const resume = findAt(text, table, start, end, hash, floor, found);
    floor = i = resume < 0 ? end : resume;
    hash = 0;
  }
}

/** Puts the longest name at a first word into `found`. @returns where to go on, or -1 where no name begins here */
function findAt(
  text: string,
  table: NameTable,
  start: number,
  end: number,
  hash: number,
  floor: number,
  found: number[],
): number {
  if (start > floor) {
    const resume = findAfterSigns(text, table, start, end, hash, floor, found);
    if (resume >= 0) return resume;
  }
  return findFrom(text, table, start, ROOT, FREE_WORD, start, end, hash, found);
}

/** Names that begin with signs (".NET", "@angular") are found at their first word; the signs must hang on no other. */
function findAfterSigns(
  text: string,
  table: NameTable,
  start: number,
  end: number,
  hash: number,
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
    const resume = findFrom(text, table, signs[first]!, node, CLINGING, start, end, hash, found);
    if (resume >= 0) return resume;
  }
  return -1;
}

/** Follows the tokens from a node as far as names go. @returns where to go on, or -1 */
function findFrom(
  text: string,
  table: NameTable,
  nameStart: number,
  from: number,
  fromManner: number,
  fromStart: number,
  fromEnd: number,
  fromHash: number,
  found: number[],
): number {
  let parent = from;
  let manner = fromManner;
  let start = fromStart;
  let end = fromEnd;
  let hash = fromHash;
  let isWord = true;
  let name = -1;
  let nameEnd = 0;
  let resume = -1;
  for (;;) {
    const node = stepFrom(table, parent, hash, manner);
    let ending = table.endings[node]!;
    let cut = end;
    if (ending === 0 && isWord) {
      cut = withoutDigits(text, start, end);
      if (cut < end && cut - start >= 2)
        ending = table.endings[stepFrom(table, parent, hashWord(text, start, cut, table), manner)]!;
    }
    if (ending !== 0 && isName(text, nameStart, cut, table, ending - 1)) {
      name = ending - 1;
      nameEnd = cut;
      resume = end;
    }
    const nexts = table.nextUnits[node]!;
    if (node === ROOT || nexts === 0) break;
    const gap = skipGap(text, end, isWord);
    if (gap >= text.length) break;
    const kind = classAt(text, gap);
    isWord = isWordStart(kind);
    // A simple letter is its own folded unit: most next words are no part of a name and end here.
    if (kind >= WORD && (nexts & nextUnitBit(kind)) === 0) break;
    manner = isGap(text, end, gap) ? (isWord ? FREE_WORD : FREE_SIGN) : CLINGING;
    start = gap;
    end = isWord ? wordEnd(text, start) : start + sizeAt(text, start);
    hash = isWord ? hashWord(text, start, end, table) : hashSign(text, start, table);
    parent = node;
  }
  if (name < 0 || isCutShort(text, nameEnd, resume)) return -1;
  found.push(nameStart, nameEnd, name);
  return resume;
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
    const a = FOLD[text.charCodeAt(i)]!;
    const b = FOLD[written.charCodeAt(j)]!;
    if (a >= WORD || a === SIGN) {
      if (a !== b || (a === SIGN && text.charCodeAt(i) !== written.charCodeAt(j))) break;
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

/** "C" in "C#" and "C++", "Notepad" in "Notepad++" are cut out of a longer name; "Java+Spring" is not. */
function isCutShort(text: string, end: number, resume: number): boolean {
  if (resume !== end) return false;
  const next = text.charAt(end).normalize('NFKC');
  if (next === '#') return true;
  if (next !== '+') return false;
  const isLetterAlone = isWordStart(classAt(text, end - 1)) && (end < 2 || !isWordClass(classAt(text, end - 2)));
  return isLetterAlone || text.charAt(end + 1).normalize('NFKC') === '+';
}
