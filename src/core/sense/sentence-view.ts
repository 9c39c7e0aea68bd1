import { isWordCharAt } from './words-around.ts';
import {
  ASK_WORDS,
  COLLABORATION,
  COMPANY_WORDS,
  DEGREE_WORDS,
  DEGREE_ENDS,
  OFFER_WORDS,
  REFERENCE_WORDS,
  SPEECH_WORDS,
  WITH_WORDS,
  YOU_WORDS,
} from './cue-words.ts';

/** What a sentence says as a whole, as far as names in it are judged by it. Offsets are UTF-16 positions in the run. */
export interface SentenceView {
  readonly start: number;
  readonly end: number;
  /** Places of words that ask for something ("experience", "knowledge"). */
  readonly asks: readonly number[];
  /** It speaks to or of the candidate. */
  readonly isOfYou: boolean;
  /** How many of its words are those by which companies describe themselves. */
  readonly companyWords: number;
  /** It speaks of what the candidate gets. */
  readonly isOffer: boolean;
  /** It speaks of spoken languages. */
  readonly isOfSpeech: boolean;
  /** It speaks of profiles and of following. */
  readonly isOfProfiles: boolean;
  /** The first place of a word by which companies name customers and investors; Infinity where there is none. */
  readonly reference: number;
  /** Places of "collaborate with", "alongside" and the like. */
  readonly collaborations: readonly number[];
  /** Where a degree's subjects stand: after "degree in", until the sentence turns to something else. */
  readonly degree: { readonly start: number; readonly end: number } | undefined;
}

/** No sentence is taken to be longer than this on either side of a name (UTF-16 units). */
const REACH = 400;

const ASK = 1;
const YOU = 2;
const COMPANY = 4;
const OFFER = 8;
const COLLABORATES = 16;
const WITH = 32;
const DEGREE = 64;
const DEGREE_END = 128;
const SPEECH = 256;
const PROFILE = 512;
const REFERENCE = 1024;

/** What every cue word says; one look for each word of a sentence. */
const MEANINGS = new Map<string, number>();
for (const [meaning, words] of [
  [ASK, ASK_WORDS],
  [YOU, YOU_WORDS],
  [COMPANY, COMPANY_WORDS],
  [OFFER, OFFER_WORDS],
  [COLLABORATES, COLLABORATION],
  [WITH, WITH_WORDS],
  [DEGREE, DEGREE_WORDS],
  [DEGREE_END, DEGREE_ENDS],
  [SPEECH, SPEECH_WORDS],
  [PROFILE, new Set(['profile', 'profiles', 'follow'])],
  [REFERENCE, REFERENCE_WORDS],
] as const)
  for (const word of words) MEANINGS.set(word, (MEANINGS.get(word) ?? 0) | meaning);

/** Reads the sentence around a place. Bounded, whatever the text's length. */
export function viewSentence(text: string, at: number): SentenceView {
  const start = sentenceStart(text, at);
  const end = sentenceEnd(text, at);
  const asks: number[] = [];
  const collaborations: number[] = [];
  let said = 0;
  let companyWords = 0;
  let reference = Infinity;
  let degree: { start: number; end: number } | undefined;
  /** A word of collaboration waits for its "with" for some words. */
  let waiting = -1;
  let waits = 0;
  for (let i = start; i < end;) {
    if (!isWordCharAt(text, i)) {
      i++;
      continue;
    }
    const place = i;
    while (i < end && isWordCharAt(text, i)) i++;
    if (waiting >= 0 && ++waits > 4) waiting = -1;
    const meaning = i - place > 24 ? undefined : MEANINGS.get(text.slice(place, i).toLowerCase());
    if (meaning === undefined) continue;
    said |= meaning;
    if ((meaning & ASK) !== 0) asks.push(place);
    if ((meaning & COMPANY) !== 0) companyWords++;
    if ((meaning & REFERENCE) !== 0 && reference === Infinity) reference = place;
    if ((meaning & COLLABORATES) !== 0 && waiting < 0) {
      waiting = place;
      waits = 0;
    }
    if ((meaning & WITH) !== 0 && waiting >= 0) {
      collaborations.push(waiting);
      waiting = -1;
    }
    if ((meaning & DEGREE) !== 0 && isDegree(text, place, i)) {
      if (degree === undefined) degree = { start: place, end };
    } else if (degree !== undefined && degree.end === end && (meaning & DEGREE_END) !== 0) degree.end = place;
  }
  return {
    start,
    end,
    asks,
    isOfYou: (said & YOU) !== 0,
    companyWords,
    isOffer: (said & OFFER) !== 0,
    isOfSpeech: (said & SPEECH) !== 0,
    isOfProfiles: (said & PROFILE) !== 0,
    reference,
    collaborations,
    degree,
  };
}

/** "MS", "BA" and "BE" are degrees in capitals only, "master" not where a verb stands ("master Python"). */
function isDegree(text: string, start: number, end: number): boolean {
  const said = text.slice(start, end);
  const key = said.toLowerCase();
  if (key.length <= 3) return said === said.toUpperCase() && !/^\s?office/iu.test(text.slice(end, end + 7));
  // "a high degree of care"
  if (key === 'degree' && text.slice(end, end + 3) === ' of') return false;
  return key !== 'master' || said !== key || /^(?:['’]s| degree)/u.test(text.slice(end, end + 7));
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
