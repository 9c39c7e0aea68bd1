/** A word or a sign near a name, folded to lower case. Offsets are UTF-16 positions in the run's text. */
export interface NearWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = 1;
const SPACE = 2;
const HYPHEN = 3;
const SIGN = 4;

/** The class of every ASCII character; of others letters are told from signs by `classAt`. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95)
    return LETTER;
  if (code <= 32) return SPACE;
  if (code === 45 || code === 39) return HYPHEN;
  return SIGN;
});

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (code === 0x2010 || code === 0x2011 || code === 0x2019) return HYPHEN;
  if ((code >= 0x2012 && code < 0x2070) || code === 0xb7 || code === 0xab || code === 0xbb || code === 0x3001)
    return SIGN;
  return LETTER;
}

/** Whether a letter, digit or underscore stands at a place. */
export function isWordCharAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === LETTER;
}

/**
 * The words and signs after a place, nearest first. A hyphen or apostrophe inside a word parts it.
 * @param limit how far to read: no word beyond it is returned (UTF-16 position)
 */
export function readAfter(text: string, from: number, limit: number, most: number): NearWord[] {
  const words: NearWord[] = [];
  let i = from;
  while (i < limit && words.length < most) {
    const kind = classAt(text, i);
    if (kind === SPACE || kind === HYPHEN) {
      i++;
      continue;
    }
    const start = i++;
    if (kind === LETTER) while (i < limit && classAt(text, i) === LETTER) i++;
    words.push({ key: text.slice(start, i).toLowerCase(), start, end: i });
  }
  return words;
}

/** The words and signs before a place, nearest first. */
export function readBefore(text: string, to: number, limit: number, most: number): NearWord[] {
  const words: NearWord[] = [];
  let i = to;
  while (i > limit && words.length < most) {
    const kind = classAt(text, i - 1);
    if (kind === SPACE || kind === HYPHEN) {
      i--;
      continue;
    }
    const end = i--;
    if (kind === LETTER) while (i > limit && classAt(text, i - 1) === LETTER) i--;
    // "d'Angular": the elided article says nothing.
    if (
      end - i === 1 &&
      kind === LETTER &&
      classAt(text, end) === HYPHEN &&
      text.charCodeAt(end) !== 45 &&
      words.length === 0
    )
      continue;
    words.push({ key: text.slice(i, end).toLowerCase(), start: i, end });
  }
  return words;
}
