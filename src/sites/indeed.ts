import { firstText } from './page-text.ts';
import type { Site } from './site.ts';

const TITLE = [
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  'h2[data-testid="simpler-jobTitle"]',
  '.jobsearch-JobInfoHeader-title',
];

/** Indeed, with its localised hosts; search pages are split views. Japan has no `#jobDescriptionText`. */
export const indeed: Site = {
  name: 'indeed',
  matches: ['https://*.indeed.com/*'],
  posting: /^\/(?:m\/)?viewjob|^\/(?:rc|pagead)\/clk|^\/job\/|[?&]v?jk=/u,
  list: /^\/(?!cmp\/|career|companies|salar|hire|legal|support|account|messages|myjobs|resumes?|employers?)/u,
  title: {
    seen: '2026-10',
    selectors: [
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      'h2[data-testid="simpler-jobTitle"]',
      '.jobsearch-JobInfoHeader-title',
    ],
  },
  company: {
    seen: '2026-10',
    selectors: [
      '[data-testid="inlineHeader-companyName"]',
      '.jobsearch-JobInfoHeader-companyNameLink',
      '.jobsearch-JobInfoHeader-companyNameSimple',
      '.jobsearch-JobComponent [data-company-name]',
    ],
  },
  description: {
    seen: '2026-10',
    selectors: [
      '#jobDescriptionText',
      '.jobsearch-JobComponent-description',
      '#jobsearch-ViewjobPaneWrapper [class*="JobDescription"]',
    ],
  },
  cards: {
    seen: '2026-10',
    card: ['.job_seen_beacon', '.jobsearch-SerpJobCard'],
    title: ['a.jcs-JobTitle', 'h2.jobTitle', 'h2.title'],
    company: ['[data-testid="company-name"]', '.companyName', '.company'],
  },
  // The header writes " - job post" behind the title for screen readers.
  readTitle: (document) => firstText(document, TITLE).replace(/ - job post$/u, ''),
};
