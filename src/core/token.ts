import {
  classAt,
  DROPPED,
  foldSign,
  foldToken,
  HYPHEN,
  IDEOGRAPH,
  isWordClass,
  isWordStart,
  MARK,
  sizeAt,
  SPACE,
} from './fold.ts';

/** One token of a text: a word of letters and digits, or one symbol that can be part of a skill's name. */
export interface Token {
  /** Folded text: NFKC, lower case, without invisible characters. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one: nothing, white space, or a hyphen that joins two words. */
  readonly gap: 'none' | 'space' | 'hyphen';
  readonly isWord: boolean;
}

/** A token whose key is made when it is first asked for; most tokens are never asked. */
class LazyToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly gap: Token['gap'];
  readonly isWord: boolean;
  private readonly text: string;
  private folded: string | undefined;

  constructor(text: string, start: number, end: number, gap: Token['gap'], isWord: boolean) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.isWord = isWord;
    this.folded = undefined;
  }

  get key(): string {
    return (this.folded ??= (this.isWord ? foldToken : foldSign)(this.text.slice(this.start, this.end)));
  }
}

/**
 * Cuts a text into tokens. White space separates; a hyphen between two words counts as a gap; every other sign is a
 * token of its own, and so is every letter of a script that writes no spaces between words. Invisible characters are
 * skipped. Offsets are UTF-16 positions in the text as given. Linear in its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  let isAfterWord = false;
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === SPACE) {
      gap = 'space';
      i++;
    } else if (kind === DROPPED) {
      i++;
    } else if (kind === HYPHEN && gap === 'none' && isAfterWord && startsWord(text, i + 1)) {
      gap = 'hyphen';
      i++;
    } else {
      const isWord = isWordStart(kind);
      const end = isWord ? wordEnd(text, i) : i + sizeAt(text, i);
      tokens.push(new LazyToken(text, i, end, gap, isWord));
      gap = 'none';
      isAfterWord = isWord;
      i = end;
    }
  }
  return tokens;
}

/** Whether a word begins at a place. */
export function startsWord(text: string, at: number): boolean {
  return at < text.length && isWordStart(classAt(text, at));
}

/** Where the word that begins at a place ends; invisible characters after it are left out. */
export function wordEnd(text: string, start: number): number {
  let i = start + sizeAt(text, start);
  let end = i;
  // A letter of an unspaced script takes its marks with it and nothing else.
  const isAlone = classAt(text, start) === IDEOGRAPH;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (isAlone ? kind !== MARK && kind !== DROPPED : !isWordClass(kind)) break;
    i += sizeAt(text, i);
    if (kind !== DROPPED) end = i;
  }
  return end;
}
