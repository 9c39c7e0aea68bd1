import type { MatchReport, ReportLine } from '../../core/report.ts';
import type { Posting } from '../../core/posting.ts';
import type { Need } from '../../core/requirement.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cleanText } from '../parts/clean-text.ts';
import { writeList, writeNumber, writePercent } from '../parts/write-number.ts';
import { nameDealbreaker } from './DealbreakerList.tsx';
import { describePosting } from './describe-facts.ts';
import { describeFacts, nameStanding } from './describe-line.ts';

const HEADINGS = [
  ['must', 'needMust'],
  ['nice', 'needNice'],
  ['mentioned', 'needMentioned'],
] as const satisfies readonly (readonly [Need, string])[];

/** The report as plain text, in the reader's language. */
export function writeText(posting: Posting, report: MatchReport, isCompared: boolean): string {
  const mark = { have: '[x]', close: '[~]', missing: '[ ]' } as const;
  return write(posting, report, isCompared, {
    title: (text) => text,
    heading: (text) => `\n${text}`,
    item: (text, line) => (isCompared ? `${mark[line.standing]} ${text}` : `- ${text}`),
    plain: (text) => text,
  });
}

/** The report as Markdown, in the reader's language. */
export function writeMarkdown(posting: Posting, report: MatchReport, isCompared: boolean): string {
  return write(posting, report, isCompared, {
    title: (text) => `# ${escapeMarkdown(text)}`,
    heading: (text) => `\n## ${text}\n`,
    item: (text, line) => `- ${isCompared ? `**${nameStanding(line.standing)}** ` : ''}${escapeMarkdown(text)}`,
    plain: escapeMarkdown,
  });
}

/** The report as JSON for programs; its keys are English and stay as they are. */
export function writeJson(posting: Posting, report: MatchReport, isCompared: boolean): string {
  const row = ({ requirement, standing, reason }: ReportLine) => ({
    skills: requirement.skills,
    need: requirement.need,
    ...(requirement.years === undefined ? {} : { years: requirement.years }),
    ...(isCompared ? { standing, ...(reason === undefined ? {} : { reason }) } : {}),
  });
  return JSON.stringify(
    {
      title: posting.title,
      company: posting.company,
      url: posting.url,
      facts: posting.facts,
      dealbreakers: posting.dealbreakers,
      ...(isCompared
        ? { counts: report.counts, ...(report.figure === undefined ? {} : { figure: report.figure }) }
        : {}),
      requirements: [...report.must, ...report.nice, ...report.mentioned].map(row),
      notCounted: report.apart.map(row),
      notAsked: report.negated.map(({ skills }) => ({ skills })),
      notInOurList: posting.candidates.map(({ name }) => name),
    },
    null,
    2,
  );
}

interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly item: (text: string, line: ReportLine) => string;
  readonly plain: (text: string) => string;
}

function write(posting: Posting, report: MatchReport, isCompared: boolean, style: Style): string {
  const lines = [
    style.title([posting.title, posting.company].map(cleanText).filter(Boolean).join(', ')),
    style.plain([posting.url, describePosting(posting.facts).join(' · ')].filter(Boolean).join('\n')),
  ];
  if (isCompared) lines.push('', style.plain(writeSum(report)));
  if (posting.dealbreakers.length > 0) {
    const told = posting.dealbreakers.map(
      ({ kind, evidence }) => `${nameDealbreaker(kind)}: ${cleanText(evidence.sentence)}`,
    );
    lines.push(style.heading(say('breakersTitle')), ...told.map((text) => `- ${style.plain(text)}`));
  }
  for (const [need, key] of HEADINGS) {
    if (report[need].length === 0) continue;
    lines.push(
      style.heading(say(key)),
      ...report[need].map((line) => style.item(describeLine(line, isCompared), line)),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The sum in one line of words. */
export function writeSum({ counts: { must, nice, mentioned }, figure }: MatchReport): string {
  const parts: string[] = [];
  if (must.total > 0) parts.push(sayCount('sumMust', must.total, writeNumber(must.have)));
  if (nice.total > 0) parts.push(sayCount('sumNice', nice.total, writeNumber(nice.have)));
  if (parts.length === 0) parts.push(sayCount('sumMentioned', mentioned.total, writeNumber(mentioned.have)));
  return `${parts.join(', ')}${figure === undefined ? '' : ` (${writePercent(figure.percent)})`}`;
}

function describeLine(line: ReportLine, isCompared: boolean): string {
  const name = writeList(line.requirement.skills.map(cleanText), 'disjunction');
  const facts = describeFacts(line, isCompared);
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
