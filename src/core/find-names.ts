import { stepKey, type Lexicon, type LexiconName, type LexiconNode } from './catalog/lexicon.ts';
import type { TextRun } from './text-run.ts';
import { tokenize, type Token } from './token.ts';

/** A place where a run's text equals a name of the lexicon; not yet judged. */
export interface FoundName {
  readonly name: LexiconName;
  /** UTF-16 offsets in the run's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Positions in the run's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A run with its tokens and all names in it, by start; no two overlap. */
export interface NamedRun {
  readonly run: TextRun;
  readonly tokens: readonly Token[];
  readonly names: readonly FoundName[];
}

/** Finds the names in a run; the longest name at a place wins. Linear in the text's length. */
export function findNames(run: TextRun, lexicon: Lexicon): NamedRun {
  const tokens = tokenize(run.text);
  const names: FoundName[] = [];
  let from = 0;
  while (from < tokens.length) {
    const found = longestName(tokens, from, lexicon.root);
    if (found === undefined) from++;
    else {
      names.push(found);
      from = found.to;
    }
  }
  return { run, tokens, names };
}

function longestName(tokens: readonly Token[], from: number, root: LexiconNode): FoundName | undefined {
  let node: LexiconNode | undefined = root;
  let best: { name: LexiconName; to: number; end: number } | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token: Token = tokens[at]!;
    // A sign that begins a name (".NET", "@angular") must not hang on the word before it.
    if (at === from && !token.isWord && token.gap === 'none' && tokens[at - 1]?.isWord === true) return undefined;
    const key: string = stepKey(token, at === from);
    const exact: LexiconNode | undefined = node.next.get(key);
    const loose: LexiconNode | undefined =
      exact ?? node.next.get(withoutPlural(key)) ?? (at === from ? node.next.get(withoutVersion(key)) : undefined);
    if (loose?.name !== undefined) best = { name: loose.name, to: at + 1, end: endOf(token, exact, key) };
    if (exact === undefined) break;
    node = exact;
  }
  if (best === undefined || isCutShort(tokens, best.to)) return undefined;
  return { name: best.name, start: tokens[from]!.start, end: best.end, from, to: best.to };
}

/** "C" in "C++" or "C#" and "Node" in "Node.x" are cut out of a longer name. */
function isCutShort(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next !== undefined && next.gap === 'none' && (next.key === '+' || next.key === '#');
}

/** A version written on the name ("Python3") is left out of the match. */
function endOf(token: Token, exact: LexiconNode | undefined, key: string): number {
  if (exact !== undefined || withoutPlural(key) !== key) return token.end;
  return token.end - (token.key.length - withoutVersion(token.key).length);
}

function withoutPlural(key: string): string {
  if (key.length < 4 || !key.endsWith('s') || key.endsWith('ss')) return key;
  return key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}

function withoutVersion(key: string): string {
  let end = key.length;
  while (end > 0 && key.charCodeAt(end - 1) >= 48 && key.charCodeAt(end - 1) <= 57) end--;
  return end >= 3 ? key.slice(0, end) : key;
}
