import { readCues } from './clause.ts';
import {
  AFTER_ON_SITE,
  AMENITY,
  AMENITY_SAID,
  ASKS_LICENCE,
  DAYS,
  DEALBREAKER_PHRASES,
  DENIES,
  EQUAL_CHANCES,
  FLEXIBLE,
  LEVEL_AFTER,
  LEVEL_BESIDE,
  LEVEL_NEAR,
  NO_AFTER,
  NO_BEFORE,
  NO_LANGUAGE_AFTER,
  NO_LICENCE,
  OF_PAY,
  REMOTE_TOO,
  SPOKEN_WELL,
  WILLING,
  WORK_ON_SITE,
  type DealbreakerCue,
} from './dealbreaker-phrases.ts';
import { readOutlineInSteps, type Outline } from './outline.ts';
import { findPhrases, type PhraseHit, type Word } from './phrase.ts';
import type { Dealbreaker } from './posting.ts';
import type { Section } from './section-phrases.ts';
import { sectionAt } from './section.ts';
import { quotePlace, sentenceAt, type Span } from './sentence.ts';
import { finish, makePace, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';

/** A sentence that names a kind more often says the same again. */
const MAX_TRIES = 4;
/** More are not told; no posting has as many. */
const MAX_DEALBREAKERS = 60;

/**
 * Finds what may rule a person out whatever their skills: work authorisation, clearance, licence, presence on site, a
 * spoken language, a degree. Not what the posting calls optional or says it does not ask.
 * @param outline the runs taken apart, where that is at hand
 * @returns in reading order, each kind once a sentence
 */
export function findDealbreakers(runs: readonly TextRun[], outline?: Outline): Dealbreaker[] {
  return finish(findDealbreakersInSteps(runs, outline));
}

/** What `findDealbreakers` does, in steps. */
export function* findDealbreakersInSteps(runs: readonly TextRun[], known?: Outline): Steps<Dealbreaker[]> {
  const outline = known ?? (yield* readOutlineInSteps(runs));
  const isFull = makePace();
  const found: Dealbreaker[] = [];
  const told = new Set<string>();
  const tries = new Map<string, number>();
  for (let at = 0; at < runs.length && found.length < MAX_DEALBREAKERS; at++) {
    const run = runs[at]!;
    if (isFull(run.text.length)) yield;
    if (run.role === 'title') continue;
    const words = outline.wordsOf(at);
    const hits = findPhrases(words, DEALBREAKER_PHRASES);
    if (hits.length === 0) continue;
    const sentences = outline.sentencesOf(at);
    for (const hit of hits) {
      const sentence = sentences[sentenceAt(sentences, hit.start)]!;
      const { kind } = hit.value;
      const quote = quotePlace(run, sentence, { start: hit.start, end: endOfName(words, hit, sentence) });
      const key = `${kind} ${quote.sentence}`;
      const tried = `${kind} ${at} ${sentence.start}`;
      const count = (tries.get(tried) ?? 0) + 1;
      tries.set(tried, count);
      if (count > MAX_TRIES) continue;
      if (told.has(key) || !isCondition(run.text, words, hit, sentence, sectionAt(outline.sections[at]!, hit.start)))
        continue;
      told.add(key);
      found.push({ kind, evidence: quote });
    }
  }
  return found;
}

const JOINING = /^(?:in|or|of|from|is|required|der|im|en|de|zum|als)$/u;

/** A phrase's end without the word that leads on ("degree in"). */
function endOfName(words: readonly Word[], hit: PhraseHit<DealbreakerCue>, sentence: Span): number {
  let to = hit.to;
  while (to > hit.from + 1 && JOINING.test(words[to - 1]!.key)) to--;
  return Math.min(words[to - 1]!.end, sentence.end);
}

function isCondition(
  text: string,
  words: readonly Word[],
  hit: PhraseHit<DealbreakerCue>,
  sentence: Span,
  section: Section,
): boolean {
  if (section === 'nice') return false;
  const { kind, proof } = hit.value;
  const said = text.slice(sentence.start, sentence.end);
  if (EQUAL_CHANCES.test(said) || ((kind === 'clearance' || kind === 'degree') && OF_PAY.test(said))) return false;
  if (section === 'benefits' && kind !== 'work-authorisation' && kind !== 'clearance')
    if (kind !== 'on-site' || !DAYS.test(said)) return false;
  const before = text.slice(Math.max(sentence.start, hit.start - 80), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 80));
  if (proof === 'denied') return DENIES.test(before) || DENIES.test(after);
  if (NO_BEFORE.test(before) || NO_AFTER.test(after)) return false;
  switch (proof) {
    case 'asked':
      if (!ASKS_LICENCE.test(before) || NO_LICENCE.test(said)) return false;
      break;
    case 'place':
      if (AMENITY.test(after) || AMENITY_SAID.test(said) || REMOTE_TOO.test(said)) return false;
      if (/^h[yí]brid/iu.test(text.slice(hit.start, hit.end)) && !DAYS.test(said) && FLEXIBLE.test(said)) return false;
      if (!WORK_ON_SITE.test(before) && !AFTER_ON_SITE.test(after)) return false;
      break;
    case 'level':
      if (section === 'about' || section === 'apply' || NO_LANGUAGE_AFTER.test(after)) return false;
      if (section === 'duties' && !SPOKEN_WELL.test(said)) return false;
      if (
        !LEVEL_NEAR.test(text.slice(hit.start, hit.end)) &&
        !LEVEL_NEAR.test(before.slice(-60)) &&
        !LEVEL_NEAR.test(after.slice(0, 40)) &&
        !LEVEL_BESIDE.test(before) &&
        !LEVEL_AFTER.test(after)
      )
        return false;
      break;
    case 'plain':
      if (kind === 'degree' && section === 'about') return false;
  }
  const cue = readCues(text, words, sentence, [{ start: hit.start, end: hit.end }])[0];
  // To be asked to be willing ("Bereitschaft zur Sicherheitsüberprüfung") is to be asked.
  if (cue?.kind === 'nice') return (kind === 'clearance' || kind === 'on-site') && WILLING.test(before);
  return cue?.kind !== 'negated' && cue?.kind !== 'unneeded';
}
