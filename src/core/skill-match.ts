import { stepKey, type Lexicon, type LexiconName, type LexiconNode } from './catalog/lexicon.ts';
import type { SkillId } from './skill.ts';
import type { TextRun } from './text-run.ts';
import { tokenize, type Token } from './token.ts';

/** Where a run names a skill. `start`..`end` are UTF-16 offsets in the run's text. */
export interface SkillMatch {
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly skill: SkillId;
}

/** How far around a guarded name another skill or a cue word vouches for it, in tokens. */
const REACH = 8;

/** Words beside which a name that is also a word is meant as the skill. */
const CUES = new Set(
  (
    'developer developers engineer engineers engineering programming programmer language languages framework frameworks ' +
    'library libraries database databases stack proficient proficiency experience knowledge expertise skills api backend frontend ' +
    'cluster clusters pipeline pipelines code coding microservices applications entwickler kenntnisse erfahrung développeur expérience ' +
    'desarrollador experiencia desenvolvedor experiência ontwikkelaar ervaring'
  ).split(' '),
);

/** What follows or precedes "Go", "R", "C" where they are no language. */
const ANTI_NEXT = new Set(['&', "'", '’']);
const ANTI_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  go: new Set([
    'to',
    'live',
    'above',
    'beyond',
    'forward',
    'ahead',
    'for',
    'through',
    'the',
    'back',
    'getters',
    'getter',
  ]),
  rest: new Set(['of', 'assured', 'is', 'and']),
  spring: new Set(['2024', '2025', '2026', '2027', 'cleaning', 'break', 'semester']),
  react: new Set(['quickly', 'to', 'swiftly', 'appropriately']),
  excel: new Set(['in', 'at', 'as']),
  express: new Set(['interest', 'your', 'written', 'or', 'consent']),
  c: new Set(['level', 'suite']),
  spark: new Set(['hire', 'joy', 'innovation']),
};
const ANTI_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  go: new Set(['the', 'we', 'you', 'to', 'on', 'as', 'and', 'can', 'will', 'must']),
  rest: new Set(['the', 'and', 'a']),
  express: new Set(['american']),
  c: new Set(['series', 'vitamin', 'grade', 'type']),
  r: new Set(['series']),
  access: new Set(['to', 'have', 'an', 'and']),
  teams: new Set(['with', 'our', 'and', 'across', 'the', 'functional']),
};

interface Found extends SkillMatch {
  readonly name: LexiconName;
  /** Positions in the run's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the skills that runs name. The longest name at a place wins; a name that is also a word counts only where its
 * surroundings vouch for it. Linear in the text's length.
 * @returns matches of all kinds, by run and then by start; no two overlap
 */
export function findSkills(runs: readonly TextRun[], lexicon: Lexicon): SkillMatch[] {
  return runs.flatMap((run) => {
    const tokens = tokenize(run.text);
    const found = findNames(run, tokens, lexicon);
    return found
      .filter((match) => isMeant(match, run, tokens, found))
      .map(({ run: id, start, end, skill }) => ({ run: id, start, end, skill }));
  });
}

function findNames(run: TextRun, tokens: readonly Token[], lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  let from = 0;
  while (from < tokens.length) {
    const match = longestName(run, tokens, from, lexicon.root);
    if (match === undefined) from++;
    else {
      found.push(match);
      from = match.to;
    }
  }
  return found;
}

function longestName(run: TextRun, tokens: readonly Token[], from: number, root: LexiconNode): Found | undefined {
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
  return {
    run: run.id,
    start: tokens[from]!.start,
    end: best.end,
    skill: best.name.skill,
    name: best.name,
    from,
    to: best.to,
  };
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

/** Whether the surroundings vouch for a guarded name. */
function isMeant(match: Found, run: TextRun, tokens: readonly Token[], found: readonly Found[]): boolean {
  const { guard, written } = match.name;
  if (guard === 'none') return true;
  const text = run.text.slice(match.start, match.end);
  if (guard === 'case') return text === written;
  const word = tokens[match.from]!.key;
  const before = tokens[match.from - 1];
  const after = tokens[match.to];
  const inList = isListNeighbour(match, tokens, found);
  if (guard === 'list') return inList;
  const isWritten = text === written || text === text.toUpperCase();
  if (!isWritten && !inList) return false;
  if (after !== undefined && after.gap === 'none' && ANTI_NEXT.has(after.key)) return false;
  if (before !== undefined && match.from > 0 && tokens[match.from]!.gap === 'none' && before.key === '&') return false;
  if (after !== undefined && ANTI_AFTER[word]?.has(after.key) === true) return false;
  if (word === 'ts' && after?.key === '/' && tokens[match.to + 1]?.key === 'sci') return false;
  // "Python and Go" is a list although "and go" alone would speak against it.
  const isJoined = inList && before !== undefined && isSeparator(before);
  if (before !== undefined && !isJoined && ANTI_BEFORE[word]?.has(before.key) === true) return false;
  return inList || isVouchedFor(match, tokens, found);
}

/** Whether a comma, slash or "and"/"or" stands between the name and another skill. */
function isListNeighbour(match: Found, tokens: readonly Token[], found: readonly Found[]): boolean {
  return found.some((other) => {
    if (other === match) return false;
    const [first, second] = other.from < match.from ? [other, match] : [match, other];
    const between = tokens.slice(first.to, second.from);
    return between.length >= 1 && between.length <= 2 && between.every(isSeparator);
  });
}

const SEPARATORS = new Set([
  ',',
  '/',
  '|',
  ';',
  '•',
  '·',
  '(',
  '&',
  'and',
  'or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'o',
  'en',
  'of',
  'e',
]);

function isSeparator(token: Token): boolean {
  return SEPARATORS.has(token.key);
}

function isVouchedFor(match: Found, tokens: readonly Token[], found: readonly Found[]): boolean {
  const low = match.from - REACH;
  const high = match.to + REACH;
  if (found.some((other) => other !== match && other.name.guard === 'none' && other.to > low && other.from < high))
    return true;
  for (let at = Math.max(0, low); at < Math.min(tokens.length, high); at++) {
    if (CUES.has(tokens[at]!.key)) return true;
  }
  return false;
}
