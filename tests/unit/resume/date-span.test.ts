import { describe, expect, it } from 'vitest';
import { countYears, findDateSpans } from '../../../src/resume/date-span.ts';

const month = (year: number, number: number): number => year * 12 + number - 1;
const spans = (line: string): unknown[] => findDateSpans(line).map(({ dates }) => dates);

describe('dates of a resume', () => {
  it.each([
    ['Jan 2019 – Mar 2021', { from: month(2019, 1), to: month(2021, 3) }],
    ['Engineer, Northlake (January 2019 - March 2021)', { from: month(2019, 1), to: month(2021, 3) }],
    ['03/2020 - 11/2021', { from: month(2020, 3), to: month(2021, 11) }],
    ['2018-01 to 2019-06', { from: month(2018, 1), to: month(2019, 6) }],
    ['Sept. 2017 — Present', { from: month(2017, 9) }],
    ['since May 2019', { from: month(2019, 5) }],
    ['Mai 2018 bis heute', { from: month(2018, 5) }],
    ['Oct. 2016 - Aug. 2018', { from: month(2016, 10), to: month(2018, 8) }],
    ['Jan – Mar 2021', { from: month(2021, 1), to: month(2021, 3) }],
    ['Summer 2015 - Fall 2016', { from: month(2015, 6), to: month(2016, 9) }],
    ['enero de 2019 – marzo de 2020', { from: month(2019, 1), to: month(2020, 3) }],
    ['2016–2018', { from: month(2016, 7), to: month(2018, 6) }],
  ])('reads "%s"', (line, dates) => {
    expect(spans(line)).toEqual([dates]);
  });

  it.each([
    'Founded 2019',
    'Won in 2018 and 2020',
    'saved $2000 - 2019 was good',
    'room 2019-2',
    'Mar 2021 - Jan 2019',
    'ISO 27001',
    'call 555 2019 2020',
  ])('takes "%s" for no span', (line) => {
    expect(spans(line)).toEqual([]);
  });

  it('counts overlapping years once and open ends up to now', () => {
    const now = month(2026, 6);
    expect(
      countYears(
        [
          { from: month(2018, 1), to: month(2020, 12) },
          { from: month(2020, 1), to: month(2021, 12) },
        ],
        now,
      ),
    ).toBe(4);
    expect(countYears([{ from: month(2023, 7) }], now)).toBe(3);
    expect(countYears([{ from: month(2020, 1), to: month(2020, 6) }], now)).toBe(0.5);
    expect(countYears([{ from: month(2020, 1), to: month(2020, 2) }], now)).toBeUndefined();
    expect(countYears([{ from: month(2030, 1) }], now)).toBeUndefined();
    expect(countYears([], now)).toBeUndefined();
  });
});
