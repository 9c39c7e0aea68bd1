import type { Reason, ReportLine, Standing } from '../../core/report.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { writeNumber } from '../parts/write-number.ts';

const LONGEST_NAME = 60;

/** The standing in a word. */
export function nameStanding(standing: Standing): string {
  if (standing === 'have') return say('standingHave');
  return standing === 'close' ? say('standingClose') : say('standingMissing');
}

/** What a line says beside its name: the years asked, and why it stands as it does. Empty where the name says it all. */
export function describeFacts(
  { requirement: { skills, years }, reason }: ReportLine,
  isCompared: boolean,
): readonly string[] {
  const why = isCompared && reason !== undefined ? describeReason(reason, skills.length > 1) : '';
  const isSaid = years === undefined || (isCompared && reason?.why === 'years');
  return [isSaid ? '' : sayCount('yearsAsked', years), why].filter((fact) => fact !== '');
}

function describeReason(reason: Reason, isGroup: boolean): string {
  switch (reason.why) {
    case 'has':
      return isGroup ? say('reasonHas', cutText(reason.skill, LONGEST_NAME)) : '';
    case 'implied':
      return say('reasonImplied', cutText(reason.by, LONGEST_NAME));
    case 'sister':
      return say('reasonSister', cutText(reason.by, LONGEST_NAME));
    case 'years':
      return sayCount('reasonYears', reason.asked, writeNumber(reason.has));
  }
}
