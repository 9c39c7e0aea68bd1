import type { PostingFacts } from '../../core/posting.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';

const LONGEST_FACT = 80;

const SENIORITY = {
  intern: 'seniorityIntern',
  junior: 'seniorityJunior',
  mid: 'seniorityMid',
  senior: 'senioritySenior',
  lead: 'seniorityLead',
} as const satisfies Record<NonNullable<PostingFacts['seniority']>['value'], string>;

const EMPLOYMENT = {
  'full-time': 'employmentFull',
  'part-time': 'employmentPart',
  contract: 'employmentContract',
  temporary: 'employmentTemporary',
  internship: 'employmentInternship',
} as const satisfies Record<NonNullable<PostingFacts['employment']>['value'], string>;

/** What a posting says of itself, each fact in a few words, the same order for every posting. */
export function describePosting({ place, seniority, employment, totalYears, salary }: PostingFacts): readonly string[] {
  return [
    place === undefined ? '' : cutText(place.value, LONGEST_FACT),
    seniority === undefined ? '' : say(SENIORITY[seniority.value]),
    employment === undefined ? '' : say(EMPLOYMENT[employment.value]),
    totalYears === undefined ? '' : sayCount('totalYears', totalYears.value),
    salary === undefined ? '' : cutText(salary.value, LONGEST_FACT),
  ].filter((fact) => fact !== '');
}
