import {
  CRAFT_WORDS,
  IN_WORDS,
  JOINERS,
  PROFILE_WORDS,
  SIMILAR_WORDS,
  USE_WORDS,
  WRITING_WORDS,
  YEAR_WORDS,
} from './cue-words.ts';
import { isOfPeople } from './people.ts';
import { type Place, isAskedBy, isAskedInSentence, isInTechList, isReference } from './place.ts';
import { type Add, WEIGHTS } from './weights.ts';
import type { NearWord } from './words-around.ts';

/** In a run so short another technology stands near (UTF-16 units). */
const SHORT_RUN = 80;

export function weighTech(place: Place, before: readonly NearWord[], after: readonly NearWord[], add: Add): void {
  const { section, found } = place;
  if (place.isBesideTech) add('beside a technology', place.text.length <= SHORT_RUN ? 2 : WEIGHTS.besideTech);
  if (place.isOtherTrade && found.name.guard !== 'none' && found.name.guard !== 'case')
    add('posting of another trade', WEIGHTS.otherTrade.tech);
  if (isReference(place)) add('reference', WEIGHTS.reference);
  if (place.sureTechs >= 4) add('posting of technologies', WEIGHTS.techPosting);
  if (place.sureTechs >= 9) add('posting of many technologies', WEIGHTS.postingOfManyTechs);
  if (place.isNamedElsewhere) add('named elsewhere', WEIGHTS.namedElsewhere);
  const isLower = place.text.slice(found.start, found.end) !== found.name.written && found.name.guard === 'word';
  if (!isLower) {
    if (CRAFT_WORDS.has(after[0]?.key ?? '') || CRAFT_WORDS.has(before[0]?.key ?? '')) add('craft', WEIGHTS.craft);
    else if (USE_WORDS.has(before[0]?.key ?? '')) add('used', WEIGHTS.used);
    else if (
      IN_WORDS.has(before[0]?.key ?? '') &&
      (CRAFT_WORDS.has(before[1]?.key ?? '') || WRITING_WORDS.has(before[1]?.key ?? ''))
    )
      add('written in', WEIGHTS.writtenIn);
  }
  if (JOINERS.has(after[0]?.key ?? '') && SIMILAR_WORDS.has(after[1]?.key ?? '')) add('or similar', WEIGHTS.orSimilar);
  const isYears = IN_WORDS.has(before[0]?.key ?? '') && YEAR_WORDS.has(before[1]?.key ?? '');
  const isAskedFor =
    isYears ||
    before.slice(0, 3).some((word) => isAskedBy(place, word.start)) ||
    (after[0] !== undefined && isAskedBy(place, after[0].start));
  if (isAskedFor) add('asked', WEIGHTS.asked);
  else if (isAskedInSentence(place)) add('asked near', WEIGHTS.askedNear);
  if (section === 'must' || section === 'nice' || section === 'stack') add('section', 1);
  else if (!isInTechList(place)) add('section', Math.min(0, WEIGHTS.section[section]));
  if (isProfile(place, before, after)) add('profile', WEIGHTS.profile);
  if (found.name.guard !== 'none' && isOfPeople(place, after, place.sentence())) add('people', WEIGHTS.people);
}

/** Profiles and links concern only places where people show themselves. */
const PROFILE_PLACES = new Set([
  'github',
  'linkedin',
  'gitlab',
  'kaggle',
  'stack overflow',
  'stackoverflow',
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'dribbble',
  'behance',
  'x',
  'tiktok',
  'bitbucket',
  'medium',
  'glassdoor',
  'xing',
]);

function isProfile(place: Place, before: readonly NearWord[], after: readonly NearWord[]): boolean {
  const said = place.text.slice(place.found.start, place.found.end).toLowerCase();
  if (!PROFILE_PLACES.has(said)) return false;
  if (place.section === 'apply' || place.section === 'legal' || place.section === 'benefits') return true;
  return [...before, ...after].some((word) => PROFILE_WORDS.has(word.key)) || place.sentence().isOfProfiles;
}
