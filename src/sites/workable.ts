import type { Site } from './site.ts';

/** Workable: the text stands in three blocks. The body is empty as served. */
export const workable: Site = {
  name: 'workable',
  matches: ['https://*.workable.com/*'],
  posting: /^\/[^/]+\/j\/|^\/j\/|^\/view\//u,
  list: /^\/(?:[^/?]+\/?)?(?:\?|$)/u,
  title: { seen: '2026-08', selectors: ['[data-ui="job-title"]', 'h1'] },
  company: { seen: '2026-08', selectors: ['[data-ui="company-name"]', '[data-ui="company-logo"] img'] },
  description: {
    seen: '2026-08',
    selectors: [
      '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
      '[data-ui="job-breakdown"]',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['li[data-ui="job"]', '[data-ui="job"]'],
    title: ['[data-ui="job-title"]', 'h3', 'h2'],
    company: ['[data-ui="company-name"]'],
  },
};
