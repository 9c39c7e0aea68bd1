/** A piece of a run. Offsets are UTF-16, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that a full stop does not end. */
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
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
]);

/** Cuts a run's text into sentences: at `.`, `!`, `?`, `;` and `•` before white space. Covers the whole text. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const isEnd =
      char === '!' ||
      char === '?' ||
      char === ';' ||
      char === '•' ||
      char === '\n' ||
      (char === '.' && !isAbbreviation(text, i));
    if (!isEnd || (i + 1 < text.length && !/\s/u.test(text[i + 1]!) && char !== '\n' && char !== '•')) continue;
    spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 8 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  return ABBREVIATIONS.has(text.slice(from, dot).toLowerCase());
}

/** The sentence that holds a place. */
export function sentenceAt(spans: readonly Span[], at: number): Span {
  return spans.find((span) => at < span.end) ?? spans.at(-1) ?? { start: 0, end: 0 };
}

/** A sentence cut to at most `max` units around a place, without white space at its ends. */
export function clipSentence(
  text: string,
  span: Span,
  place: Span,
  max: number,
): { text: string; from: number; to: number } {
  let { start, end } = span;
  if (end - start > max) {
    start = Math.max(start, Math.min(place.start - Math.floor((max - (place.end - place.start)) / 2), end - max));
    end = Math.min(end, start + max);
  }
  while (start < place.start && /\s/u.test(text[start]!)) start++;
  while (end > place.end && /\s/u.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), from: place.start - start, to: Math.min(place.end, end) - start };
}
