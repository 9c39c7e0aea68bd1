import type { Catalog } from '../../core/catalog/catalog.ts';
import { findOwnName, type OwnWords } from '../../core/own-words.ts';
import type { SkillId } from '../../core/skill.ts';

/** What people write behind a skill to qualify it: "(primary)", "- advanced", ": 5 years", "v3.11", "5 yrs". */
const QUALIFIER =
  /\s*(?:\([^()]{0,60}\)|\[[^[\]]{0,60}\]|[-–—:]\s(?:[^-–—:]{1,40})|,?\s(?:v|version)?\s?\d{1,2}(?:\.\d{1,3}){0,2}\+?(?:\s?(?:years?|yrs?|y|jahre?|ans|años?|jaar|anos?))?)$/iu;
/** More qualifiers than anyone writes behind one name. */
const MOST_QUALIFIERS = 3;

/** The skill that a typed name means: by the person's own words first, then by the catalog; qualifiers behind it are no part of it. */
export function findName(name: string, catalog: Catalog, words: OwnWords): SkillId | undefined {
  let rest = name.trim().slice(0, 200);
  for (let cut = 0; cut <= MOST_QUALIFIERS; cut++) {
    const found = findOwnName(words, rest) ?? catalog.findByName(rest);
    if (found !== undefined) return found;
    const shorter = rest.replace(QUALIFIER, '').trim();
    if (shorter === '' || shorter === rest) return undefined;
    rest = shorter;
  }
  return undefined;
}
