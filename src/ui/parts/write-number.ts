import { localeOf } from '../../platform/words.ts';

/** A number as the reader's language writes it, at most one decimal. */
export function writeNumber(n: number): string {
  return new Intl.NumberFormat(localeOf(), { maximumFractionDigits: 1 }).format(n);
}

/** A whole percentage as the reader's language writes it. */
export function writePercent(percent: number): string {
  return new Intl.NumberFormat(localeOf(), { style: 'percent', maximumFractionDigits: 0 }).format(percent / 100);
}

/** Names joined by the reader's "and" or "or". */
export function writeList(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(localeOf(), { type }).format(names);
}
