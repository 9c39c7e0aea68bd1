import {
  ANY_BEGINNING,
  beginningBit,
  FIRST_WORD_INTS,
  firstWordBit,
  FREE_WORD,
  hashKey,
  MAX_LEADING_SIGNS,
  mannerOf,
  ROOT,
  slotOf,
  stepKey,
  type NameTable,
} from './name-table.ts';
import { pluralOf } from './plural.ts';
import { tokenize, type Token } from './token.ts';

/** A name to put into a table; skill and guard are positions in lists that the caller keeps. */
export interface NameRow {
  readonly written: string;
  readonly skill: number;
  readonly guard: number;
  readonly marks: number;
}

/** A skill to put into a table: the position of the row that is its id, and of its kind in the caller's list. */
export interface SkillRow {
  readonly id: number;
  readonly kind: number;
}

/** Two words share a hash under this multiplier; another one parts them. */
class HashClash extends Error {}

const FIRST_MULTIPLIER = 31;
const LAST_MULTIPLIER = 131;
const FIRST_SLOTS = 256;
/** Part of the slots that may be taken. */
const MAX_LOAD = 0.6;
const MAX_NODES = 65_535;

/** A table while names are put in. */
interface Draft {
  readonly multiplier: number;
  stepKeys: Int32Array;
  stepNodes: Uint16Array;
  readonly firstWords: Int32Array;
  readonly parents: number[];
  readonly beginnings: number[];
  readonly endings: number[];
  /** By node: the token that leads there; absent for nodes of the table that is extended. */
  readonly tokens: (string | undefined)[];
  readonly rows: NameRow[];
}

/**
 * A table of names, each with its English plural and, where it is written with hyphens, without them. Of two rows with
 * the same name the first is found. A name must hold a word; signs before its first word must cling to it.
 * @param winners more rows; these win over the others
 * @throws RangeError where the names need more than 65,535 nodes
 */
export function buildTable(
  rows: readonly NameRow[],
  skills: readonly SkillRow[],
  winners: readonly NameRow[] = [],
): NameTable {
  for (let multiplier = FIRST_MULTIPLIER; ; multiplier += 2) {
    const draft: Draft = {
      multiplier,
      stepKeys: new Int32Array(FIRST_SLOTS),
      stepNodes: new Uint16Array(FIRST_SLOTS),
      firstWords: new Int32Array(FIRST_WORD_INTS),
      parents: [ROOT],
      beginnings: [0],
      endings: [0],
      tokens: [undefined],
      rows: [],
    };
    try {
      putNames(draft, rows);
      putNames(draft, winners);
      return finish(draft, skills);
    } catch (error) {
      if (!(error instanceof HashClash) || multiplier >= LAST_MULTIPLIER) throw error;
    }
  }
}

/** The table with more names, which win over those that are there. The given table stays as it is. */
export function extendTable(table: NameTable, rows: readonly NameRow[], skills: readonly SkillRow[]): NameTable {
  const draft: Draft = {
    multiplier: table.multiplier,
    stepKeys: table.stepKeys.slice(),
    stepNodes: table.stepNodes.slice(),
    firstWords: table.firstWords.slice(),
    parents: [...table.parents],
    beginnings: [...table.beginnings],
    endings: [...table.endings],
    tokens: [],
    rows: readRows(table),
  };
  try {
    putNames(draft, rows);
    return finish(draft, skills);
  } catch (error) {
    if (!(error instanceof HashClash)) throw error;
    // Once in millions: two of the new words share a hash.
    return buildTable(readRows(table), skills, rows);
  }
}

/** The rows from which a table was made. */
export function readRows(table: NameTable): NameRow[] {
  return Array.from(table.skills, (skill, at) => ({
    written: table.written.slice(table.starts[at], table.starts[at + 1]),
    skill,
    guard: table.guards[at]!,
    marks: table.marks[at]!,
  }));
}

function putNames(draft: Draft, rows: readonly NameRow[]): void {
  const isOld = (ending: number) => ending <= firstNew;
  const firstNew = draft.rows.length;
  const variants: { path: Path; ending: number; replaced: number }[] = [];
  for (const row of rows) {
    draft.rows.push(row);
    const ending = draft.rows.length;
    const path = pathOf(tokenize(row.written));
    if (path === undefined) continue;
    const node = putPath(draft, path);
    const replaced = draft.endings[node]!;
    if (!isOld(replaced)) continue;
    draft.endings[node] = ending;
    for (const variant of variantsOf(row.written, path)) variants.push({ path: variant, ending, replaced });
  }
  // Names in their own right are all in: a variant takes only what nobody owns, or what the skill has that lost the name.
  for (const { path, ending, replaced } of variants) {
    const node = putPath(draft, path);
    const owner = draft.endings[node]!;
    const isSameSkill =
      owner > 0 && replaced > 0 && isOld(owner) && draft.rows[owner - 1]!.skill === draft.rows[replaced - 1]!.skill;
    if (owner === 0 || isSameSkill) draft.endings[node] = ending;
  }
}

/** A name's tokens with how each follows the one before. */
type Path = readonly { readonly key: string; readonly manner: number; readonly isWord: boolean }[];

function pathOf(tokens: readonly Token[]): Path | undefined {
  const firstWord = tokens.findIndex((token) => token.isWord);
  if (firstWord < 0 || firstWord > MAX_LEADING_SIGNS) return undefined;
  if (tokens.slice(1, firstWord + 1).some((token) => token.gap !== 'none')) return undefined;
  return tokens.map((token, at) => ({ key: token.key, manner: mannerOf(token, at === 0), isWord: token.isWord }));
}

/** Other spellings that every name has. */
function variantsOf(written: string, path: Path): Path[] {
  const variants: Path[] = [];
  const joined = /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(written) ? pathOf(tokenize(written.replaceAll('-', ''))) : undefined;
  for (const own of joined === undefined ? [path] : [path, joined]) {
    if (own !== path) variants.push(own);
    const last = own.at(-1)!;
    const plural = last.isWord ? pluralOf(last.key) : undefined;
    if (plural !== undefined) variants.push([...own.slice(0, -1), { ...last, key: plural }]);
  }
  return variants;
}

/** The node at a path's end; made where it is not there. */
function putPath(draft: Draft, path: Path): number {
  const firstWord = path.find((token) => token.isWord)!;
  const bit = firstWordBit(hashKey(firstWord.key, draft.multiplier));
  draft.firstWords[bit >>> 5]! |= 1 << (bit & 31);
  if (!path[0]!.isWord) draft.beginnings[putStep(draft, ROOT, firstWord.key, FREE_WORD)] = ANY_BEGINNING;
  let node = ROOT;
  for (const { key, manner } of path) node = putStep(draft, node, key, manner);
  return node;
}

function putStep(draft: Draft, node: number, token: string, manner: number): number {
  const key = stepKey(node, hashKey(token, draft.multiplier), manner);
  const name = `${manner}${token}`;
  const last = draft.stepNodes.length - 1;
  let slot = slotOf(key) & last;
  for (; draft.stepNodes[slot] !== 0; slot = (slot + 1) & last) {
    const next = draft.stepNodes[slot]!;
    if (draft.stepKeys[slot] !== key || draft.parents[next] !== node) continue;
    if ((draft.tokens[next] ?? name) !== name) throw new HashClash(`${token} ${draft.tokens[next]!}`);
    return next;
  }
  const next = draft.parents.length;
  if (next > MAX_NODES) throw new RangeError('The names need more than 65,535 nodes.');
  draft.parents.push(node);
  draft.beginnings.push(0);
  draft.endings.push(0);
  draft.tokens[next] = name;
  draft.beginnings[node]! |= beginningBit(token.charCodeAt(0), token.length > 1 ? token.charCodeAt(1) : 0);
  draft.stepKeys[slot] = key;
  draft.stepNodes[slot] = next;
  if (next > draft.stepNodes.length * MAX_LOAD) doubleSlots(draft);
  return next;
}

function doubleSlots(draft: Draft): void {
  const { stepKeys, stepNodes } = draft;
  draft.stepKeys = new Int32Array(stepKeys.length * 2);
  draft.stepNodes = new Uint16Array(stepNodes.length * 2);
  const last = draft.stepNodes.length - 1;
  for (let from = 0; from < stepNodes.length; from++) {
    if (stepNodes[from] === 0) continue;
    let slot = slotOf(stepKeys[from]!) & last;
    while (draft.stepNodes[slot] !== 0) slot = (slot + 1) & last;
    draft.stepKeys[slot] = stepKeys[from]!;
    draft.stepNodes[slot] = stepNodes[from]!;
  }
}

function finish(draft: Draft, skills: readonly SkillRow[]): NameTable {
  const { rows } = draft;
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = starts[at]! + row.written.length;
  return {
    multiplier: draft.multiplier,
    stepKeys: draft.stepKeys,
    stepNodes: draft.stepNodes,
    firstWords: draft.firstWords,
    parents: Uint16Array.from(draft.parents),
    beginnings: Int32Array.from(draft.beginnings),
    endings: Uint16Array.from(draft.endings),
    skills: Uint16Array.from(rows, (row) => row.skill),
    guards: Uint8Array.from(rows, (row) => row.guard),
    marks: Uint8Array.from(rows, (row) => row.marks),
    starts,
    written: rows.map((row) => row.written).join(''),
    ids: Uint16Array.from(skills, (skill) => skill.id),
    kinds: Uint8Array.from(skills, (skill) => skill.kind),
  };
}
