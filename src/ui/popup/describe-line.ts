import type { Reason, Standing } from '../../core/report.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { writeNumber } from '../parts/write-number.ts';

const LONGEST_NAME = 60;

/** The standing in a word. */
export function nameStanding(standing: Standing): string {
  if (standing === 'have') return say('standingHave');
  return standing === 'close' ? say('standingClose') : say('standingMissing');
}

/** Why a requirement stands as it does, in a few words; '' where the person simply has the skill. */
export function describeReason(reason: Reason): string {
  switch (reason.why) {
    case 'has':
      return '';
    case 'implied':
      return say('reasonImplied', cutText(reason.by, LONGEST_NAME));
    case 'sister':
      return say('reasonSister', cutText(reason.by, LONGEST_NAME));
    case 'years':
      return say('reasonYears', writeNumber(reason.has));
  }
}
