import { COLLABORATION, JOINERS, PEOPLE_WORDS, WITH_WORDS } from './cue-words.ts';
import type { Place } from './place.ts';
import type { SentenceView } from './sentence-view.ts';
import { type NearWord, readAfter, readBefore } from './words-around.ts';

/** "collaborate with UX and QA teams": behind the names stand people, and one works with them. */
export function isOfPeople(place: Place, after: readonly NearWord[], sentence: SentenceView): boolean {
  const { found, text } = place;
  const before = readBefore(text, found.start, Math.max(0, found.start - 60), 3);
  if (!sentence.collaborations.some((at) => at < found.start)) return false;
  if (after[0] !== undefined && PEOPLE_WORDS.has(after[0].key)) return true;
  // "with architects, data scientists and DevOps": the list began with people.
  const joint = before[0] !== undefined && JOINERS.has(before[0].key) && before[1]?.key === ',' ? before[2] : before[1];
  if (
    before[0] !== undefined &&
    (JOINERS.has(before[0].key) || before[0].key === ',') &&
    joint !== undefined &&
    PEOPLE_WORDS.has(joint.key) &&
    joint.key.endsWith('s')
  )
    return true;
  // The list that the name stands in ends in people.
  const rest = readAfter(text, found.end, Math.min(sentence.end, found.end + 90), 12);
  let isJoined = false;
  for (const word of rest) {
    if (PEOPLE_WORDS.has(word.key)) return isJoined;
    if (COLLABORATION.has(word.key) || WITH_WORDS.has(word.key)) return false;
    if (word.key === ',' || word.key === '/' || word.key === '&' || JOINERS.has(word.key)) isJoined = true;
    else if (word.key === '.' || word.key === 'to' || word.key === ':' || word.key === '(') return false;
  }
  return false;
}
