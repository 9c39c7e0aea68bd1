import type { Quote } from './posting.ts';
import type { TextRun } from './text-run.ts';

/** A piece of a run. Offsets are UTF-16, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No sentence is taken to be longer, so that what is read of a sentence stays linear in the text (UTF-16 units). */
const MAX_SENTENCE = 1200;
/** A quoted sentence is cut to this (UTF-16 units). */
const MAX_QUOTE = 300;
/** Asides longer than this are prose, not asides (UTF-16 units). */
const MAX_ASIDE = 300;
/** Words that a full stop does not end. */
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'eg',
  'etc',
  'inc',
  'ltd',
  'z.b',
  'bzw',
  'ca',
  'min',
  'incl',
  'mr',
  'ms',
  'dr',
  'vs',
  'approx',
  'yrs',
  'p.ej',
  'p.ex',
  'u.a',
  'd.h',
  'inkl',
  'evtl',
  'ggf',
  'bijv',
  'o.ä',
  'ex',
  'resp',
  'esp',
  'max',
  'mind',
  'z',
  'sr',
  'jr',
  'st',
  'nr',
  'gr',
  'b.s',
  'm.s',
  'b.a',
  'm.a',
  'b.sc',
  'm.sc',
  'ph.d',
  'b.e',
  'b.tech',
  'm.tech',
]);
/** "U.S. citizen": the stop ends a sentence only where one of these begins the next. */
const COUNTRY = /(?:^|[^\p{L}.])(?:U\.S|U\.K|E\.U|D\.C|U\.S\.A)\.$/u;
const OPENER =
  /^\s{1,3}(?:We|You|This|That|The|Our|It|If|In|As|All|An?|Please|For|To|Must|Applicants?|Candidates?|No|And|At|With|Your|There|These|Who|What|Are|Do|Is|Join|Some)\b/u;

/** "…one of the following; Java, Go": a semicolon in a colon's place. */
const LEADS_ON = /(?:following|such as|include|includes)\s?$/iu;
/** "…several of the following: trees; forests": after it, semicolons part a list. */
const LEADS_LIST =
  /\b(?:of the following|der folgenden|des suivante?s|de los siguientes|dos seguintes|van de volgende)\b[^.:;]{0,60}:/iu;

/** Cuts a run's text into sentences: at `.`, `!`, `?`, `;` and `•` before white space, and where a line break was lost. Covers the whole text. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  /** Where the word at hand begins. */
  let word = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most letters stand before another small letter or a blank: nothing can end there.
    if (isSmall(code) && i + 1 - start < MAX_SENTENCE && endsNothing(text.charCodeAt(i + 1))) continue;
    const char = text[i]!;
    if (code < 128 ? !isAsciiLetter(code) : !/[\p{L}\p{M}]/u.test(char)) word = i + 1;
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    const isLong = i + 1 - start >= MAX_SENTENCE && /\s/u.test(char);
    if (!isLong && char === ';' && LEADS_LIST.test(text.slice(start, i))) continue;
    if (!isLong && !endsSentence(text, i, depth > 0) && !isGlued(text, word, i)) continue;
    spans.push({ start, end: i + 1 });
    start = i + 1;
    depth = 0;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isAsciiLetter(code: number): boolean {
  return isSmall(code | 32);
}

/** A small letter or a blank after a small letter; NaN at the end of the text. */
function endsNothing(next: number): boolean {
  return isSmall(next) || next === 32;
}

function endsSentence(text: string, i: number, isAside: boolean): boolean {
  const char = text[i]!;
  if (char === '•' || char === '\n') return true;
  const next = text[i + 1];
  const isLast = next === undefined || /\s/u.test(next);
  if (char === ';' && LEADS_ON.test(text.slice(Math.max(0, i - 12), i))) return false;
  if (char === ';' || char === '!' || char === '?') return isLast && !isAside;
  if (char !== '.' || isAbbreviation(text, i)) return false;
  if (isLast) return !(isAside && /^\s{1,2}[\p{Ll},)]/u.test(text.slice(i + 1, i + 4)));
  // "…at scale.You will…": the break after the stop was lost.
  return /\p{Ll}/u.test(text[i - 1] ?? '') && /\p{Lu}/u.test(next) && /\p{Ll}|\s/u.test(text[i + 2] ?? '');
}

/** Words that open an item of a list, even where a name runs into them ("…with JavaExperience with…"). */
const GLUED_OPENER =
  /^(?:Experience|Knowledge|Understanding|Proficien|Familiar|Ability|Strong|Good|Excellent|Solid|Minimum|Bachelor|Working|Proven|Hands|Responsib|Requirements|Qualifications|Benefits|Nice to|You\s|Your\s|Erfahrung|Kenntnisse|Gute\s|Sehr\s|Fundierte|Sichere|Idealerweise|Dein\s|Deine\s|Wir\s|Von Vorteil|Expérience|Connaissance|Maîtrise|Bonne\s|Vous\s|Experiencia|Conocimiento|Dominio|Experiência|Conhecimento|Domínio|Ervaring|Kennis|Goede\s)/u;

/** "…em tempo realExperiência com…": a small word runs into a capitalised one where a line break was lost. */
function isGlued(text: string, word: number, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  if (Number.isNaN(next) || (next < 128 && (next < 65 || next > 90))) return false;
  if (!/^\p{Lu}\p{Ll}{2}/u.test(text.slice(i + 1, i + 4))) return false;
  if (/[\p{L}\p{N}+#]/u.test(text[i]!) && GLUED_OPENER.test(text.slice(i + 1, i + 18))) return true;
  return (
    text[i] === ')' || (i + 1 - word >= 4 && /^\p{Ll}{4}/u.test(text.slice(word, word + 4)) && /\p{Ll}/u.test(text[i]!))
  );
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  if (ABBREVIATIONS.has(text.slice(from, dot).toLowerCase())) return true;
  if (text[dot - 2] === '.' && COUNTRY.test(text.slice(Math.max(0, dot - 6), dot + 1)))
    return !OPENER.test(text.slice(dot + 1, dot + 16));
  return /(?:^|[\s(])(?:z|p|u|d|o|i|e)\.\s(?:b|ej|ex|a|h|ä|e|g)\.$/iu.test(text.slice(Math.max(0, dot - 7), dot + 1));
}

/** The position of the sentence that holds a place. */
export function sentenceAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OPEN_ROUND = 40;
const CLOSE_ROUND = 41;
const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;

/** The parentheses of a sentence, without their signs; of nested ones the outermost. */
export function readAsides(text: string, sentence: Span): Span[] {
  const asides: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = text.charCodeAt(i);
    if (char === OPEN_ROUND || char === OPEN_SQUARE) {
      if (depth === 0) start = i + 1;
      depth++;
    } else if ((char === CLOSE_ROUND || char === CLOSE_SQUARE) && depth > 0) {
      depth--;
      if (depth === 0 && i - start <= MAX_ASIDE) asides.push({ start, end: i });
    }
  }
  return asides;
}

/** A place in a run with the sentence around it, cut to 300 units and without white space at its ends. */
export function quotePlace(run: TextRun, sentence: Span, place: Span): Quote {
  const { text } = run;
  let { start, end } = sentence;
  if (end - start > MAX_QUOTE) {
    start = Math.max(
      start,
      Math.min(place.start - Math.floor((MAX_QUOTE - (place.end - place.start)) / 2), end - MAX_QUOTE),
    );
    end = Math.min(end, start + MAX_QUOTE);
  }
  while (start < place.start && /\s/u.test(text[start]!)) start++;
  while (end > place.end && /\s/u.test(text[end - 1]!)) end--;
  return {
    run: run.id,
    start: place.start,
    end: place.end,
    sentence: text.slice(start, end),
    from: place.start - start,
    to: Math.min(place.end, end) - start,
  };
}
