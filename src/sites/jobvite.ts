import type { Site } from './site.ts';

/** Jobvite. */
export const jobvite: Site = {
  name: 'jobvite',
  matches: ['https://*.jobvite.com/*'],
  posting: /\/job\/[^/?]+/u,
  list: /^\/(?:careers\/)?[^/?]+(?:\/(?:jobs|search|viewall)?[^?]*)?(?:\?|$)/u,
  title: { seen: '2026-08', selectors: ['.jv-header', 'h2.jv-header', 'h1'] },
  company: { seen: '2026-08', selectors: ['.jv-logo a', '.jv-logo img'] },
  description: { seen: '2026-08', selectors: ['.jv-job-detail-description'] },
  cards: {
    seen: '2026-08',
    card: ['.jv-job-list tr', '.jv-search-list li', '.jv-job-list li'],
    title: ['.jv-job-list-name', 'a'],
    company: [],
  },
};
