import type { Site } from './site.ts';

/** Phenom: career sites on hosts of the companies. */
export const phenom: Site = {
  name: 'phenom',
  matches: [],
  fingerprint: '[data-ph-at-id]',
  posting: /\/job\/[^/]+/u,
  list: /^/u,
  title: { seen: '2026-08', selectors: ['[data-ph-at-id="job-title"]', 'h1.job-title', 'h1'] },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-08',
    selectors: ['[data-ph-at-id="jobdescription-text"]', '.jd-info', '.job-description'],
  },
  cards: {
    seen: '2026-10',
    card: ['[data-ph-at-id="jobs-list-item"]'],
    title: ['[data-ph-at-id="job-link"] .job-title', '.job-title', '[data-ph-at-id="job-link"]'],
    company: [],
    link: ['a[data-ph-at-id="job-link"]'],
  },
};
