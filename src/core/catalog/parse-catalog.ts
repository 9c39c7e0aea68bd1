import { AREAS, type Area, type Skill, type SkillId, type SkillKind } from '../skill.ts';

/**
 * When a name that is also a word is taken for the skill.
 * none: always; case: only as written; word: as written, and only beside other skills or a cue word;
 * list: only inside a list of skills.
 */
export type Guard = 'none' | 'case' | 'word' | 'list';

export interface CatalogEntry extends Skill {
  readonly guard: Guard;
}

/** One line of a catalog file that cannot be understood; says which file and line and why. */
export class CatalogError extends Error {}

const KINDS: readonly SkillKind[] = ['tech', 'concept', 'soft', 'other'];
const GUARDS: Readonly<Record<string, Guard>> = {
  '': 'none',
  case: 'case',
  word: 'word',
  list: 'list',
  'case-and-context': 'word',
  company: 'none',
  substring: 'none',
  'short-alias': 'none',
};

/** Folded form by which names are compared: lower case, white space and hyphens as one space. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[\s-]/g, ' ').split(' ').filter(Boolean).join(' ');
}

/**
 * Reads the catalog's files.
 * @param files file name without ending (an area, or "sisters") -> content
 * @throws CatalogError at the first line that breaks a rule
 */
export function parseCatalog(files: ReadonlyMap<string, string>): readonly CatalogEntry[] {
  const entries = new Map<string, CatalogEntry & { sisters: SkillId[] }>();
  const owners = new Map<string, string>();
  for (const [file, text] of files) {
    if (file === 'sisters') continue;
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

function parseLine(line: string, area: Area, where: string): CatalogEntry & { sisters: SkillId[] } {
  const [name = '', kindName = '', aliases = '', implies = '', guardName = ''] = line
    .split(' | ')
    .join('|')
    .split('|')
    .map((f) => f.trim());
  const kind = KINDS.find((k) => k === kindName);
  const guard = GUARDS[guardName];
  if (name === '') throw new CatalogError(`${where}: no name`);
  if (kind === undefined) throw new CatalogError(`${where}: "${kindName}" is no kind`);
  if (guard === undefined) throw new CatalogError(`${where}: "${guardName}" is no guard`);
  return {
    id: name as SkillId,
    area,
    kind,
    aliases: splitList(aliases),
    implies: splitList(implies) as SkillId[],
    sisters: [],
    guard,
  };
}
