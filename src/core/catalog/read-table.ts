import { IS_MUTED, IS_OWN, type NameTable } from '../name-table.ts';
import type { SkillId, SkillKind } from '../skill.ts';
import type { Lexicon, LexiconName } from './lexicon.ts';
import type { Guard } from './parse-catalog.ts';

/** What the table's kinds stand for, by their number. */
export const KINDS: readonly SkillKind[] = ['tech', 'concept', 'soft', 'other'];

/** A table as a lexicon. Names become objects when they are first found. */
export function readTable(table: NameTable, guards: readonly Guard[]): Lexicon {
  const writtenAt = (name: number) => table.written.slice(table.starts[name], table.starts[name + 1]);
  const names: (LexiconName | undefined)[] = [];
  let ids: readonly SkillId[] | undefined;
  let kinds: ReadonlyMap<SkillId, SkillKind> | undefined;
  const readIds = () => (ids ??= Array.from(table.ids, (name) => writtenAt(name) as SkillId));
  return {
    table,
    guards,
    get ids() {
      return readIds();
    },
    nameAt: (position) =>
      (names[position] ??= {
        skill: writtenAt(table.ids[table.skills[position]!]!) as SkillId,
        written: writtenAt(position),
        guard: guards[table.guards[position]!]!,
        isOwn: (table.marks[position]! & IS_OWN) !== 0,
        isMuted: (table.marks[position]! & IS_MUTED) !== 0,
      }),
    kindOf(id) {
      kinds ??= new Map(readIds().map((skill, at) => [skill, KINDS[table.kinds[at]!]!]));
      return kinds.get(id) ?? 'tech';
    },
  };
}
