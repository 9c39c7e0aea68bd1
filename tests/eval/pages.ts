/**
 * `npm run eval:pages -- DIR [--browser chromium|firefox] [--json]`: loads each saved page of DIR (SITE/NAME.html with
 * NAME.json beside it) at its address in a real browser with the shipped extension, and prints what was read there.
 * Page scripts stay off (`script-src 'none'`), nothing else is served.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { MATCHES } from '../../src/sites/index.ts';
import { fitsPattern } from '../../src/sites/site.ts';
import { loadExtension, type Kind, type LoadedExtension } from '../support/extension.ts';

const args = process.argv.slice(2);
const valueOf = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const kind: Kind = valueOf('--browser') === 'firefox' ? 'firefox' : 'chromium';
const given = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--browser');
const folder = given ?? fileURLToPath(new URL('../../../shared/pages', import.meta.url));

const LabelSchema = v.object({
  kind: v.string(),
  url: v.nullish(v.string()),
  description: v.nullish(v.object({ selector: v.nullish(v.string()) })),
  job_title: v.nullish(v.object({ text: v.nullish(v.string()) })),
  company: v.nullish(v.object({ text: v.nullish(v.string()) })),
});
type Label = v.InferOutput<typeof LabelSchema>;

/** Hosts for pages that were saved without an address, by site or by the first word of the page's name. */
const HOSTS: Readonly<Record<string, string>> = {
  ashby: 'jobs.ashbyhq.com/example',
  dice: 'www.dice.com/jobs',
  glassdoor: 'www.glassdoor.com/Job/x.htm',
  greenhouse: 'job-boards.greenhouse.io/example/jobs/1',
  indeed: 'www.indeed.com/viewjob',
  jobscz: 'www.jobs.cz/rpd/1/',
  linkedin: 'www.linkedin.com/jobs/view/4000000001/',
  wellfound: 'wellfound.com/jobs/1-x',
  weworkremotely: 'weworkremotely.com/remote-jobs/x',
  workable: 'apply.workable.com/example/j/1/',
  ziprecruiter: 'www.ziprecruiter.com/c/x/Job/y',
};

interface Row {
  readonly page: string;
  readonly label: string;
  readonly read: string;
  readonly title?: boolean;
  readonly company?: boolean;
  readonly marks: number;
  /** Marks that stand outside of the labelled description. */
  readonly outside?: number;
  readonly ms: number;
}

const joined = (text: string) => text.split(/\s/u).filter(Boolean).join(' ').toLowerCase();

async function readOne(extension: LoadedExtension, site: string, name: string): Promise<Row> {
  const html = readFileSync(join(folder, site, `${name}.html`), 'utf8');
  const label = v.parse(LabelSchema, JSON.parse(readFileSync(join(folder, site, `${name}.json`), 'utf8')));
  const url = (
    label.url ?? `https://${HOSTS[site] ?? HOSTS[name.split('-')[0] ?? ''] ?? `www.${site}.example/job/1`}`
  ).replace(/^http:/u, 'https:');
  const { origin, pathname } = new URL(url);
  if (!MATCHES.some((pattern) => fitsPattern(new URL(url), pattern)))
    return { page: `${site}/${name}`, label: label.kind, read: 'unlisted', marks: 0, ms: 0 };
  const begun = performance.now();
  const page = await extension.openPage(new Map([[`${origin}${pathname}`, html]]), url, {
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  });
  const state = await extension.readTab(page);
  const ms = Math.round(performance.now() - begun);
  if (state.state === 'posting' && state.posting.requirements.length > 0) {
    // Marks come with the first view of their block, a frame later; saved without style sheets, a description may stand
    // screens below the top.
    await page.evaluate(
      (css) => css !== '' && document.querySelector(css)?.scrollIntoView(),
      label.description?.selector ?? '',
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  const marks = await countMarks(page, label);
  await page.close();
  const posting = state.state === 'posting' ? state.posting : undefined;
  const wanted = label.job_title?.text;
  const company = label.company?.text;
  return {
    page: `${site}/${name}`,
    label: label.kind,
    read: state.state,
    ...(posting !== undefined && wanted
      ? { title: joined(wanted).replace(/ - job post$/u, '') === joined(posting.title) }
      : {}),
    ...(posting !== undefined && company ? { company: joined(company) === joined(posting.company) } : {}),
    ...marks,
    ms,
  };
}

async function countMarks(page: Page, label: Label): Promise<{ marks: number; outside?: number }> {
  const selector = label.description?.selector ?? '';
  const counts = await page.evaluate((css) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const homes = css === '' ? [] : [...document.querySelectorAll(css)];
    return {
      marks: ranges.length,
      outside: ranges.filter((range) => !homes.some((home) => home.contains(range.startContainer))).length,
    };
  }, selector);
  return selector === '' ? { marks: counts.marks } : counts;
}

if (!existsSync(folder)) {
  console.log(`No saved pages at ${folder}: nothing to measure.`);
  process.exit(0);
}
const extension = await loadExtension(kind);
const rows: Row[] = [];
for (const site of readdirSync(folder).sort()) {
  for (const file of readdirSync(join(folder, site)).sort()) {
    if (file.endsWith('.json')) rows.push(await readOne(extension, site, file.slice(0, -'.json'.length)));
  }
}
await extension.close();

const jobs = rows.filter((row) => row.label === 'job');
const count = (list: readonly Row[], of: (row: Row) => boolean | undefined) =>
  `${list.filter((row) => of(row) === true).length} of ${list.filter((row) => of(row) !== undefined).length}`;
const summary = {
  browser: kind,
  pages: rows.length,
  failed: rows.filter((row) => row.read === 'failed').length,
  consoleErrors: extension.errors.length,
  jobsRead: count(jobs, (row) => row.read === 'posting'),
  titles: count(jobs, (row) => row.title),
  companies: count(jobs, (row) => row.company),
  marksOutsideDescription: jobs.reduce((sum, row) => sum + (row.outside ?? 0), 0),
  marks: jobs.reduce((sum, row) => sum + row.marks, 0),
  falsePostings: rows.filter(
    (row) => /^(?:_negative|_shell)\//u.test(row.page) && (row.read === 'posting' || row.marks > 0),
  ).length,
};
if (args.includes('--json')) console.log(JSON.stringify({ summary, rows }));
else {
  for (const row of rows) {
    const facts = [
      row.title === undefined ? '' : `title ${row.title ? 'right' : 'WRONG'}`,
      row.company === undefined ? '' : `company ${row.company ? 'right' : 'WRONG'}`,
    ];
    console.log(
      `${row.page.padEnd(44)} ${row.label.padEnd(9)} ${row.read.padEnd(9)} ${String(row.marks).padStart(4)} marks ${row.outside === undefined ? '' : `(${row.outside} outside)`} ${facts.join(' ')} ${row.ms} ms`,
    );
  }
  console.log(JSON.stringify(summary, null, 2));
}
if (summary.failed > 0 || summary.falsePostings > 0 || summary.consoleErrors > 0) process.exitCode = 1;
