/** A skill's identity: its canonical name in the catalog, as the person reads it ("C++", "PostgreSQL"). Stored in profiles. */
export type SkillId = string & { readonly __brand: 'SkillId' };

/** tech: a named technology; concept: a technical concept, method or discipline; soft: a soft skill; other: spoken languages, certificates. */
export type SkillKind = 'tech' | 'concept' | 'soft' | 'other';

/** The areas by which skills are grouped in the profile and in reports. */
export const AREAS = [
  'language',
  'framework',
  'web',
  'fundamentals',
  'database',
  'api',
  'server',
  'cloud',
  'devops',
  'data',
  'ml',
  'testing',
  'security',
  'mobile',
  'embedded',
  'business',
  'design',
  'tool',
  'practice',
  'soft',
  'spoken',
  'other',
] as const;
export type Area = (typeof AREAS)[number];

/** One skill of the catalog. */
export interface Skill {
  readonly id: SkillId;
  readonly kind: SkillKind;
  readonly area: Area;
  /** Other names and spellings by which postings call it; the id itself is not repeated. */
  readonly aliases: readonly string[];
  /** Skills that whoever has this one has necessarily used; direct edges only. */
  readonly implies: readonly SkillId[];
  /** Skills so near that having one counts as close to having the other. Symmetric. */
  readonly sisters: readonly SkillId[];
}
