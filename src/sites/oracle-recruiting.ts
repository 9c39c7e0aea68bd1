import type { Site } from './site.ts';

/** Oracle Recruiting Cloud: its own hosts, and career sites on hosts of the companies. */
export const oracleRecruiting: Site = {
  name: 'oracle-recruiting',
  matches: ['https://*.oraclecloud.com/*'],
  fingerprint: '.job-details__description-content, li[data-qa="searchResultItem"]',
  posting: /\/job\/\d|\/preview\/\d/u,
  list: /\/sites\/[^/]+(?:\/(?:requisitions|jobs|search)?)?\/?(?:\?|$)|\/requisitions/u,
  title: { seen: '2026-06', selectors: ['h1.job-details__title', '.job-details__title', 'h1'] },
  company: { seen: '2026-06', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-06',
    selectors: [
      '.job-details__description-header, .job-details__description-content',
      '.job-details__description',
      '[class*="job-description"]',
    ],
  },
  cards: {
    seen: '2026-06',
    card: ['li[data-qa="searchResultItem"]', '.job-tile'],
    title: ['.job-tile__title'],
    company: [],
    link: ['a.job-list-item__link', 'a.job-grid-item__link', 'a[href*="/job/"]'],
  },
};
