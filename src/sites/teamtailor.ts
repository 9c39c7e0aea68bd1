import type { Site } from './site.ts';

/** Teamtailor: its own hosts, and career sites on hosts of the companies. */
export const teamtailor: Site = {
  name: 'teamtailor',
  matches: ['https://*.teamtailor.com/*'],
  fingerprint: 'link[href*="teamtailor-cdn.com"], script[src*="teamtailor-cdn.com"]',
  posting: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2,4})?\/)?jobs\/\d+/u,
  list: /^\/(?:[a-z]{2}(?:-[A-Za-z]{2,4})?\/?)?(?:$|\?|jobs|departments|locations)/u,
  title: { seen: '2026-08', selectors: ['h1'] },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: { seen: '2026-08', selectors: ['.job-ad-body', '[data-testid="job-body"]'] },
  cards: {
    seen: '2026-08',
    card: ['#jobs_list_container li', '.jobs-list li'],
    title: ['a span[title]', 'a', 'h3'],
    company: [],
  },
};
