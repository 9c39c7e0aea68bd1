import type { Skill, SkillId } from '../skill.ts';
import { CATALOG_JSON } from './catalog.gen.ts';
import { foldName, type CatalogEntry } from './parse-catalog.ts';

/** All skills we know. */
export interface Catalog {
  readonly skills: ReadonlyMap<SkillId, Skill>;
  /** The skill that owns a name or alias, written in any case and with or without hyphens. */
  findByName(name: string): SkillId | undefined;
}

type Row = [
  CatalogEntry['id'],
  CatalogEntry['area'],
  CatalogEntry['kind'],
  CatalogEntry['guard'],
  string[],
  SkillId[],
  SkillId[],
  CatalogEntry['aliasGuards'],
];

/** The catalog's entries with their guards, in the order of its files. */
export function readEntries(): readonly CatalogEntry[] {
  // The JSON is our own, made by the catalog's parser, which has checked it.
  const rows = JSON.parse(CATALOG_JSON) as readonly Row[];
  return rows.map(([id, area, kind, guard, aliases, implies, sisters, aliasGuards]) => ({
    id,
    area,
    kind,
    guard,
    aliases,
    implies,
    sisters,
    aliasGuards,
  }));
}

let read: Catalog | undefined;

/** The catalog; made once. */
export function readCatalog(): Catalog {
  return (read ??= buildCatalog(readEntries()));
}

/** A catalog of the given skills, for tests as well. */
export function buildCatalog(entries: readonly Skill[]): Catalog {
  const skills = new Map(entries.map((entry) => [entry.id, entry]));
  // Folding 15,000 names takes longer than all else that a popup does before it draws, and a popup rarely looks one up.
  let names: ReadonlyMap<string, SkillId> | undefined;
  return { skills, findByName: (name) => (names ??= foldNames(entries)).get(foldName(name)) };
}

function foldNames(entries: readonly Skill[]): ReadonlyMap<string, SkillId> {
  const names = new Map<string, SkillId>();
  for (const entry of entries) for (const name of [entry.id, ...entry.aliases]) names.set(foldName(name), entry.id);
  return names;
}
