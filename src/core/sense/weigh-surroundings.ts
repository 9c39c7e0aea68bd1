import { CRAFT_WORDS } from './cue-words.ts';
import {
  type Neighbour,
  type Place,
  isAskedBy,
  isCapitalAt,
  isCapitalWord,
  isInSureList,
  isInTechList,
  isSpaceOnly,
} from './place.ts';
import type { Phrases } from './traps.ts';
import { type Add, WEIGHTS } from './weights.ts';
import type { NearWord } from './words-around.ts';

/** Prepositions, articles and the like: as a trap they weigh little, for much else stands beside them too. */
const FUNCTION_WORDS = new Set(
  'in the a an to with of and at by for on or as is , / & ( ) : . - from your our this that s via through using use into'.split(
    ' ',
  ),
);

export function weighList(place: Place, add: Add): void {
  if (isInTechList(place)) {
    add('list of technologies', WEIGHTS.listOfTech);
    return;
  }
  const { left, right, kind } = place;
  const isLooseTech = (side: Neighbour | undefined): boolean =>
    side?.link === 'loose' && side.isSure && side.kind === 'tech';
  if (isLooseTech(left) || isLooseTech(right)) {
    add('loose list', WEIGHTS.looseList);
    return;
  }
  const isSameKind = (side: Neighbour | undefined): boolean => side?.link === 'list' && side.kind === kind;
  if (kind !== 'other' && kind !== 'soft' && isInSureList(place)) add('list of skills', WEIGHTS.listOfSkill);
  else if (isSameKind(left) || isSameKind(right)) add('list of its kind', kind === 'tech' ? WEIGHTS.listOfSkill : 1);
  if (kind === 'tech' && isSameKind(left) && isSameKind(right)) add('inside a list', 1);
}

export function weighCase(
  place: Place,
  said: string,
  before: readonly NearWord[],
  after: readonly NearWord[],
  add: Add,
): void {
  const { text, found } = place;
  const { written } = found.name;
  const isWritten = said === written || (said.length > 1 && said === said.toUpperCase());
  const isAcronym = written === written.toUpperCase();
  if (!isWritten) {
    add('not as written', place.kind === 'concept' && !isAcronym ? -1 : WEIGHTS.unwritten);
    if (
      place.kind === 'tech' &&
      said.length === written.length + 1 &&
      said.toLowerCase() === `${written.toLowerCase()}s`
    )
      add('plural', WEIGHTS.plural);
    return;
  }
  if (place.isShouted) return;
  add('as written', WEIGHTS.written);
  if (isAcronym && (said.length >= 3 || place.kind === 'concept')) add('acronym', WEIGHTS.acronym);
  if (isInTechList(place)) return;
  const prior = before[0];
  const next = after[0];
  if (prior === undefined || prior.key === ':') {
    if (next !== undefined && place.list.size === 0 && /^\p{Ll}/u.test(text.slice(next.start, next.end)))
      add('opens the sentence', WEIGHTS.opensSentence);
  } else if (!isCapitalAt(text, prior.start) && said.length > 1)
    add('capital inside the sentence', WEIGHTS.midSentence);
  if (place.isTitle || place.section === 'stack' || place.kind !== 'tech') return;
  const isPart =
    (next !== undefined &&
      isCapitalWord(text, next) &&
      isSpaceOnly(text, found.end, next.start) &&
      !CRAFT_WORDS.has(next.key)) ||
    (prior !== undefined &&
      isCapitalWord(text, prior) &&
      isSpaceOnly(text, prior.end, found.start) &&
      before.length > 1 &&
      !CRAFT_WORDS.has(prior.key));
  if (isPart) add('part of a name', WEIGHTS.partOfName);
}

export function weighTrap(
  place: Place,
  trapBefore: Phrases,
  before: readonly NearWord[],
  trapAfter: Phrases,
  after: readonly NearWord[],
  add: Add,
): void {
  const left = matchTrap(trapBefore, before);
  if (left !== undefined && !isExcused(place, left, place.left, before))
    add(`trap before: ${left}`, weightOfTrap(left));
  const right = matchTrap(trapAfter, after);
  if (right !== undefined && !isExcused(place, right, place.right, after))
    add(`trap after: ${right}`, weightOfTrap(right));
}

/** "Python and Go" is a list although "and go" alone would speak against it; "experience in Spring" is no season. */
function isExcused(place: Place, phrase: string, side: Neighbour | undefined, words: readonly NearWord[]): boolean {
  if (!phrase.split(' ').every((word) => FUNCTION_WORDS.has(word))) return false;
  if (side !== undefined && side.link !== 'none' && (side.isSure || side.link === 'list')) return true;
  return words[1] !== undefined && words[1].start < place.found.start && isAskedBy(place, words[1].start);
}

function weightOfTrap(phrase: string): number {
  return phrase.split(' ').every((word) => FUNCTION_WORDS.has(word)) ? WEIGHTS.weakTrap : WEIGHTS.trap;
}

/** The longest phrase of a trap that begins with the nearest word. */
function matchTrap(phrases: Phrases, near: readonly NearWord[]): string | undefined {
  const first = near[0];
  if (first === undefined) return undefined;
  let best: readonly string[] | undefined;
  for (const phrase of phrases.get(first.key) ?? []) {
    if (phrase.every((word, i) => near[i]?.key === word) && (best === undefined || phrase.length > best.length))
      best = phrase;
  }
  return best?.join(' ');
}
