import type { NameTable } from '../name-table.ts';
import type { SkillId, SkillKind } from '../skill.ts';
import { unpackTable } from './pack-table.ts';
import type { Guard } from './parse-catalog.ts';
import { readTable } from './read-table.ts';
import { PACKED } from './tables.gen.ts';

/** One name in the lexicon. */
export interface LexiconName {
  readonly skill: SkillId;
  /** As the catalog (or the person) writes it; exact-case rules compare with it. */
  readonly written: string;
  readonly guard: Guard;
  /** The person's own word: nothing that a page can read may show that it was found. */
  readonly isOwn: boolean;
  /** The person said that this is no skill. */
  readonly isMuted: boolean;
}

/** The catalog, and what the person added to it, in the form that the matcher reads. */
export interface Lexicon {
  readonly table: NameTable;
  /** What the table's guards stand for, by their number. */
  readonly guards: readonly Guard[];
  /** The ids of all skills, by their number in the table. */
  readonly ids: readonly SkillId[];
  /** @param position as the scanner gives it */
  nameAt(position: number): LexiconName;
  kindOf(id: SkillId): SkillKind;
}

let loaded: Lexicon | undefined;

/** The lexicon of the whole catalog; unpacked once. */
export function loadLexicon(): Lexicon {
  return (loaded ??= readTable(unpackTable(PACKED), PACKED.guards));
}
