import { readEmployment } from './employment.ts';
import { quoteIn, readOutlineInSteps, type Outline } from './outline.ts';
import type { Fact, PostingFacts } from './posting.ts';
import type { Requirement } from './requirement.ts';
import { readSalary } from './salary.ts';
import { readSeniority } from './seniority.ts';
import { finish, makePace, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';
import { readTotalYears } from './total-years.ts';

/** What a page's structured data says of a posting, as text for people; what it does not say is absent. */
export interface StatedFacts {
  /** "€60,000 - €75,000 a year" */
  readonly salary?: string;
  /** "Hamburg, DE" */
  readonly place?: string;
  /** As schema.org writes it ("FULL_TIME"), or in words; several parted by commas. */
  readonly employment?: string;
}

/** Longer values are prose (UTF-16 units). */
const MAX_PLACE = 90;

/**
 * Reads what a posting says plainly of itself: total years, seniority, kind of employment, salary, place. What the text
 * says comes with its sentence and wins; what only the page's structured data says comes without.
 * @param requirements what was read from the same runs; years that belong to a skill are no total
 * @param outline the runs taken apart, where that is at hand
 */
export function readFacts(
  runs: readonly TextRun[],
  requirements: readonly Requirement[],
  stated?: StatedFacts,
  outline?: Outline,
): PostingFacts {
  return finish(readFactsInSteps(runs, requirements, stated, outline));
}

/** What `readFacts` does, in steps. */
export function* readFactsInSteps(
  runs: readonly TextRun[],
  requirements: readonly Requirement[],
  stated: StatedFacts = {},
  known?: Outline,
): Steps<PostingFacts> {
  const outline = known ?? (yield* readOutlineInSteps(runs));
  const totalYears = yield* readTotalYears(outline, requirements);
  const seniority = yield* readSeniority(outline);
  const employment = yield* readEmployment(outline, stated.employment);
  const salary = (yield* readSalary(outline)) ?? factOf(stated.salary);
  const place = (yield* readPlace(outline)) ?? factOf(stated.place);
  return {
    ...(totalYears && { totalYears }),
    ...(seniority && { seniority }),
    ...(employment && { employment }),
    ...(salary && { salary }),
    ...(place && { place }),
  };
}

function factOf(value: string | undefined): Fact<string> | undefined {
  const text = value?.trim() ?? '';
  return text === '' ? undefined : { value: text.slice(0, 300) };
}

const PLACE_LABEL =
  /^\s{0,2}[\p{S}\p{So}\uFE0F\s]{0,4}(?:job location|work location|location|locations|office location|place of work|based in|standort|arbeitsort|einsatzort|dienstort|lieu|lieu du poste|lieu de travail|localisation|localización|ubicación|lugar de trabajo|lugar|local de trabalho|local|localidade|localização|locatie|standplaats|werklocatie)\s?:\s{0,3}(.{2,140})$/iu;

function* readPlace(outline: Outline): Steps<Fact<string> | undefined> {
  const isFull = makePace();
  for (const [at, run] of outline.runs.entries()) {
    if (isFull(run.text.length)) yield;
    if (run.role === 'title') continue;
    const match = PLACE_LABEL.exec(run.text);
    if (match === null) continue;
    const value = match[1]!.trim();
    if (value.length > MAX_PLACE || /[.!?]\s/u.test(value) || !/\p{Lu}/u.test(value)) continue;
    const start = run.text.lastIndexOf(value);
    return { value, evidence: quoteIn(outline, at, { start, end: start + value.length }) };
  }
  return undefined;
}
