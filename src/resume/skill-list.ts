import type { Lexicon } from '../core/catalog/lexicon.ts';
import { findNames, findWholeName } from '../core/find-names.ts';
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
    if (name === '') continue;
    const start = item.index + item[0].indexOf(name);
    const skill = findName(name, lexicon);
    const whole = { name, start, end: start + name.length };
    const spaced = skill === undefined ? readSpacedNames(name, start, lexicon) : undefined;
    if (skill !== undefined) items.push({ ...whole, skill });
    else if (spaced !== undefined) items.push(...spaced);
    else if (name.length <= MAX_NAME_UNITS) items.push(whole);
  }
  return items;
}

/** "Java Spring Boot Kafka": a list without strokes, as columns of a table come out. Undefined unless names alone make up the whole. */
function readSpacedNames(text: string, at: number, lexicon: Lexicon): ListItem[] | undefined {
  const { names } = findNames({ id: 0, text, role: 'body', heading: '' }, lexicon);
  let end = 0;
  for (const found of names) {
    if (text.slice(end, found.start).trim() !== '') return undefined;
    end = found.end;
  }
  if (names.length < 2 || text.slice(end).trim() !== '') return undefined;
  return names.map(({ name: { skill }, start, end: to }) => ({
    name: text.slice(start, to),
    start: at + start,
    end: at + to,
    skill,
  }));
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
