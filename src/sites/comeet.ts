import type { Site } from './site.ts';

/** Comeet: lists and postings inside the pages of the companies, and its own host. */
export const comeet: Site = {
  name: 'comeet',
  matches: ['https://www.comeet.com/*'],
  fingerprint: '.comeet-position, .comeet-position-info',
  posting: /\/co\/[^/]+\/[^/]+\/[^/]+|^\/jobs\/[^/]+\/[^/]+\/[^/]+\/[^/]+/u,
  list: /^/u,
  title: { seen: '2026-10', selectors: ['.comeet-position-name', 'h1', 'h2'] },
  company: { seen: '2026-10', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-08',
    selectors: ['.comeet-position-info', '.comeet-position-description', '.position-details', '.comeet-user-text'],
  },
  cards: {
    seen: '2026-10',
    card: ['.comeet-position'],
    title: ['.comeet-position-name'],
    company: [],
  },
};
