import uFuzzy from '@leeoniya/ufuzzy';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { SkillId } from '../../core/skill.ts';

export interface Suggestion {
  readonly skill: SkillId;
  /** The alias that was found, where it was not the skill's own name. */
  readonly alias?: string;
}

export type Suggest = (typed: string, most: number) => readonly Suggestion[];

interface Name {
  readonly folded: string;
  readonly suggestion: Suggestion;
}

/** One wrong, missing, added or swapped letter in a word is forgiven. */
const FORGIVING = new uFuzzy({
  // A const enum of the package, which other modules cannot read as they are compiled one by one.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
});

/** Makes a search over the names and aliases of the catalog and of the person's own words. */
export function makeSuggest(catalog: Catalog, words: OwnWords): Suggest {
  const names: Name[] = words.aliases.map(({ name, skill }) => ({
    folded: fold(name),
    suggestion: { skill, alias: name },
  }));
  for (const { id, aliases } of [...words.skills, ...catalog.skills.values()]) {
    names.push({ folded: fold(id), suggestion: { skill: id } });
    for (const alias of aliases) names.push({ folded: fold(alias), suggestion: { skill: id, alias } });
  }
  const haystack = names.map(({ folded }) => folded);
  return (typed, most) => {
    const needle = fold(typed.trim());
    if (needle === '') return [];
    return distinct([...findPlain(names, needle), ...findForgiving(names, haystack, needle)], most);
  };
}

/** Written out in part: the whole name first, then its beginning, then the beginning of one of its words; short names before long. */
function findPlain(names: readonly Name[], needle: string): readonly Name[] {
  const ranked = names.flatMap((name) => {
    const at = name.folded.indexOf(needle);
    const isWordStart = at > 0 && !/[\p{L}\p{N}]/u.test(name.folded[at - 1] ?? '');
    const rank = name.folded === needle ? 0 : at === 0 ? 1 : isWordStart ? 2 : undefined;
    return rank === undefined ? [] : [{ name, rank }];
  });
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.name.suggestion.alias !== undefined) - Number(b.name.suggestion.alias !== undefined) ||
      a.name.folded.length - b.name.folded.length,
  );
  return ranked.map(({ name }) => name);
}

function findForgiving(names: readonly Name[], haystack: string[], needle: string): readonly Name[] {
  const [found, info, order] = FORGIVING.search(haystack, needle);
  if (found === null) return [];
  const places = info === null ? found : order.map((at) => info.idx[at] ?? -1);
  return places.flatMap((at) => names[at] ?? []);
}

function distinct(found: readonly Name[], most: number): readonly Suggestion[] {
  const kept = new Map<SkillId, Suggestion>();
  for (const { suggestion } of found) {
    if (kept.size === most) break;
    if (!kept.has(suggestion.skill)) kept.set(suggestion.skill, suggestion);
  }
  return [...kept.values()];
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
