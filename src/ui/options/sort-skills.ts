import type { ProfileSkill } from '../../core/profile.ts';

/** added: as they were added; name: by the alphabet of the reader; years: the most first, unsaid last. */
export const ORDERS = ['added', 'name', 'years'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * The skills in an order; those that are equal in it stay as they were added.
 * @param locale the reader's language, as a BCP 47 tag
 */
export function sortSkills(skills: readonly ProfileSkill[], order: Order, locale: string): readonly ProfileSkill[] {
  if (order === 'added') return skills;
  if (order === 'years') return [...skills].sort((a, b) => (b.years ?? -1) - (a.years ?? -1));
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return [...skills].sort((a, b) => compare(a.skill, b.skill));
}
