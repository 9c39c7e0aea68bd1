import type { Site } from './site.ts';

/** Jobright. */
export const jobright: Site = {
  name: 'jobright',
  matches: ['https://*.jobright.ai/*'],
  posting: /^\/jobs\/info\//u,
  list: /^\/jobs(?:[/?]|$)/u,
  title: { seen: '2026-10', selectors: ['h1'] },
  company: { seen: '2026-10', selectors: ['[class*="index_company-row"] span', '[class*="index_company-row"]'] },
  description: { seen: '2026-10', selectors: ['#overview-1'] },
  cards: {
    seen: '2026-10',
    card: ['[class*="index_job-card__"]', 'a[href*="/jobs/info/"]'],
    title: ['h2', '[class*="index_job-title"]'],
    company: ['[class*="index_company-name"]'],
  },
};
