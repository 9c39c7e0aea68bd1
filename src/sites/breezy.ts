import type { Site } from './site.ts';

/** Breezy's job boards. */
export const breezy: Site = {
  name: 'breezy',
  matches: ['https://*.breezy.hr/*'],
  posting: /^\/p\/[\da-f]{8,}/u,
  list: /^\/(?:$|\?)/u,
  title: { seen: '2026-08', selectors: ['.position-title h1', '.position h1', 'h1'] },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]', '.brand img'] },
  description: { seen: '2026-08', selectors: ['.position-description', '.description'] },
  cards: {
    seen: '2026-08',
    card: ['li.position', 'a[href^="/p/"]'],
    title: ['h2', 'h3'],
    company: [],
  },
};
