import type { Lexicon } from '../core/catalog/lexicon.ts';
import { findWholeName } from '../core/find-names.ts';
import type { SkillId } from '../core/skill.ts';

/** A longer line is no list of skills. */
const MAX_LIST_UNITS = 4000;
/** Longest name, in units and words, that an item may be. */
const MAX_NAME_UNITS = 40;
const MAX_NAME_WORDS = 3;
/** Fewest items and fewest known ones that make a line a list of skills. */
const FEWEST_ITEMS = 3;
const FEWEST_KNOWN = 2;
/** Words that no name of a skill begins with or holds. */
const NO_NAME =
  /\b(?:and|or|the|with|of|in|for|to|etc|years?|experience|experienced|knowledge|familiar|proficient|fluent|basic|advanced|intermediate|beginner|expert|native|working|strong|good|others?|more|various|including|using|skills?|tools?|languages?|other|level|certified|und|et|y)\b/i;

/** An item of a list of skills. `skill` is absent where the catalog does not know the name. */
export interface ListItem {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly skill?: SkillId;
}

/** The items of a line that lists skills: what stands between commas, bullets, strokes and brackets, after a label. */
export function readSkillList(text: string, lexicon: Lexicon): ListItem[] {
  const items: ListItem[] = [];
  for (const item of text.slice(0, MAX_LIST_UNITS).matchAll(/[^,;|:•·()]+/g)) {
    const name = item[0].trim().replace(/\.$/, '');
    if (name === '' || name.length > MAX_NAME_UNITS) continue;
    const start = item.index + item[0].indexOf(name);
    const skill = findName(name, lexicon);
    items.push({ name, start, end: start + name.length, ...(skill === undefined ? {} : { skill }) });
  }
  return items;
}

/**
 * Names in a list of skills that the catalog does not know: the person's word that they are skills.
 * Only of lists that are mostly what we know, and only what looks like a name.
 */
export function findUnknownNames(
  text: string,
  items: readonly ListItem[],
  isTaken: (item: ListItem) => boolean,
): ListItem[] {
  const known = items.filter(isTaken).length;
  if (items.length < FEWEST_ITEMS || known < FEWEST_KNOWN) return [];
  return items.filter((item) => !isTaken(item) && text.charAt(item.end) !== ':' && isName(item.name));
}

function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= MAX_NAME_WORDS &&
    name.length >= 2 &&
    /^[\p{L}.@#]/u.test(name) &&
    /\p{Lu}|^[a-z][a-z0-9.+#-]*$/u.test(name) &&
    !/[@!?%$"“”\d]{3}|[.!?]\s/.test(name) &&
    !NO_NAME.test(name)
  );
}

/** The skill whose name or alias this is, whole and in any case. */
export function findName(name: string, lexicon: Lexicon): SkillId | undefined {
  return name.length > 200 ? undefined : findWholeName(name, lexicon);
}
