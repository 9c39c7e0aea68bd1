import type { DateSpan } from './resume-text.ts';

/** First letters of the months, January first, as English, German, French, Spanish, Portuguese, Italian and Dutch write them. */
const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'mrt', 'maa'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];
/** The month in which a season is taken to begin, January 0. */
const SEASONS = new Map([
  ['spring', 2],
  ['summer', 5],
  ['fall', 8],
  ['autumn', 8],
  ['winter', 11],
]);
const NOW =
  /^(?:present|now|current|today|ongoing|to date|till date|heute|jetzt|aktuell|aujourd|présent|actuel|actual|presente|hoy|heden|atual|oggi)/i;

/** A month by name or number where one is written, and the year; or an ISO date. */
const POINT =
  /(?:(\p{L}{3,10})\.?,?\s{0,2}(?:(?:de|of)\s)?|(?<!\d)(?:\d{1,2}\.)?(\d{1,2})\s?[/.]\s?)?(?<![\d$€£.,])((?:19|20)\d{2})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?(?![\d%]|\.\d)/gu;
/** What stands between the two ends of a span. */
const BETWEEN = /^\s{0,3}(?:[-–—−‒→~]{1,3}|to|until|till|through|bis|à|au|a|al|hasta|até|tot|t\/m)\s{0,3}$/i;
const LEADS_TO_NOW = /^\s{0,3}(?:[-–—−‒→~]{1,3}|to|until|till|through|bis|à|au|a|al|hasta|até|tot)\s{0,3}/i;
const SINCE = /(?:since|seit|depuis|desde|sinds|from)\s{1,3}$/i;

interface DatePoint {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 0 to 11, absent where only the year is said. */
  readonly month?: number;
}

/** Where a text says a span of dates, and which. */
export interface WrittenSpan {
  readonly start: number;
  readonly end: number;
  readonly dates: DateSpan;
}

/** Whether the word names a month or a season, and which: 0 to 11. */
function readMonth(word: string): number | undefined {
  const lower = word.toLowerCase();
  const season = SEASONS.get(lower);
  if (season !== undefined) return season;
  const month = MONTH_STARTS.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return month < 0 ? undefined : month;
}

function findPoints(text: string): DatePoint[] {
  const points: DatePoint[] = [];
  for (const match of text.matchAll(POINT)) {
    const [whole, word, number, year = '', isoMonth] = match;
    const named = word === undefined ? undefined : readMonth(word);
    const counted = number ?? isoMonth;
    const month =
      named ??
      (counted !== undefined && Number(counted) >= 1 && Number(counted) <= 12 ? Number(counted) - 1 : undefined);
    // A word before the year that is no month ("to 2019", "Google 2019") is no part of the date.
    const start =
      word !== undefined && named === undefined ? match.index + whole.indexOf(year, word.length) : match.index;
    points.push({
      start,
      end: match.index + whole.length,
      year: Number(year),
      ...(month === undefined ? {} : { month }),
    });
  }
  return points;
}

/**
 * Finds the spans of dates in a line: "Jan 2019 – Mar 2021", "2016-2018", "03/2020 - Present", "since May 2019", "2018-01 to 2019-06".
 * A year alone at the end of a span counts to its June, at the beginning from its July, for people round to both sides; one year twice
 * counts as half a year.
 */
export function findDateSpans(line: string): WrittenSpan[] {
  const text = line.slice(0, 2000);
  const points = findPoints(text);
  const spans: WrittenSpan[] = [];
  for (let n = 0; n < points.length; n += 1) {
    const from = points[n];
    if (from === undefined) break;
    const next = points[n + 1];
    if (next !== undefined && BETWEEN.test(text.slice(from.end, next.start))) {
      const dates = makeSpan(from, next);
      if (dates !== undefined) spans.push({ start: from.start, end: next.end, dates });
      n += 1;
      continue;
    }
    const rest = text.slice(from.end, from.end + 40);
    const lead = LEADS_TO_NOW.exec(rest);
    const now = lead === null ? null : NOW.exec(rest.slice(lead[0].length));
    if (now !== null || SINCE.test(text.slice(Math.max(0, from.start - 12), from.start))) {
      const end = from.end + (now === null ? 0 : (lead?.[0].length ?? 0) + now[0].length);
      spans.push({ start: from.start, end, dates: { from: from.year * 12 + (from.month ?? 6) } });
    } else {
      // "Jan – Mar 2021": the year stands once.
      const before = /(\p{L}{3,10})\.?\s{0,2}[-–—]\s{0,2}$/u.exec(text.slice(Math.max(0, from.start - 20), from.start));
      const first = before?.[1] === undefined ? undefined : readMonth(before[1]);
      if (first !== undefined && from.month !== undefined && first <= from.month) {
        spans.push({
          start: from.start - (before?.[0].length ?? 0),
          end: from.end,
          dates: { from: from.year * 12 + first, to: from.year * 12 + from.month },
        });
      }
    }
  }
  return spans;
}

function makeSpan(from: DatePoint, to: DatePoint): DateSpan | undefined {
  const first = from.year * 12 + (from.month ?? 6);
  const last = to.year * 12 + (to.month ?? 5);
  if (from.year > to.year) return undefined;
  if (last >= first) return { from: first, to: last };
  return from.year === to.year ? { from: first, to: Math.min(first + 5, from.year * 12 + 11) } : undefined;
}

/** Reads one date of a data file ("2019-05-01", "2019-05", "2019", "May 2019") as a month, or undefined. */
export function readMonthCount(date: string, side: 'from' | 'to'): number | undefined {
  const point = findPoints(date.slice(0, 40))[0];
  return point === undefined ? undefined : point.year * 12 + (point.month ?? (side === 'from' ? 6 : 5));
}

/**
 * Years covered by spans, overlaps counted once, rounded to halves below two years and to whole years above.
 * @param now the month up to which open spans run
 * @returns undefined where the spans cover less than a quarter of a year
 */
export function countYears(spans: readonly DateSpan[], now: number): number | undefined {
  const sorted = spans.map(({ from, to }) => ({ from, to: Math.min(to ?? now, now) })).sort((a, b) => a.from - b.from);
  let months = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to } of sorted) {
    const start = Math.max(from, covered);
    // Both months at the ends were worked in.
    if (to + 1 > start) {
      months += to + 1 - start;
      covered = to + 1;
    }
  }
  if (months < 3) return undefined;
  const years = months / 12;
  return Math.min(60, years < 2 ? Math.max(0.5, Math.round(years * 2) / 2) : Math.round(years));
}
