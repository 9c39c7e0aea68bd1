import { foldName } from './catalog/parse-catalog.ts';
import type { SkillId } from './skill.ts';

/** A skill of the person's own, not in the catalog. */
export interface OwnSkill {
  readonly id: SkillId;
  readonly aliases: readonly string[];
}

/** What the person taught us about words. Private: it never reaches anything that a page can read. */
export interface OwnWords {
  readonly skills: readonly OwnSkill[];
  /** Other names of skills ("same as my X"). */
  readonly aliases: readonly { readonly name: string; readonly skill: SkillId }[];
  /** Names that are no skill to this person, as `foldName` folds them. */
  readonly muted: readonly string[];
}

export const NO_OWN_WORDS: OwnWords = { skills: [], aliases: [], muted: [] };

/** Longest name of a skill, in UTF-16 units. */
export const MOST_NAME_UNITS = 80;

/** A name as it is kept: white space as single spaces, nothing that hides; undefined where no name is left or it is too long. */
export function cleanName(name: string): string | undefined {
  const clean = name
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
    .split(/\s/u)
    .filter(Boolean)
    .join(' ');
  return clean === '' || clean.length > MOST_NAME_UNITS || foldName(clean) === '' ? undefined : clean;
}

/**
 * The words with a skill of the person's own. A name that is already one of theirs changes nothing; a muted name is muted no longer.
 * @param name as the person writes it
 */
export function addOwnSkill(words: OwnWords, name: string): OwnWords {
  const id = cleanName(name);
  if (id === undefined || findOwnName(words, id) !== undefined) return words;
  return { ...unmute(words, id), skills: [...words.skills, { id: id as SkillId, aliases: [] }] };
}

/** The words without a skill of the person's own and all its names. */
export function removeOwnSkill(words: OwnWords, id: SkillId): OwnWords {
  return {
    ...words,
    skills: words.skills.filter((own) => own.id !== id),
    aliases: words.aliases.filter(({ skill }) => skill !== id),
  };
}

/**
 * The words with another name for a skill, of the person's own or of the catalog ("same as my X").
 * What the name meant before, it means no longer; the skill's own name is no alias.
 */
export function addAlias(words: OwnWords, name: string, skill: SkillId): OwnWords {
  const alias = cleanName(name);
  if (alias === undefined || isSameName(alias, skill) || findOwnName(words, alias) === skill) return words;
  const others = removeAlias(unmute(words, alias), alias);
  if (!others.skills.some((own) => own.id === skill))
    return { ...others, aliases: [...others.aliases, { name: alias, skill }] };
  const skills = others.skills.map((own) => (own.id === skill ? { ...own, aliases: [...own.aliases, alias] } : own));
  return { ...others, skills };
}

/** The words without another name for a skill; a skill of the person's own keeps the name it was given first. */
export function removeAlias(words: OwnWords, name: string): OwnWords {
  return {
    ...words,
    skills: words.skills.map((own) => ({ ...own, aliases: own.aliases.filter((alias) => !isSameName(alias, name)) })),
    aliases: words.aliases.filter((alias) => !isSameName(alias.name, name)),
  };
}

/** The words by which a name is no skill to this person. */
export function mute(words: OwnWords, name: string): OwnWords {
  const folded = foldName(name);
  if (folded === '' || folded.length > MOST_NAME_UNITS || words.muted.includes(folded)) return words;
  return { ...words, muted: [...words.muted, folded] };
}

/** The words by which a name may be a skill again. */
export function unmute(words: OwnWords, name: string): OwnWords {
  return isMuted(words, name) ? { ...words, muted: words.muted.filter((muted) => muted !== foldName(name)) } : words;
}

export function isMuted(words: OwnWords, name: string): boolean {
  return words.muted.includes(foldName(name));
}

/** The skill that a name means by the person's own words; undefined where they say nothing of it. */
export function findOwnName(words: OwnWords, name: string): SkillId | undefined {
  const own = words.skills.find(({ id, aliases }) => [id, ...aliases].some((known) => isSameName(known, name)));
  return own?.id ?? words.aliases.find((alias) => isSameName(alias.name, name))?.skill;
}

function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}
