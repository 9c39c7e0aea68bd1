import { readAfter, type NearWord } from './words-around.ts';
import {
  ASK_WORDS,
  COLLABORATION,
  COMPANY_WORDS,
  DEGREE_WORDS,
  DEGREE_ENDS,
  OFFER_WORDS,
  WITH_WORDS,
  YOU_WORDS,
} from './cue-words.ts';

/** What a sentence says as a whole, as far as names in it are judged by it. Offsets are UTF-16 positions in the run. */
export interface SentenceView {
  readonly start: number;
  readonly end: number;
  readonly words: readonly NearWord[];
  /** Places of words that ask for something ("experience", "knowledge"). */
  readonly asks: readonly number[];
  /** It speaks to or of the candidate. */
  readonly isOfYou: boolean;
  /** How many of its words are those by which companies describe themselves. */
  readonly companyWords: number;
  /** It speaks of what the candidate gets. */
  readonly isOffer: boolean;
  /** Places of "collaborate with", "alongside" and the like. */
  readonly collaborations: readonly number[];
  /** Where a degree's subjects stand: after "degree in", until the sentence turns to something else. */
  readonly degree: { readonly start: number; readonly end: number } | undefined;
}

/** No sentence is taken to be longer than this on either side of a name (UTF-16 units). */
const REACH = 400;

/** Reads the sentence around a place. Bounded, whatever the text's length. */
export function viewSentence(text: string, at: number): SentenceView {
  const start = sentenceStart(text, at);
  const end = sentenceEnd(text, at);
  const words = readAfter(text, start, end, 200);
  const asks: number[] = [];
  const collaborations: number[] = [];
  let isOfYou = false;
  let companyWords = 0;
  let isOffer = false;
  let degree: { start: number; end: number } | undefined;
  for (const [i, { key, start: place }] of words.entries()) {
    if (ASK_WORDS.has(key)) asks.push(place);
    if (YOU_WORDS.has(key)) isOfYou = true;
    if (COMPANY_WORDS.has(key)) companyWords++;
    if (OFFER_WORDS.has(key)) isOffer = true;
    if (COLLABORATION.has(key) && isWithOthers(words, i)) collaborations.push(place);
    if (DEGREE_WORDS.has(key) && isDegree(text, words, i)) {
      if (degree === undefined) degree = { start: place, end };
      else if (degree.end !== end) degree = { start: degree.start, end };
    } else if (degree !== undefined && degree.end === end && DEGREE_ENDS.has(key)) degree.end = place;
  }
  return { start, end, words, asks, isOfYou, companyWords, isOffer, collaborations, degree };
}

/** "work closely with", but not "work effectively in". */
function isWithOthers(words: readonly NearWord[], at: number): boolean {
  for (let i = at; i < at + 5 && i < words.length; i++) if (WITH_WORDS.has(words[i]!.key)) return true;
  return false;
}

/** "MS", "BA" and "BE" are degrees in capitals only, "master" not where a verb stands ("master Python"). */
function isDegree(text: string, words: readonly NearWord[], at: number): boolean {
  const { key, start, end } = words[at]!;
  const said = text.slice(start, end);
  if (key.length <= 3) return said === said.toUpperCase() && words[at + 1]?.key !== 'office';
  // "a high degree of care"
  if (key === 'degree' && words[at + 1]?.key === 'of') return false;
  return key !== 'master' || said !== key || words[at + 1]?.key === 's' || words[at + 1]?.key === 'degree';
}

function sentenceStart(text: string, at: number): number {
  const low = Math.max(0, at - REACH);
  for (let i = at - 1; i > low; i--) if (endsAt(text, i)) return i + 1;
  return low;
}

function sentenceEnd(text: string, at: number): number {
  const high = Math.min(text.length, at + REACH);
  for (let i = at; i < high; i++) if (endsAt(text, i)) return i;
  return high;
}

/** A stop before white space and a capital, a line break, or a bullet; "e.g. Java" goes on. */
function endsAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 10 || code === 0x2022) return true;
  if (code === 33 || code === 63 || code === 59) return true;
  if (code !== 46) return false;
  const next = text.charCodeAt(i + 1);
  if (next === 32 || next === 0xa0) {
    const second = text.charCodeAt(i - 2);
    return second !== 46 && second !== 32 && !(text.charCodeAt(i - 3) === 32 && text.charCodeAt(i - 1) < 97);
  }
  if (Number.isNaN(next)) return true;
  // A lost line break: "…at scale.You will".
  return next >= 65 && next <= 90 && isSmall(text, i - 1) && isSmall(text, i + 2);
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
