/** Postings in the shape of one known site, made to measure for tests of what we show of them. */

/** Where a made posting stands. */
export const POSTING_ADDRESS = 'https://www.linkedin.com/jobs/view/made-for-tests-4100000009';

export interface MadePosting {
  readonly title: string;
  readonly company?: string;
  /** Lines under a heading that asks, wishes, or only tells. */
  readonly must?: readonly string[];
  readonly nice?: readonly string[];
  readonly told?: readonly string[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The posting as a page of the site at `POSTING_ADDRESS`. Texts are escaped: they arrive as text, as a site would send them. */
export function makePosting({ title, company = 'Kiteloom', must = [], nice = [], told = [] }: MadePosting): string {
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `<p><strong>${heading}</strong></p><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${escape(title)}</title></head><body>
    <section class="top-card-layout">
      <h1 class="top-card-layout__title">${escape(title)}</h1>
      <a class="topcard__org-name-link" href="/company/made">${escape(company)}</a>
    </section>
    <div class="description__text"><div class="show-more-less-html__markup">
      <p>We keep the timetables of a ferry line true, summer and winter, and we would like to do it with you.</p>
      ${list('Requirements', must)}${list('Nice to have', nice)}${list('About us', told)}
    </div></div>
  </body></html>`;
}

/** A posting of usual size that has all there is: groups, years, dealbreakers, names not in the list. */
export const USUAL_POSTING: MadePosting = {
  title: 'Senior Backend Developer, Timetables',
  company: 'Lantern & Quay',
  must: [
    '5+ years of Python',
    'Django or Flask',
    'PostgreSQL, Redis and Quendorbase',
    'REST and GraphQL APIs',
    'Hash tables, stacks, queues and binary search hold no secrets',
    'HTML, CSS and JavaScript',
    'You hold an active security clearance',
    'You are authorised to work in Belgium without sponsorship',
    'Fluent in Dutch',
  ],
  nice: ['AWS DynamoDB', 'Kubernetes', 'Terraform or Pulumi'],
  told: ['Our site was once written in PHP.', 'Others here write Kotlin.'],
};
