import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const LabelSchema = v.object({
  kind: v.string(),
  page_site: v.nullish(v.string()),
  url: v.nullish(v.string()),
  description: v.nullish(v.object({ selector: v.nullish(v.string()), where: v.nullish(v.string()) })),
  job_title: v.nullish(v.object({ text: v.nullish(v.string()) })),
  company: v.nullish(v.object({ text: v.nullish(v.string()) })),
  cards: v.nullish(v.object({ selector: v.nullish(v.string()) })),
});

/** What somebody found on a saved page. Empty strings where the label does not say. */
export interface PageLabel {
  readonly site: string;
  readonly name: string;
  /** "job", "list", "negative" or "shell". */
  readonly kind: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string;
  readonly description: { readonly selector: string; readonly isJsonLd: boolean };
  /** Selector of the cards. */
  readonly cards: string;
}

/** Addresses for pages that were saved without one, by site: of one posting, and of a list. */
const ADDRESSES: Readonly<Record<string, readonly [string, string]>> = {
  ashby: ['jobs.ashbyhq.com/example/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', 'jobs.ashbyhq.com/example'],
  bayt: ['www.bayt.com/en/uae/jobs/title-1234567/', 'www.bayt.com/en/uae/jobs/'],
  bingjobs: ['www.bing.com/jobs', 'www.bing.com/jobs'],
  comeet: ['www.comeet.com/jobs/example/1/title/2', 'www.comeet.com/jobs/example/1'],
  dice: ['www.dice.com/job-detail/1', 'www.dice.com/jobs'],
  glassdoor: ['www.glassdoor.com/job-listing/title-JV_1.htm', 'www.glassdoor.com/Job/title-jobs-SRCH_1.htm'],
  golangcafe: ['golang.cafe/job/title', 'golang.cafe/'],
  googlejobs: ['www.google.com/search?q=jobs&udm=8', 'www.google.com/search?q=jobs&udm=8'],
  greenhouse: ['job-boards.greenhouse.io/example/jobs/1', 'job-boards.greenhouse.io/example'],
  hackernews: ['news.ycombinator.com/item?id=1', 'news.ycombinator.com/item?id=1'],
  indeed: ['www.indeed.com/viewjob?jk=1', 'www.indeed.com/jobs?q=title'],
  jobright: ['jobright.ai/jobs/info/1', 'jobright.ai/jobs'],
  jobscz: ['www.jobs.cz/rpd/1/', 'www.jobs.cz/prace/'],
  lever: ['jobs.lever.co/example/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', 'jobs.lever.co/example'],
  linkedin: ['www.linkedin.com/jobs/view/4000000001/', 'www.linkedin.com/jobs/search/'],
  naukri: ['www.naukri.com/job-listings-title-1', 'www.naukri.com/title-jobs'],
  pythonorg: ['www.python.org/jobs/1/', 'www.python.org/jobs/'],
  remoteok: ['remoteok.com/remote-jobs/title-1', 'remoteok.com/remote-dev-jobs'],
  rooster: ['rooster.jobs/jobs/1', 'rooster.jobs/'],
  seek: ['www.seek.com.au/job/1', 'www.seek.com.au/title-jobs'],
  stackoverflow: ['stackoverflow.com/jobs/1/title', 'stackoverflow.com/jobs'],
  stepstone: ['www.stepstone.de/stellenangebote--title--1.html', 'www.stepstone.de/jobs/title'],
  taleo: [
    'example.tbe.taleo.net/NA1/ats/careers/v2/viewRequisition',
    'example.tbe.taleo.net/NA1/ats/careers/v2/searchResults',
  ],
  totaljobs: ['www.totaljobs.com/job/title/1', 'www.totaljobs.com/jobs/title'],
  weworkremotely: ['weworkremotely.com/remote-jobs/title', 'weworkremotely.com/remote-jobs'],
  wellfound: ['wellfound.com/jobs/1-title', 'wellfound.com/role/title'],
  workable: ['apply.workable.com/example/j/1/', 'apply.workable.com/example/'],
  workatastartup: ['www.workatastartup.com/jobs/1', 'www.workatastartup.com/jobs'],
  workday: ['example.wd1.myworkdayjobs.com/Example/job/Place/Title_1', 'example.wd1.myworkdayjobs.com/Example'],
  ziprecruiter: ['www.ziprecruiter.com/c/example/Job/Title', 'www.ziprecruiter.com/jobs-search'],
};

/** Reads SITE/NAME.html and SITE/NAME.json of a folder, by site and name. */
export function readLabels(folder: string): readonly PageLabel[] {
  return readdirSync(folder)
    .sort()
    .flatMap((site) =>
      readdirSync(join(folder, site))
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => readLabel(join(folder, site), site, file.slice(0, -'.json'.length))),
    );
}

function readLabel(folder: string, site: string, name: string): PageLabel {
  const json = v.parse(LabelSchema, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  // On Hacker News each comment is described; there is no one description.
  const isOne = json.description?.where?.includes('per job') !== true;
  return {
    site,
    name,
    kind: json.kind,
    url: json.url?.replace(/^http:/u, 'https:') ?? addressOf(site, json.page_site ?? site, name, json.kind),
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    title: json.job_title?.text ?? '',
    company: json.company?.text ?? '',
    description: {
      selector: isOne ? (json.description?.selector ?? '') : '',
      isJsonLd: json.description?.where?.startsWith('json-ld') === true,
    },
    cards: json.cards?.selector ?? '',
  };
}

function addressOf(folder: string, site: string, name: string, kind: string): string {
  const own = ADDRESSES[folder] ?? ADDRESSES[site] ?? ADDRESSES[name.split('-')[0] ?? ''];
  const [job, list] = own ?? [
    `www.${site.replace(/[^a-z]/gu, '')}.example/job/1`,
    `www.${site.replace(/[^a-z]/gu, '')}.example/jobs`,
  ];
  return `https://${kind === 'list' ? list : job}`;
}
