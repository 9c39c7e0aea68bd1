import type { Site } from './site.ts';

/** Workday: the body is empty as served; structured data holds the text before the page shows it. */
export const workday: Site = {
  name: 'workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  posting: /\/job\//u,
  list: /^\/(?!wday\/)/u,
  title: { seen: '2026-10', selectors: ['[data-automation-id="jobPostingHeader"]'] },
  company: { seen: '2026-10', selectors: [] },
  description: { seen: '2026-10', selectors: ['[data-automation-id="jobPostingDescription"]'] },
  cards: {
    seen: '2026-10',
    card: ['a[data-automation-id="jobTitle"]'],
    around: 'li',
    title: ['a[data-automation-id="jobTitle"]'],
    company: [],
  },
};
