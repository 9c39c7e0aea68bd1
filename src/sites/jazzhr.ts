import type { Site } from './site.ts';

/** JazzHR's job boards. */
export const jazzhr: Site = {
  name: 'jazzhr',
  matches: ['https://*.applytojob.com/*'],
  posting: /^\/apply\/[A-Za-z0-9]{6,}/u,
  list: /^\/(?:apply\/?)?(?:jobs\/?)?(?:\?|$)/u,
  title: { seen: '2026-08', selectors: ['.job-header h1', 'h1', 'h2.job-title'] },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: { seen: '2026-08', selectors: ['#job-description', '.job-description', '.description'] },
  cards: {
    seen: '2026-08',
    card: ['li.list-group-item', '.resumator-job', 'a[href*="/apply/"]'],
    title: ['.list-group-item-heading', 'h3', 'h4', '.resumator-job-title', 'a[href*="/apply/"]'],
    company: [],
  },
};
