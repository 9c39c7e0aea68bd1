import type { StatedFacts } from '../core/posting-facts.ts';
import { joinSpace } from './page-text.ts';

const PERIODS: Readonly<Record<string, string>> = {
  YEAR: '/year',
  MONTH: '/month',
  WEEK: '/week',
  DAY: '/day',
  HOUR: '/hour',
};
/** More places than this are a company's list of offices. */
const MAX_PLACES = 3;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads salary, place and kind of employment from a schema.org `JobPosting` (https://schema.org/JobPosting). Publishers
 * write each as text, as an object or as a list; what is not understood is left out.
 */
export function readStatedFacts(posting: Fields): StatedFacts {
  const salary = salaryOf(posting['baseSalary']);
  const place = placeOf(posting);
  const employment = listOf(posting['employmentType'])
    .filter((it) => typeof it === 'string')
    .map(joinSpace)
    .filter(Boolean)
    .join(', ');
  return {
    ...(salary !== '' && { salary }),
    ...(place !== '' && { place }),
    ...(employment !== '' && { employment }),
  };
}

function salaryOf(value: unknown): string {
  if (typeof value === 'string') return joinSpace(value);
  const salary = fieldsOf(value);
  const amount = fieldsOf(salary['value']);
  const currency = textOf(salary['currency'] ?? salary['currencyCode']);
  const period = PERIODS[textOf(amount['unitText'] ?? salary['unitText']).toUpperCase()] ?? '';
  const low = amountOf(amount['minValue'] ?? salary['minValue']);
  const high = amountOf(amount['maxValue'] ?? salary['maxValue']);
  const one = amountOf(amount['value'] ?? salary['value']);
  const said = low !== '' && high !== '' && low !== high ? `${low} – ${high}` : one || low || high;
  return said === '' ? '' : joinSpace(`${currency} ${said}${period}`);
}

/** A positive number in words; publishers write 0 where they know none. */
function amountOf(value: unknown): string {
  const number = typeof value === 'number' ? value : Number(typeof value === 'string' ? value.replace(/,/gu, '') : NaN);
  return Number.isFinite(number) && number > 0 ? number.toLocaleString('en') : '';
}

function placeOf(posting: Fields): string {
  const places = listOf(posting['jobLocation'])
    .map((location) => {
      if (typeof location === 'string') return joinSpace(location);
      const address = fieldsOf(location)['address'];
      if (typeof address === 'string') return joinSpace(address);
      const fields = fieldsOf(address);
      const parts = [fields['addressLocality'], fields['addressRegion'], countryOf(fields['addressCountry'])].map(
        textOf,
      );
      return [...new Set(parts)].filter(Boolean).join(', ');
    })
    .filter(Boolean);
  const told = [...new Set(places)];
  const isRemote = textOf(posting['jobLocationType']).toUpperCase() === 'TELECOMMUTE';
  return [...(isRemote ? ['Remote'] : []), ...(told.length <= MAX_PLACES ? told : [])].join('; ');
}

function countryOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? fieldsOf(value)['name'] : value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value == null ? [] : [value];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? joinSpace(value) : '';
}
