import type { Site } from './site.ts';

/** Bayt. */
export const bayt: Site = {
  name: 'bayt',
  matches: ['https://*.bayt.com/*'],
  posting: /\/jobs\/[^/?]*-\d{5,}/u,
  list: /\/jobs(?:[/?]|$)|-jobs/u,
  title: { seen: '2026-10', selectors: ['h1', '#job_title'] },
  company: { seen: '2026-10', selectors: ['[class*="company"] a[href*="/company/"]', 'a[href*="/company/"]'] },
  description: { seen: '2026-10', selectors: ['[id="jobDescription"]', '.card-content .t-break'] },
  cards: {
    seen: '2026-10',
    card: ['li[data-js-job]'],
    title: ['h2'],
    company: ['.job-company-location-wrapper a', '[class*="company"]'],
  },
};
