import type { Span } from './sentence.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};
/** "5+ years", "3-5 yrs", "five (5) years", "2 Jahre", "3 ans". */
const YEARS =
  /(?<![\p{L}\p{N}.])(\d{1,2}|\p{L}{3,6})(?:\s?\((\d{1,2})\))?\s?(?:\+|plus|or more)?(?:\s?(?:-|–|to|bis|à|a)\s?\d{1,2}\s?\+?)?\s?(?:years?|yrs?|jahre?n?|ans|années|años|anos|jaar)(?![\p{L}])/giu;

/** General words that may stand between the years and the skill without the years being about something else. */
const GENERAL =
  /\b(?:software|professional|industry|work|overall|total|development experience|engineering experience|relevant)\b/u;
/** How far the skill may stand from the years, in UTF-16 units. */
const REACH = 90;

/** Years said in a sentence, as the fewest of a range, and where. */
export function findYears(text: string, sentence: Span): readonly (Span & { readonly years: number })[] {
  const found: (Span & { years: number })[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(YEARS)) {
    const years = match[2] === undefined ? numberOf(match[1]!) : Number(match[2]);
    if (years === undefined || years > 40) continue;
    const start = sentence.start + match.index;
    found.push({ start, end: start + match[0].length, years });
  }
  return found;
}

/** The fewest years asked of the skill at a place: the nearest years before it, or those that follow at once. */
export function readYears(text: string, sentence: Span, place: Span): number | undefined {
  const all = findYears(text, sentence);
  const before = all.filter((y) => y.end <= place.start).at(-1);
  if (before !== undefined) {
    const between = text.slice(before.end, place.start).toLowerCase();
    return between.length <= REACH && !GENERAL.test(between) && !/[:;]/u.test(between) ? before.years : undefined;
  }
  const after = all.find((y) => y.start >= place.end);
  if (after === undefined) return undefined;
  const between = text.slice(place.end, after.start);
  return /^\s?(?:[:(–-]|,?\s?(?:at least|minimum|min\.?))?\s{0,2}(?:at least |minimum |min\.? )?$/iu.test(between)
    ? after.years
    : undefined;
}

function numberOf(word: string): number | undefined {
  const digits = Number(word);
  return Number.isNaN(digits) ? NUMBER_WORDS[word.toLowerCase()] : digits;
}
