import { buildTable, extendTable, type NameRow, type SkillRow } from '../build-table.ts';
import { IS_MUTED, IS_OWN } from '../name-table.ts';
import type { OwnWords } from '../own-words.ts';
import type { SkillId } from '../skill.ts';
import { guardOf } from './guard-of.ts';
import type { Lexicon } from './lexicon.ts';
import type { CatalogEntry, Guard } from './parse-catalog.ts';
import { KINDS, readTable } from './read-table.ts';

const GUARDS: readonly Guard[] = ['none', 'case', 'word', 'list', 'common'];

/** A lexicon of the given entries. Of two entries with the same name the first keeps it. */
export function buildLexicon(entries: readonly CatalogEntry[]): Lexicon {
  const rows: NameRow[] = [];
  const skills: SkillRow[] = [];
  for (const entry of entries) {
    skills.push({ id: rows.length, kind: KINDS.indexOf(entry.kind) });
    for (const written of new Set([entry.id, ...entry.aliases])) {
      const guard = GUARDS.indexOf(guardOf(entry, written));
      rows.push({ written, skill: skills.length - 1, guard, marks: 0 });
    }
  }
  return readTable(buildTable(rows, skills), GUARDS);
}

/**
 * The lexicon with the person's own words, which win over the catalog's: own skills (of kind "tech"), other names of
 * skills, and names that are no skill to this person. An alias of an unknown skill makes that skill an own one.
 * Takes time by the size of the tables, not of the catalog's text: about a millisecond.
 */
export function extendLexicon(lexicon: Lexicon, own: OwnWords): Lexicon {
  const { table, guards } = lexicon;
  const skills: SkillRow[] = Array.from(table.ids, (id, at) => ({ id, kind: table.kinds[at]! }));
  const positions = new Map(lexicon.ids.map((id, at) => [id, at]));
  const rows: NameRow[] = [];
  const addName = (written: string, skill: number, marks: number) => {
    const guard = guards.indexOf(guardOf({ id: written as SkillId, guard: 'none', aliasGuards: {} }, written));
    rows.push({ written, skill, guard, marks });
  };
  const skillOf = (id: SkillId): number => {
    const known = positions.get(id);
    if (known !== undefined) return known;
    positions.set(id, skills.length);
    skills.push({ id: table.skills.length + rows.length, kind: KINDS.indexOf('tech') });
    addName(id, skills.length - 1, IS_OWN);
    return skills.length - 1;
  };
  // What is muted comes first: an own word of the same name is the later wish of the two.
  for (const name of own.muted) addName(name, 0, IS_MUTED);
  for (const { id, aliases } of own.skills) {
    const skill = skillOf(id);
    for (const alias of aliases) addName(alias, skill, IS_OWN);
  }
  for (const { name, skill } of own.aliases) addName(name, skillOf(skill), IS_OWN);
  return readTable(extendTable(table, rows, skills), guards);
}
