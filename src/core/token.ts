/** One token of a text: a word of letters and digits, or one symbol that can be part of a skill's name. */
export interface Token {
  /** Folded text: NFKC, lower case. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one: nothing, white space, or a hyphen that joins two words. */
  readonly gap: 'none' | 'space' | 'hyphen';
  readonly isWord: boolean;
}

const WORD = /[\p{L}\p{N}_]/u;
const MARK = /[\p{M}\u200B-\u200D\u2060\uFEFF\u00AD]/u;

/**
 * Cuts a text into tokens. White space separates; a hyphen between two words counts as a gap; every other sign is a
 * token of its own. Offsets are UTF-16 positions in the text as given. Linear in its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let i = 0;
  while (i < text.length) {
    const size = charSize(text, i);
    const char = text.slice(i, i + size);
    if (isSpace(char)) {
      gap = 'space';
      i += size;
      continue;
    }
    if (isHyphen(char) && gap === 'none' && tokens.at(-1)?.isWord === true && isWordAt(text, i + size)) {
      gap = 'hyphen';
      i += size;
      continue;
    }
    const start = i;
    const isWord = WORD.test(char);
    i += size;
    if (isWord) {
      while (i < text.length) {
        const next = charSize(text, i);
        const c = text.slice(i, i + next);
        if (!WORD.test(c) && !MARK.test(c)) break;
        i += next;
      }
    }
    tokens.push({ key: foldToken(text.slice(start, i)), start, end: i, gap, isWord });
    gap = 'none';
  }
  return tokens;
}

/** Folds one token: compatibility forms, accents kept, invisible characters dropped, lower case. */
function foldToken(raw: string): string {
  let isAscii = true;
  for (let i = 0; i < raw.length && isAscii; i++) isAscii = raw.charCodeAt(i) < 128;
  if (isAscii) return raw.toLowerCase();
  return raw
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .toLowerCase();
}

function charSize(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

function isSpace(char: string): boolean {
  return /\s/u.test(char);
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '\u2010' || char === '\u2011';
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && WORD.test(text.slice(at, at + charSize(text, at)));
}
