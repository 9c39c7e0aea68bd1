import type { Site } from './site.ts';

/** Personio's job boards. */
export const personio: Site = {
  name: 'personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  posting: /^\/job\/\d+/u,
  list: /^\/(?:$|\?|search|index)/u,
  title: { seen: '2026-08', selectors: ['h1'] },
  company: { seen: '2026-08', selectors: [] },
  description: {
    seen: '2026-08',
    selectors: ['#job-description', '.job-description', '[class*="job-description"]', '[class*="jobDescription"]'],
  },
  cards: {
    seen: '2026-08',
    card: ['a[href*="/job/"]'],
    title: ['h2', 'h3', '[class*="title" i]'],
    company: [],
  },
};
