import type { Site } from './site.ts';

/** Recruitee's career sites. */
export const recruitee: Site = {
  name: 'recruitee',
  matches: ['https://*.recruitee.com/*'],
  posting: /^\/(?:[a-z]{2}\/)?(?:l\/[a-z]{2}\/)?o\/[^/?]+/u,
  list: /^\/(?:[a-z]{2}\/?)?(?:$|\?|jobs|#)/u,
  title: { seen: '2026-08', selectors: ['h1'] },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-08',
    selectors: ['.job-description, .job-requirements', '[data-testid="job-description"]', '.description'],
  },
  cards: {
    seen: '2026-08',
    card: ['.job', 'a[href*="/o/"]'],
    title: ['.job-title', 'h3', 'h2', 'h5', 'a[href*="/o/"]'],
    company: [],
  },
};
