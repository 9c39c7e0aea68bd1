import * as v from 'valibot';
import { readMonthCount } from './date-span.ts';
import type { DateSpan, ReadBlocks, ResumeSection, TextBlock } from './resume-text.ts';

/** Most entries of a list that are looked at. */
const MAX_ENTRIES = 500;

const Text = v.fallback(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((text) => String(text).slice(0, 5000)),
  ),
  '',
);
const list = <TItem extends v.GenericSchema>(item: TItem) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.slice(0, MAX_ENTRIES).flatMap((entry) => {
          const parsed = v.safeParse(item, entry);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );
const Texts = list(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, 5000)),
  ),
);

const Job = v.object({
  name: Text,
  company: Text,
  organization: Text,
  entity: Text,
  position: Text,
  startDate: Text,
  endDate: Text,
  summary: Text,
  description: Text,
  highlights: Texts,
  keywords: Texts,
});

/** The parts of a JSON Resume (jsonresume.org, schema 1.0.0 and the older one) that may name skills. What does not fit is passed over. */
const ResumeSchema = v.object({
  basics: v.fallback(v.object({ label: Text, summary: Text }), { label: '', summary: '' }),
  skills: list(v.object({ name: Text, level: Text, keywords: Texts })),
  work: list(Job),
  volunteer: list(Job),
  projects: list(Job),
  education: list(v.object({ institution: Text, area: Text, studyType: Text, courses: Texts })),
  certificates: list(v.object({ name: Text })),
  awards: list(v.object({ title: Text, summary: Text })),
  publications: list(v.object({ name: Text, summary: Text })),
  interests: list(v.object({ name: Text, keywords: Texts })),
});
type Job = v.InferOutput<typeof Job>;

/** Whether a JSON value looks like a JSON Resume. */
export function isJsonResume(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['basics', 'work', 'skills', 'education', 'projects'].some((key) => Object.hasOwn(value, key))
  );
}

/** Reads a JSON Resume; undefined where the value is none. */
export function readJsonResume(value: unknown): ReadBlocks | undefined {
  const parsed = v.safeParse(ResumeSchema, value);
  if (!parsed.success) return undefined;
  const resume = parsed.output;
  const blocks: TextBlock[] = [];
  const declared: { name: string; years?: number; block: number }[] = [];
  const say = (text: string, section: ResumeSection, dates?: DateSpan): number => {
    if (text.trim() === '') return -1;
    return (
      blocks.push({
        text: text.replace(/\s*\n\s*/g, ' '),
        role: 'body',
        section,
        ...(dates === undefined ? {} : { dates }),
      }) - 1
    );
  };
  say(resume.basics.label, 'summary');
  say(resume.basics.summary, 'summary');
  for (const { name, level, keywords } of resume.skills) {
    const block = say(
      keywords.length === 0 ? name : name === '' ? keywords.join(', ') : `${name}: ${keywords.join(', ')}`,
      'skills',
    );
    // With keywords the name is that of a group ("Web development"), else it is the skill.
    if (block < 0) continue;
    const years = readLevel(level);
    if (keywords.length === 0) declared.push({ name, block, ...(years === undefined ? {} : { years }) });
    else
      declared.push(
        ...keywords.filter((keyword) => keyword.trim() !== '').map((keyword) => ({ name: keyword, block })),
      );
  }
  const sayJob = (job: Job, section: ResumeSection): void => {
    const dates = readDates(job);
    say(
      [job.position, job.name, job.company, job.organization, job.entity].filter((part) => part !== '').join(' · '),
      section,
      dates,
    );
    for (const text of [job.summary, job.description, ...job.highlights, job.keywords.join(', ')])
      say(text, section, dates);
  };
  for (const job of resume.work) sayJob(job, 'experience');
  for (const job of resume.volunteer) sayJob(job, 'experience');
  for (const job of resume.projects) sayJob(job, 'projects');
  for (const study of resume.education) {
    say([study.studyType, study.area].filter((part) => part !== '').join(' '), 'education');
    for (const course of study.courses) say(course, 'education');
  }
  for (const { name } of resume.certificates) say(name, 'certificates');
  for (const { title, summary } of resume.awards) say(`${title} ${summary}`, 'awards');
  for (const { name, summary } of resume.publications) say(`${name} ${summary}`, 'publications');
  for (const { name, keywords } of resume.interests) say([name, ...keywords].join(', '), 'interests');
  return { format: 'json-resume', blocks, declared };
}

/** `level` is free text; our own export writes years there, as many people do. */
function readLevel(level: string): number | undefined {
  const years = /^(\d{1,2}(?:\.\d)?)\s?\+?\s?years?$/i.exec(level.trim());
  return years?.[1] === undefined ? undefined : Number(years[1]);
}

function readDates(job: Job): DateSpan | undefined {
  const from = readMonthCount(job.startDate, 'from');
  const to = readMonthCount(job.endDate, 'to');
  if (from === undefined || (to !== undefined && to < from)) return undefined;
  return to === undefined ? { from } : { from, to };
}
