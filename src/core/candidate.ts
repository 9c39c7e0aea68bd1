import type { Lexicon } from './catalog/lexicon.ts';
import { isWholeName } from './find-names.ts';
import { NO_CANDIDATES } from './no-candidates.ts';
import { quoteIn, type Outline } from './outline.ts';
import type { Candidate, Quote } from './posting.ts';
import type { SkillMatch } from './skill-match.ts';
import { finish, makePace, readEach, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';
import { tokenize, type Token } from './token.ts';

/** A piece of a list: a technology we know, another skill, a name we do not know, what separates items, or anything else, which ends it. */
interface Piece {
  readonly kind: 'known' | 'skill' | 'unknown' | 'separator' | 'end';
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

const SEPARATORS = new Set([',', '/', '|', ';', '•', '·', '(', ')', '&', '、']);
const JOINING_WORDS = new Set('and or und oder et ou y o e en'.split(' '));
/** Fewest known technologies that make a list one of technologies. */
const FEWEST_KNOWN = 2;
/** How many items away the nearest known one may stand. */
const REACH = 2;
const MAX_WORDS = 3;
const MAX_UNITS = 40;
/** A list item longer than this is a sentence, not one name in a list of names (UTF-16 units). */
const MAX_BARE_ITEM = 48;
const MAX_EVIDENCE = 5;
/** To look at a piece of a list takes as long as to read so much text (UTF-16 units). */
const PIECE_UNITS = 16;
/** A longer word without a space is several that lost theirs (UTF-16 units). */
const MAX_WORD = 20;
/** Small words that may follow the last name of a list; another one makes the name a part of what it says. */
const FOLLOWERS = new Set(
  (
    'in for is are on at as with to from would will by using etc preferred required experience ' +
    'für bei im auf mit zu pour dans avec est en para con es em com é voor met bij is'
  ).split(' '),
);
const GERMAN_WORDS = new Set(['und', 'oder', 'mit', 'der', 'die', 'für', 'von', 'sowie']);

/**
 * Finds names that the catalog lacks and that stand in a list among technologies it knows ("Kubernetes, Crossplane and
 * Foobar"). Rather too few than too many: only what is written as a name, is no ordinary word, and is not what the
 * posting's title or company is made of. They are for the person to take or leave; nothing counts them.
 */
export function findCandidates(
  outline: Outline,
  matches: readonly SkillMatch[],
  lexicon: Lexicon,
  posting: { readonly title: string; readonly company: string },
): Candidate[] {
  return finish(findCandidatesInSteps(outline, matches, lexicon, posting));
}

/** What `findCandidates` does, in steps. */
export function* findCandidatesInSteps(
  outline: Outline,
  matches: readonly SkillMatch[],
  lexicon: Lexicon,
  posting: { readonly title: string; readonly company: string },
): Steps<Candidate[]> {
  const known = new Map<number, SkillMatch[]>();
  for (const match of matches) {
    const own = known.get(match.run);
    if (own === undefined) known.set(match.run, [match]);
    else own.push(match);
  }
  const ordinary = new Set<string>();
  const cut = yield* readEach(outline.runs, (run) => {
    const tokens = run.role === 'title' ? [] : tokenize(run.text);
    for (const token of tokens) if (token.isWord && isSmall(run.text, token)) ordinary.add(token.key);
    return cutRun(run, tokens, known.get(run.id) ?? [], lexicon);
  });
  const pieces = cut.flat();
  const isFull = makePace();
  const taken = new Set(tokenize(`${posting.title} ${posting.company}`).map((token) => token.key));
  const found = new Map<string, { name: string; evidence: Quote[] }>();
  for (const list of listsOf(pieces)) {
    if (isFull(list.length * PIECE_UNITS)) yield;
    for (const piece of unknownsOf(list)) {
      const { text } = outline.runs[piece.run]!;
      const name = text.slice(piece.start, piece.end);
      // A name of the lexicon was judged to be something else here, or the person does not want it.
      if (!isName(name, ordinary, taken) || isWholeName(name, lexicon)) continue;
      const key = tokenize(name)
        .map((token) => token.key)
        .join(' ');
      const candidate = found.get(key) ?? { name, evidence: [] };
      found.set(key, candidate);
      if (candidate.evidence.length < MAX_EVIDENCE) candidate.evidence.push(quoteIn(outline, piece.run, piece));
    }
  }
  return [...found.values()];
}

/** A run as pieces. A list item that is one name by itself goes on with the items before and after it. */
function cutRun(run: TextRun, tokens: readonly Token[], known: readonly SkillMatch[], lexicon: Lexicon): Piece[] {
  const isBare = run.role === 'list-item' && run.text.length <= MAX_BARE_ITEM;
  const end: Piece = { kind: 'end', run: run.id, start: run.text.length, end: run.text.length };
  if (run.role === 'title' || run.role === 'heading' || (known.length === 0 && !isBare)) return [end];
  // German writes every noun with a capital.
  const isGerman = tokens.some((token) => token.isWord && GERMAN_WORDS.has(token.key));
  const pieces: Piece[] = [];
  const push = (kind: Piece['kind'], from: number, to: number) =>
    pieces.push({ kind, run: run.id, start: tokens[from]!.start, end: tokens[to - 1]!.end });
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    // "JS" in "Foobar.js" is a part of another name.
    while (next < known.length && (known[next]!.end <= token.start || hangsOnDot(run.text, known[next]!.start))) next++;
    const match = known[next];
    const from = at;
    if (match !== undefined && token.start >= match.start) {
      while (at < tokens.length && tokens[at]!.start < match.end) at++;
      // "Java 17+", "Spring 6.x" are the name and no more.
      while (at < tokens.length && isVersion(tokens[at]!)) at++;
      push(lexicon.kindOf(match.skill) === 'tech' ? 'known' : 'skill', from, at);
    } else if (SEPARATORS.has(token.key) || JOINING_WORDS.has(token.key)) {
      push('separator', at, ++at);
    } else if (startsName(run.text, token)) {
      at = nameEnd(run.text, tokens, at, match?.start ?? Infinity);
      const isNamed =
        mayStand(tokens[from - 1], tokens[at]) && (!isGerman || looksTechnical(run.text, tokens, from, at));
      push(isNamed ? 'unknown' : 'end', from, at);
    } else {
      push('end', at, ++at);
    }
  }
  const isOneName = isBare && pieces.length === 1 && pieces[0]!.kind !== 'end';
  return [...pieces, isOneName ? { ...end, kind: 'separator' } : end];
}

/**
 * Whether what stands around a name lets it be an item: not what comes before "(" (the class of what is inside), nor what
 * begins after ")", nor a word of a longer phrase.
 */
function mayStand(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.key === ')' || after?.key === '(') return false;
  return (
    after === undefined ||
    !after.isWord ||
    SEPARATORS.has(after.key) ||
    JOINING_WORDS.has(after.key) ||
    FOLLOWERS.has(after.key)
  );
}

/** Digits, signs or capitals where a word has none. */
function looksTechnical(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  return /[\p{L}\p{N}.][\p{Lu}\p{N}+#]|[.+#]/u.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

function hangsOnDot(text: string, at: number): boolean {
  return text.charAt(at - 1) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(at - 2));
}

function isVersion(token: Token): boolean {
  return /^(?:v?[0-9]+|x|\+)$/.test(token.key) || (token.key === '.' && token.gap === 'none');
}

/** A capital, or a small letter in a word that no language writes ("k9s", "pgBouncer"). */
function startsName(text: string, token: Token): boolean {
  if (!token.isWord || isSmall(text, token)) return false;
  return /^\p{Lu}|^\p{Ll}[\p{L}\p{N}]*(?:\p{Lu}|[0-9])/u.test(text.slice(token.start, token.end));
}

/** Where the name that begins at a token ends: words in capitals, what clings to them, and numbers. */
function nameEnd(text: string, tokens: readonly Token[], from: number, before: number): number {
  let at = from + 1;
  for (; at < tokens.length && tokens[at]!.start < before; at++) {
    const token = tokens[at]!;
    const clings = token.gap === 'none';
    const nextClings = tokens[at + 1]?.gap === 'none' && tokens[at + 1]!.isWord;
    if (token.isWord) {
      if (!clings && !startsName(text, token) && !/^[0-9]/.test(token.key)) break;
    } else if (!(clings && ((token.key === '.' && nextClings) || token.key === '+' || token.key === '#'))) break;
  }
  return at;
}

/** Stretches of names with nothing but separators between them that hold enough we know. */
function* listsOf(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  let list: Piece[] = [];
  let isJoined = true;
  const isList = () => list.filter((piece) => piece.kind === 'known').length >= FEWEST_KNOWN;
  for (const piece of pieces) {
    if (piece.kind === 'separator') isJoined = true;
    else if (piece.kind === 'end' || !isJoined) {
      if (isList()) yield list;
      // Two names without a separator are one name that we do not understand.
      list = [];
      isJoined = piece.kind === 'end';
    } else {
      list.push(piece);
      isJoined = false;
    }
  }
  if (isList()) yield list;
}

/** The unknown names of a list that stand near a known one, where most of the list is known. */
function unknownsOf(list: readonly Piece[]): Piece[] {
  const unknown = list.filter((piece) => piece.kind === 'unknown');
  if (unknown.length > list.length / 2) return [];
  return list.filter(
    (piece, at) =>
      piece.kind === 'unknown' &&
      list.slice(Math.max(0, at - REACH), at + REACH + 1).some((other) => other.kind === 'known'),
  );
}

function isName(name: string, ordinary: ReadonlySet<string>, taken: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > MAX_UNITS || !/\p{L}.*[\p{L}\p{N}+#]/u.test(name)) return false;
  const words = tokenize(name).filter((token) => token.isWord);
  if (words.length > MAX_WORDS) return false;
  // "TeradataExperience": a line break was lost.
  const tail = /\p{Ll}(\p{Lu}\p{Ll}+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (NO_CANDIDATES.has(tail) || ordinary.has(tail) || words.some(({ key }) => key.length > MAX_WORD)) return false;
  return (
    words.every(({ key }) => !NO_CANDIDATES.has(key) && !taken.has(key)) && words.some(({ key }) => !ordinary.has(key))
  );
}

/** Whether a word is written in small letters and nothing else. */
function isSmall(text: string, { start, end }: Token): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return /^\p{Ll}+$/u.test(text.slice(start, end));
    if (code < 97 || code > 122) return false;
  }
  return true;
}
