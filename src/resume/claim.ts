import type { SkillKind } from '../core/skill.ts';
import { findDateSpans } from './date-span.ts';
import type { ResumeLine } from './resume-text.ts';

/** Words by which a line of education names a degree; the subject beside it is no claimed skill. */
const DEGREE =
  /\b(?:b\.?\s?(?:sc?|a|eng|tech|e)\b\.?|m\.?\s?(?:sc?|a|eng|tech|e|phil)\b\.?|ph\.?\s?d|bachelor|master|doctor|diploma|diplom|degree|associate|minor|major|university|college|institute|school|universität|hochschule|licence|licenciatura|maestría|laurea)/i;
/** Words by which a part of a position's head is a job title. */
const TITLE =
  /\b(?:engineer|developer|architect|administrator|admin|analyst|scientist|programmer|designer|manager|lead|consultant|intern|specialist|director|researcher|tester|devops|sre|head|officer|cto|technician|assistant|entwickler|ingenieur|développeur|ingénieur|desarrollador|ingeniero|desenvolvedor|engenheiro|ontwikkelaar|sviluppatore|owner|master|staff|fellow|instructor|teacher|student|founder)(?:s|in|e|a)?\b/i;
/** A firm's name ends so, or is told by it. */
const FIRM =
  /\b(?:inc|llc|ltd|gmbh|corp|corporation|co|company|technologies|labs?|group|holdings?|solutions|systems|partners|s\.?a|ag|plc|pvt|limited|bank|studio|university|software|consulting|services|industries)\b\.?/i;

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a name found in a resume claims the skill, by where it stands. */
export function isClaim(lines: readonly ResumeLine[], place: Place, kind: SkillKind): boolean {
  const line = lines[place.line];
  if (line === undefined) return false;
  if (line.section === 'education' && kind === 'concept') return !DEGREE.test(line.text);
  if (line.section === 'interests' && kind === 'concept') return false;
  if (isPositionHead(lines, place.line)) return isInTitle(line.text, place);
  return true;
}

/** A short line that carries a position's dates, or stands directly above one that does. */
function isPositionHead(lines: readonly ResumeLine[], at: number): boolean {
  const line = lines[at];
  if (
    line === undefined ||
    line.section === 'skills' ||
    line.role === 'list-item' ||
    line.text.length > 110 ||
    /[.;]$/.test(line.text)
  )
    return false;
  if (findDateSpans(line.text).length > 0) return true;
  const next = lines[at + 1];
  return (
    next !== undefined &&
    next.role !== 'list-item' &&
    next.text.length <= 110 &&
    findDateSpans(next.text).length > 0 &&
    line.section === next.section
  );
}

/** Whether the place stands in the part of a position's head that is the job's title rather than the employer or the place. */
function isInTitle(text: string, place: Place): boolean {
  const parts = text.matchAll(/[^|·•–—@\t]+/g);
  for (const part of parts) {
    const end = part.index + part[0].length;
    if (place.start < part.index || place.start >= end) continue;
    return TITLE.test(part[0]) || !FIRM.test(part[0]);
  }
  return false;
}
