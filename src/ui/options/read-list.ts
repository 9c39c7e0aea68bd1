import type { Catalog } from '../../core/catalog/catalog.ts';
import type { SkillId } from '../../core/skill.ts';

export interface ReadList {
  readonly known: readonly SkillId[];
  /** Names that are not in the catalog, as typed. */
  readonly unknown: readonly string[];
}

const SEPARATOR = /[,;\t\n\r•|]/;

/** Whether a text is a list of names rather than one. */
export function isList(text: string): boolean {
  return SEPARATOR.test(text.trim());
}

/** Reads a pasted list of skills ("Python, Django, k8s"); each name once. */
export function readList(text: string, catalog: Catalog): ReadList {
  const known = new Set<SkillId>();
  const unknown = new Set<string>();
  for (const piece of text.split(SEPARATOR)) {
    const name = piece.trim();
    if (name === '') continue;
    const skill = catalog.findByName(name);
    if (skill === undefined) unknown.add(name);
    else known.add(skill);
  }
  return { known: [...known], unknown: [...unknown] };
}
