import { AREAS, type Area, type Skill, type SkillId, type SkillKind } from '../skill.ts';

/**
 * When a name that is also a word is taken for the skill.
 * none: always; case: only as written; word: as written, and only beside other skills or a cue word;
 * list: only inside a list of skills; common: a concept that is also an everyday word ("performance", "deploy"), in
 * any case, but only beside other skills or a cue word.
 */
export type Guard = 'none' | 'case' | 'word' | 'list' | 'common';

export interface CatalogEntry extends Skill {
  readonly guard: Guard;
  /** Aliases that have a guard of their own, which the entry's does not touch. */
  readonly aliasGuards: Readonly<Record<string, Guard>>;
}

/** One line of a catalog file that cannot be understood; says which file and line and why. */
export class CatalogError extends Error {}

const KINDS: readonly SkillKind[] = ['tech', 'concept', 'soft', 'other'];
const GUARDS: Readonly<Record<string, Guard>> = {
  '': 'none',
  case: 'case',
  word: 'word',
  none: 'none',
  list: 'list',
  common: 'common',
  'case-and-context': 'word',
  company: 'none',
  substring: 'none',
  'short-alias': 'none',
};

/** How the files begin whose lines are `skill | name; ...`: what one other language calls skills of the other files. */
const NAMES_OF_LANGUAGE = 'names-';

/** An entry whose lists are still being filled. */
interface Draft extends CatalogEntry {
  readonly aliases: string[];
  readonly aliasGuards: Record<string, Guard>;
  readonly sisters: SkillId[];
}

/** Folded form by which names are compared: lower case, white space and hyphens as one space. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s-]/g, ' ').split(' ').filter(Boolean).join(' ');
}

/**
 * Reads the catalog's files.
 * @param files file name without ending (an area, "sisters", or "names-" and a language) -> content
 * @throws CatalogError at the first line that breaks a rule
 */
export function parseCatalog(files: ReadonlyMap<string, string>): readonly CatalogEntry[] {
  const entries = new Map<string, Draft>();
  const owners = new Map<string, string>();
  for (const [file, text] of files) {
    if (file === 'sisters' || file.startsWith(NAMES_OF_LANGUAGE)) continue;
    const area = AREAS.find((a) => a === file);
    if (area === undefined) throw new CatalogError(`${file}.txt: "${file}" is no area`);
    for (const [line, at] of contentLines(text)) {
      const entry = parseLine(line, area, `${file}.txt:${at}`);
      for (const name of [entry.id, ...entry.aliases]) {
        const owner = owners.get(foldName(name));
        if (owner !== undefined) throw new CatalogError(`${file}.txt:${at}: "${name}" is owned by ${owner}`);
        owners.set(foldName(name), entry.id);
      }
      entries.set(entry.id, entry);
    }
  }
  for (const [file, text] of files) if (file.startsWith(NAMES_OF_LANGUAGE)) addNames(file, text, entries, owners);
  for (const entry of entries.values()) {
    for (const base of entry.implies) {
      if (!entries.has(base)) throw new CatalogError(`${entry.id} implies "${base}", which is no skill`);
    }
  }
  for (const [line, at] of contentLines(files.get('sisters') ?? '')) {
    const group = splitList(line);
    for (const name of group) {
      const entry = entries.get(name);
      if (entry === undefined) throw new CatalogError(`sisters.txt:${at}: "${name}" is no skill`);
      entry.sisters.push(...(group.filter((n) => n !== name) as SkillId[]));
    }
  }
  return [...entries.values()];
}

/** Adds the names by which another language calls the skills; where two languages share a name, it is there once. */
function addNames(file: string, text: string, entries: Map<string, Draft>, owners: Map<string, string>): void {
  for (const [line, at] of contentLines(text)) {
    const where = `${file}.txt:${at}`;
    const [name = '', list = ''] = splitFields(line);
    const entry = entries.get(name);
    if (entry === undefined) throw new CatalogError(`${where}: "${name}" is no skill`);
    const { aliases, aliasGuards } = parseAliases(list, where);
    for (const alias of aliases) {
      const owner = owners.get(foldName(alias));
      if (owner === entry.id) continue;
      if (owner !== undefined) throw new CatalogError(`${where}: "${alias}" is owned by ${owner}`);
      owners.set(foldName(alias), entry.id);
      entry.aliases.push(alias);
      if (aliasGuards[alias] !== undefined) entry.aliasGuards[alias] = aliasGuards[alias];
    }
  }
}

function* contentLines(text: string): Generator<readonly [string, number]> {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (line !== '' && !line.startsWith('#')) yield [line, i + 1];
  }
}

function splitList(field: string): string[] {
  return field
    .split(';')
    .map((s) => s.trim())
    .filter(Boolean);
}

function splitFields(line: string): string[] {
  return line.split('|').map((field) => field.trim());
}

/** "Golang; go = word": names, some with a guard of their own. */
function parseAliases(field: string, where: string): Pick<Draft, 'aliases' | 'aliasGuards'> {
  const aliases: string[] = [];
  const aliasGuards: Record<string, Guard> = {};
  for (const item of splitList(field)) {
    const [alias = '', guardName] = item.split(' = ');
    aliases.push(alias);
    if (guardName !== undefined) aliasGuards[alias] = parseGuard(guardName, where);
  }
  return { aliases, aliasGuards };
}

function parseGuard(name: string, where: string): Guard {
  const guard = GUARDS[name];
  if (guard === undefined) throw new CatalogError(`${where}: "${name}" is no guard`);
  return guard;
}

function parseLine(line: string, area: Area, where: string): Draft {
  const [name = '', kindName = '', aliases = '', implies = '', guardName = ''] = splitFields(line);
  const kind = KINDS.find((k) => k === kindName);
  if (name === '') throw new CatalogError(`${where}: no name`);
  if (kind === undefined) throw new CatalogError(`${where}: "${kindName}" is no kind`);
  return {
    id: name as SkillId,
    area,
    kind,
    ...parseAliases(aliases, where),
    implies: splitList(implies) as SkillId[],
    sisters: [],
    guard: parseGuard(guardName, where),
  };
}
