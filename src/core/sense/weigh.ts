import { isCutOut, isInAddress } from './address.ts';
import { type Place, isAskedInSentence, isInSureList, isInTechList, isPlainWord, isReference } from './place.ts';
import { trapOf } from './traps.ts';
import { weighIdea } from './weigh-idea.ts';
import { weighCase, weighList, weighTrap } from './weigh-surroundings.ts';
import { weighTech } from './weigh-technology.ts';
import { type Note, WEIGHTS } from './weights.ts';
import { readAfter, readBefore } from './words-around.ts';

/** The sum of the evidence that a name is meant as the skill; `-Infinity` where it cannot be. */
export function weigh(place: Place, note?: Note): number {
  const { text, found, kind } = place;
  const { name, start, end } = found;
  if (isInAddress(text, start, end)) return -Infinity;
  const said = text.slice(start, end);
  if (isCutOut(text, start, end, said)) return -Infinity;
  const isWrittenOtherwise =
    name.guard === 'case' && (said !== name.written || place.isShouted || isPlainWord(name.written));
  // "DBT" is often written for "dbt", but "Xp" is not for "XP".
  if (isWrittenOtherwise && said !== said.toUpperCase() && !isInTechList(place) && !isPlainWord(name.written))
    return -Infinity;
  if (name.guard === 'list' && !isInSureList(place)) return -Infinity;
  let sum = 0;
  const add = (why: string, weight: number): void => {
    sum += weight;
    note?.(why, weight);
  };
  add('start', isWrittenOtherwise ? 0 : WEIGHTS.start[kind][name.guard]);
  const trap = trapOf(said.toLowerCase());
  const isSureTech = kind === 'tech' && (name.guard === 'none' || (name.guard === 'case' && !isWrittenOtherwise));
  if (isSureTech && trap === undefined && !place.isEmployer) {
    if (
      (place.section === 'benefits' || place.section === 'legal') &&
      !isInTechList(place) &&
      !isAskedInSentence(place)
    )
      add('section', -2);
    if (isReference(place)) add('reference', WEIGHTS.reference);
    return sum;
  }
  const before = readBefore(text, start, Math.max(0, start - 60), 3);
  const after = readAfter(text, end, Math.min(text.length, end + 60), 3);
  weighList(place, add);
  if (name.guard === 'word' || isWrittenOtherwise) weighCase(place, said, before, after, add);
  if (trap !== undefined) weighTrap(place, trap.before, before, trap.after, after, add);
  if (kind === 'tech') weighTech(place, before, after, add);
  else weighIdea(place, before, after, add);
  if (place.isEmployer && !isInTechList(place)) add('employer', WEIGHTS.employer);
  return sum;
}
