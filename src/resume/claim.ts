import type { SkillId, SkillKind } from '../core/skill.ts';
import { findDateSpans } from './date-span.ts';
import type { ResumeLine } from './resume-text.ts';

/** Words by which a line of education names a degree; the subject beside it is no claimed skill. */
const DEGREE =
  /\b(?:b\.?\s?(?:sc?|a|eng|tech|e)\b\.?|m\.?\s?(?:sc?|a|eng|tech|e|phil)\b\.?|ph\.?\s?d|bachelor|master|doctor|diploma|diplom|degree|associate|minor|major|university|college|institute|school|universität|hochschule|licence|licenciatura|maestría|laurea)/i;
/** Words by which a part of a position's head is a job title. */
const TITLE =
  /\b(?:engineer|developer|architect|administrator|admin|analyst|scientist|programmer|designer|manager|lead|consultant|intern|specialist|director|researcher|tester|devops|sre|head|officer|cto|technician|assistant|entwickler|ingenieur|développeur|ingénieur|desarrollador|ingeniero|desenvolvedor|engenheiro|ontwikkelaar|sviluppatore|owner|master|staff|fellow|instructor|teacher|student|founder)(?:s|in|e|a)?\b/i;
/** What makes an organisation of the name before it: "Linux Foundation", "Acme Cloud, Inc.". */
const ORGANISATION =
  /^,?\s(?:foundation|academy|university|institute|college|school|inc|llc|ltd|limited|gmbh|corp|corporation|co|pvt|plc|ag|labs?|studios?|solutions|consulting|consultants|holdings?|group|partners|technologies|systems ltd|user group|meetup|conference|summit)\b/i;
/** Sites where people keep a page of their own: in the lines of contact their names are links. */
const HOSTS = new Set([
  'GitHub',
  'GitLab',
  'Bitbucket',
  'Stack Overflow',
  'LinkedIn',
  'Medium',
  'Kaggle',
  'LeetCode',
  'HackerRank',
  'Dribbble',
  'Behance',
  'CodePen',
  'Slack',
  'Skype',
  'WhatsApp',
  'Telegram',
  'Discord',
]);
/** A thing that is measured, not done: "cut p99 latency by 40%" tells how well the work went. */
const MEASURE =
  /(?:latency|latencies|throughput|load times?|uptime|availability|reliability|scalability|performance)$/i;
/** What makes a result of a sentence: a verb of more or less before the measure. */
const CHANGE =
  /\b(?:cut|cuts|cutting|reduc\w+|lower\w*|decreas\w+|halv\w+|slash\w+|shav\w+|trim\w*|drop\w*|improv\w+|increas\w+|boost\w*|rais\w+|doubl\w+|tripl\w+)\b[^.;]*$/i;
/** A line of a position's head is at most this long. */
const HEAD_UNITS = 110;

interface Named {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly skill: SkillId;
  readonly kind: SkillKind;
}

/**
 * Whether a name found in a resume claims the skill, by where it stands.
 * @param beside the other names found in the same line
 */
export function isClaim(
  lines: readonly ResumeLine[],
  named: Named,
  beside: readonly { start: number; end: number }[],
): boolean {
  const line = lines[named.line];
  if (line === undefined) return false;
  const { section, text } = line;
  if (ORGANISATION.test(text.slice(named.end, named.end + 20))) return false;
  if (isResult(text, named)) return false;
  // The "Foundation" of "Linux Foundation" is no framework.
  if (ORGANISATION.test(` ${text.slice(named.start, named.end)}`) && beside.some(({ end }) => end + 1 === named.start))
    return false;
  if (HOSTS.has(named.skill) && (section === 'head' || section === 'other' || text.startsWith('://', named.end)))
    return false;
  if (section === 'education' && named.kind === 'concept') return !DEGREE.test(text);
  if (section === 'interests' && named.kind === 'concept') return false;
  return section !== 'experience' || !isPositionHead(lines, named.line) || isInTitle(text, named, beside);
}

/** Whether a sentence gives the name as the number it moved: "Reduced page load time from 4 s to 1 s". */
function isResult(text: string, named: Named): boolean {
  return (
    MEASURE.test(text.slice(named.start, named.end)) &&
    /\d/.test(text) &&
    CHANGE.test(text.slice(Math.max(0, named.start - 80), named.start))
  );
}

/** A short line that carries a position's dates, or stands directly above or below one that does. */
function isPositionHead(lines: readonly ResumeLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.role === 'list-item' || line.text.length > HEAD_UNITS || /[.;]$/.test(line.text))
    return false;
  if (findDateSpans(line.text).length > 0) return true;
  return [lines[at - 1], lines[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.role !== 'list-item' &&
      other.section === line.section &&
      other.text.length <= HEAD_UNITS &&
      findDateSpans(other.text).length > 0,
  );
}

/** Whether the place stands in the part of a position's head that is the job's title, or in a list of what was used, not in the employer or the place. */
function isInTitle(text: string, named: Named, beside: readonly { start: number; end: number }[]): boolean {
  for (const part of text.matchAll(/[^|·•–—@]+|@/g)) {
    const [from, to] = [part.index, part.index + part[0].length];
    if (named.start < from || named.start >= to) continue;
    const inside = beside.filter((other) => other.start >= from && other.end <= to && other.start !== named.start);
    if (inside.length > 0) return true;
    // "Senior Java Developer, Acme Analytics": the title ends at the comma.
    const clauses = part[0].split(/,| at /);
    let at = from;
    for (const clause of clauses) {
      if (named.start < at + clause.length) return TITLE.test(clause);
      at += part[0].startsWith(',', at + clause.length - from) ? clause.length + 1 : clause.length + 4;
    }
  }
  return false;
}
