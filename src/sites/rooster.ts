import type { Site } from './site.ts';

/** Rooster. */
export const rooster: Site = {
  name: 'rooster',
  matches: ['https://*.rooster.jobs/*'],
  posting: /^\/jobs\/\d+/u,
  list: /^\/(?:$|\?|jobs|search)/u,
  title: { seen: '2026-10', selectors: ['h1', '.job-title-h5'] },
  company: { seen: '2026-10', selectors: ['a[href^="/company/"]'] },
  description: { seen: '2026-10', selectors: ['.job-description'] },
  cards: {
    seen: '2026-10',
    card: ['.job-item'],
    title: ['.job-title'],
    company: ['.company a', '.company'],
  },
};
