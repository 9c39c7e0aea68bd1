import type { Token } from './token.ts';

/**
 * All names in the form that the scanner reads: a trie over tokens whose steps stand in one hash table. Nodes and names
 * are numbers; node 0 is the root. Made by `build-table.ts`, at build time for the catalog.
 */
export interface NameTable {
  /** Odd number by which the hash of a token is multiplied at each unit. */
  readonly multiplier: number;
  /** Open-addressed steps: the hash of (node, token) and the node it leads to; 0 where the slot is empty. */
  readonly stepKeys: Int32Array;
  readonly stepNodes: Uint16Array;
  /** One bit for each hash of a word that can be a name's first word. */
  readonly firstWords: Int32Array;
  /** By node: where it was reached from, a bit for what each next token begins with (`beginningBit`), the name that ends here + 1. */
  readonly parents: Uint16Array;
  readonly beginnings: Int32Array;
  readonly endings: Uint16Array;
  /** By name: its skill, guard and marks (`IS_OWN`, `IS_MUTED`), and where it stands in `written` (one more, for the end). */
  readonly skills: Uint16Array;
  readonly guards: Uint8Array;
  readonly marks: Uint8Array;
  readonly starts: Uint32Array;
  /** All names as the catalog writes them, one after the other. */
  readonly written: string;
  /** By skill: the name that is its id, and its kind. */
  readonly ids: Uint16Array;
  readonly kinds: Uint8Array;
}

/** Most signs before a name's first word (".NET", "@angular"). */
export const MAX_LEADING_SIGNS = 3;

export const IS_OWN = 1;
export const IS_MUTED = 2;

export const ROOT = 0;
/** How a token follows the one before it: a word after a gap (or first), anything that clings, a sign after a gap. */
export const FREE_WORD = 0;
export const CLINGING = 1;
export const FREE_SIGN = 2;

/** 2^17 bits: 16 KB stay in the processor's nearest cache, and a wrong "maybe" is rare. */
export const FIRST_WORD_SHIFT = 15;
export const FIRST_WORD_INTS = 2 ** (32 - FIRST_WORD_SHIFT) / 32;
export const SPREAD = 0x9e3779b1 | 0;

/** The bit of a word's hash in `firstWords`. */
export function firstWordBit(hash: number): number {
  return Math.imul(hash, SPREAD) >>> FIRST_WORD_SHIFT;
}

/** Hash of (node, token); for one node and one manner no two tokens of different hash share it. */
export function stepKey(node: number, hash: number, manner: number): number {
  return Math.imul(hash + Math.imul(manner, 0x5bd1e995), SPREAD) ^ Math.imul(node + 1, 0x85ebca6b);
}

/** The node to which a token leads, or 0. */
export function stepFrom(table: NameTable, node: number, hash: number, manner: number): number {
  const { stepKeys, stepNodes, parents } = table;
  const last = stepNodes.length - 1;
  const key = stepKey(node, hash, manner);
  for (let slot = slotOf(key) & last; ; slot = (slot + 1) & last) {
    const next = stepNodes[slot]!;
    if (next === 0) return 0;
    if (stepKeys[slot] === key && parents[next] === node) return next;
  }
}

/** Where the search for a step begins, before it is cut to the table's size. */
export function slotOf(key: number): number {
  return key ^ (key >>> 15);
}

/** Hash of a folded token. */
export function hashKey(key: string, multiplier: number): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, multiplier) + key.charCodeAt(i)) | 0;
  return hash;
}

/** The bit of a token in `beginnings`, by its first two folded units; the second is 0 where it has but one. */
export function beginningBit(first: number, second: number): number {
  return 1 << (first * 7 + second);
}

/** All bits: what stands for a word that signs may precede (".NET"), so that it is always looked at closely. */
export const ANY_BEGINNING = -1;

/** How a token follows the one before it. */
export function mannerOf(token: Token, isFirst: boolean): number {
  if (isFirst) return FREE_WORD;
  if (token.gap === 'none') return CLINGING;
  return token.isWord ? FREE_WORD : FREE_SIGN;
}

/** A name's or text's tokens as one string: equal strings are equal names. */
export function joinKeys(tokens: readonly Token[]): string {
  const manners = [' ', '~', ' '];
  return tokens.map((token, at) => `${at === 0 ? '' : manners[mannerOf(token, false)]!}${token.key}`).join('');
}
