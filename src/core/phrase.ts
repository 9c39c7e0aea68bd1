/**
 * One word of a text as phrases see it, or one other sign. Unlike a token (`token.ts`, for names of skills) a word ends
 * where a capital follows a small letter, so that words glued by lost line breaks ("teamRequirements") come apart;
 * apostrophes and hyphens inside words vanish ("you'll" is two words, "nice-to-have" three).
 */
export interface Word {
  /** Lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const SPACE = 0;
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const JOINER = 4;
const SIGN = 5;

/** The class of every ASCII character. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

/** The class of letters and signs of European languages, filled as they are met. */
const UNSEEN = 255;
const SEEN = new Uint8Array(0x2100).fill(UNSEEN);

function classOf(char: string): number {
  if (/\s/u.test(char)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /['’‘`\-\u2010\u2011\u00AD]/u.test(char) ? JOINER : SIGN;
}

/** Cuts a text into words and signs. Offsets are UTF-16. Linear. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let i = 0;
  while (i < text.length) {
    const start = i;
    let kind = classAt(text, i);
    i += sizeAt(text, i);
    if (kind === SPACE || kind === JOINER) continue;
    const isWord = kind !== SIGN;
    while (isWord && i < text.length) {
      const next = classAt(text, i);
      if (next === SPACE || next >= JOINER || (next === UPPER && kind === LOWER)) break;
      kind = next;
      i += sizeAt(text, i);
    }
    words.push({ key: text.slice(start, i).toLowerCase(), start, end: i, isWord });
  }
  return words;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  if (code >= SEEN.length) return classOf(text.slice(at, at + sizeAt(text, at)));
  if (SEEN[code] === UNSEEN) SEEN[code] = classOf(text.charAt(at));
  return SEEN[code]!;
}

function sizeAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

/** The words inside a stretch of the text. */
export function wordsIn(
  words: readonly Word[],
  span: { readonly start: number; readonly end: number },
): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && words[end]!.end <= span.end) end++;
  return words.slice(low, end);
}

/** Phrases and what they mean, in the form that is searched. */
export interface PhraseTable<T> {
  readonly root: PhraseNode<T>;
}

interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  /** Word beginnings that end a phrase here, by their first three letters (`headOf`). */
  readonly stems: Map<number, { stem: string; value: T }[]>;
  value?: T;
}

/** A phrase found: `from`..`to` are positions in the words, end exclusive; `start`..`end` are UTF-16 offsets. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Builds a table of phrases.
 * @param entries lists of phrases parted by ";", each with its value. A phrase that ends in "*" also stands for longer
 *   last words ("erforderlich*"; three letters at least). Of two equal phrases the first keeps its value.
 */
export function buildPhrases<T>(entries: Iterable<readonly [list: string, value: T]>): PhraseTable<T> {
  const root = makeNode<T>();
  for (const [list, value] of entries) {
    for (const phrase of list.split(';')) addPhrase(root, phrase.trim(), value);
  }
  return { root };
}

function makeNode<T>(): PhraseNode<T> {
  return { next: new Map(), stems: new Map() };
}

function addPhrase<T>(root: PhraseNode<T>, phrase: string, value: T): void {
  const isStem = phrase.endsWith('*');
  const keys = readWords(isStem ? phrase.slice(0, -1) : phrase).map((word) => word.key);
  const last = isStem ? keys.pop() : undefined;
  if (keys.length === 0 && last === undefined) return;
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = makeNode<T>()));
    node = next;
  }
  if (last === undefined) {
    if (node.value === undefined) node.value = value;
  } else {
    const key = headOf(last);
    const list = node.stems.get(key);
    if (list === undefined) node.stems.set(key, [{ stem: last, value }]);
    else list.push({ stem: last, value });
  }
}

/** A number by which words that begin alike are found; others may share it. */
function headOf(key: string): number {
  return (key.charCodeAt(0) << 20) ^ (key.charCodeAt(1) << 10) ^ key.charCodeAt(2);
}

/** Finds phrases: the longest at each place, none inside another. */
export function findPhrases<T>(words: readonly Word[], table: PhraseTable<T>): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let from = 0; from < words.length;) {
    const hit = hitAt(words, from, table.root);
    if (hit === undefined) from++;
    else {
      hits.push(hit);
      from = hit.to;
    }
  }
  return hits;
}

function hitAt<T>(words: readonly Word[], from: number, root: PhraseNode<T>): PhraseHit<T> | undefined {
  let node: PhraseNode<T> | undefined = root;
  let found: { to: number; value: T } | undefined;
  for (let at = from; at < words.length; at++) {
    const { key }: Word = words[at]!;
    if (node.stems.size > 0) {
      const stem = node.stems.get(headOf(key))?.find((it) => key.startsWith(it.stem));
      if (stem !== undefined) found = { to: at + 1, value: stem.value };
    }
    node = node.next.get(key);
    if (node === undefined) break;
    if (node.value !== undefined) found = { to: at + 1, value: node.value };
  }
  if (found === undefined) return undefined;
  return { from, to: found.to, start: words[from]!.start, end: words[found.to - 1]!.end, value: found.value };
}
