import type { CatalogEntry, Guard } from './parse-catalog.ts';

/** The guard of one of an entry's names. An alias that says more than the bare word ("React.js", "Oracle DB") needs none. */
export function guardOf(entry: Pick<CatalogEntry, 'id' | 'guard' | 'aliasGuards'>, written: string): Guard {
  const own = entry.aliasGuards[written];
  if (own !== undefined) return own;
  const isBareWord = /^\p{L}+$/u.test(written) && !/\p{Ll}\p{Lu}/u.test(written);
  if (entry.guard === 'case' && isBareWord) return 'case';
  if (entry.guard === 'list') return 'list';
  if (entry.guard === 'word' && isBareWord) return 'word';
  if (entry.guard === 'common') return 'common';
  // Two letters are a word or an abbreviation of something else in some language.
  if (isBareWord && written.length <= 2) return 'word';
  return 'none';
}
