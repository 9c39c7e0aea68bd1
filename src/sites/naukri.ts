import type { Site } from './site.ts';

/** Naukri: a posting opens in a tab of its own. */
export const naukri: Site = {
  name: 'naukri',
  matches: ['https://*.naukri.com/*'],
  posting: /^\/job-listings-/u,
  list: /-jobs(?:-|\?|$)|^\/(?:jobs|jobsearch|mnjuser\/recommendedjobs)/u,
  title: { seen: '2026-08', selectors: ['[class*="styles_jd-header-title__"]', '.jd-header-title', 'h1'] },
  company: {
    seen: '2026-08',
    selectors: [
      '[class*="styles_jd-header-comp-name__"] a',
      '[class*="styles_jd-header-comp-name__"]',
      '.jd-header-comp-name a',
    ],
  },
  description: {
    seen: '2026-08',
    selectors: [
      '[class*="styles_job-desc-container__"]',
      '[class*="styles_JDC__dang-inner-html__"]',
      '.job-desc .dang-inner-html',
      'section.job-desc',
    ],
  },
  cards: {
    seen: '2026-10',
    card: ['.srp-jobtuple-wrapper', '.cust-job-tuple', 'article.jobTuple'],
    title: ['a.title'],
    company: ['a.comp-name', '.comp-name', '.companyInfo a.subTitle'],
  },
};
