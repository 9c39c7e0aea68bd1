import type { Site } from './site.ts';

/** Golang Cafe. */
export const golangCafe: Site = {
  name: 'golang-cafe',
  matches: ['https://*.golang.cafe/*'],
  posting: /^\/jobs?\/[^/?]+/u,
  list: /^\/(?:$|\?|.*-jobs|.*jobs)/iu,
  title: { seen: '2026-10', selectors: ['h1'] },
  company: { seen: '2026-10', selectors: ['article a[href*="/company/"]'] },
  description: { seen: '2026-10', selectors: ['article .prose', 'article'] },
  cards: {
    seen: '2026-10',
    card: ['article'],
    title: ['h2'],
    company: ['span.font-semibold'],
  },
};
