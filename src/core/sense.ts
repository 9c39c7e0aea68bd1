import type { FoundName, NamedRun } from './find-names.ts';
import type { SkillMatch } from './skill-match.ts';
import type { TextRun } from './text-run.ts';
import type { Token } from './token.ts';

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

/** Which of the found names are meant as the skill. */
export function judgeNames(named: readonly NamedRun[]): SkillMatch[] {
  return named.flatMap(({ run, tokens, names }) =>
    names
      .filter((name) => isMeant(name, run, tokens, names))
      .map(({ start, end, name }) => ({ run: run.id, start, end, skill: name.skill })),
  );
}

/** Whether the surroundings vouch for a guarded name. */
function isMeant(match: FoundName, run: TextRun, tokens: readonly Token[], found: readonly FoundName[]): boolean {
  const { guard, written } = match.name;
  if (guard === 'none') return true;
  const text = run.text.slice(match.start, match.end);
  if (guard === 'case') return text === written;
  const word = tokens[match.from]!.key;
  const before = tokens[match.from - 1];
  const after = tokens[match.to];
  const inList = isListNeighbour(match, tokens, found);
  if (guard === 'list') return inList;
  if (guard === 'common') return inList || isVouchedFor(match, tokens, found);
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
function isListNeighbour(match: FoundName, tokens: readonly Token[], found: readonly FoundName[]): boolean {
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

function isVouchedFor(match: FoundName, tokens: readonly Token[], found: readonly FoundName[]): boolean {
  const low = match.from - REACH;
  const high = match.to + REACH;
  if (found.some((other) => other !== match && other.name.guard === 'none' && other.to > low && other.from < high))
    return true;
  for (let at = Math.max(0, low); at < Math.min(tokens.length, high); at++) {
    if (CUES.has(tokens[at]!.key)) return true;
  }
  return false;
}
