import type { SkillId, SkillKind } from '../skill.ts';
import { tokenize, type Token } from '../token.ts';
import { readEntries } from './catalog.ts';
import type { CatalogEntry, Guard } from './parse-catalog.ts';

/** One name in the lexicon. */
export interface LexiconName {
  readonly skill: SkillId;
  /** As the catalog writes it; exact-case rules compare with it. */
  readonly written: string;
  readonly guard: Guard;
}

/** A step of the lexicon's trie over tokens. */
export interface LexiconNode {
  readonly next: Map<string, LexiconNode>;
  name?: LexiconName;
}

/** The catalog in the form that the matcher reads. */
export interface Lexicon {
  readonly root: LexiconNode;
  kindOf(id: SkillId): SkillKind;
}

let loaded: Lexicon | undefined;

/** The lexicon of the whole catalog; made once. */
export function loadLexicon(): Lexicon {
  return (loaded ??= buildLexicon(readEntries()));
}

/** A lexicon of the given entries. Of two entries with the same name the first keeps it. */
export function buildLexicon(entries: readonly CatalogEntry[]): Lexicon {
  const root: LexiconNode = { next: new Map() };
  const kinds = new Map<SkillId, SkillKind>();
  for (const entry of entries) {
    kinds.set(entry.id, entry.kind);
    for (const written of [entry.id, ...entry.aliases]) {
      addName(root, { skill: entry.id, written, guard: guardOf(entry, written) });
    }
  }
  return { root, kindOf: (id) => kinds.get(id) ?? 'tech' };
}

/** The step key of a token: symbols that cling to the word before them differ from free ones (".NET" is not ". NET"). */
export function stepKey(token: Token, isFirst: boolean): string {
  if (isFirst || token.gap !== 'none') return token.isWord || isFirst ? token.key : ` ${token.key}`;
  return `~${token.key}`;
}

function addName(root: LexiconNode, name: LexiconName): void {
  let node = root;
  tokenize(name.written).forEach((token, index) => {
    const key = stepKey(token, index === 0);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(key, next);
    }
    node = next;
  });
  node.name ??= name;
}

/** An alias that says more than the bare word ("React.js", "Oracle DB") needs no guard. */
function guardOf(entry: CatalogEntry, written: string): Guard {
  const own = entry.aliasGuards[written];
  if (own !== undefined) return own;
  const isBareWord = /^\p{L}+$/u.test(written) && !/\p{Ll}\p{Lu}/u.test(written);
  if (entry.guard === 'case' && isBareWord) return 'case';
  if (entry.guard === 'list') return 'list';
  if (entry.guard === 'word' && isBareWord) return 'word';
  if (entry.guard === 'common') return 'common';
  // Two letters are a word or an abbreviation of something else in some language.
  if (isBareWord && written.length <= 2) return 'word';
  return 'none';
}
