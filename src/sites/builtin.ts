import type { Site } from './site.ts';

/** Built In and its city hosts. */
export const builtin: Site = {
  name: 'builtin',
  matches: [
    'https://*.builtin.com/*',
    'https://*.builtinaustin.com/*',
    'https://*.builtinboston.com/*',
    'https://*.builtincolorado.com/*',
    'https://*.builtinchicago.org/*',
    'https://*.builtinla.com/*',
    'https://*.builtinnyc.com/*',
    'https://*.builtinsf.com/*',
    'https://*.builtinseattle.com/*',
  ],
  posting: /^\/job\//u,
  list: /^\/jobs(?:[/?]|$)|^\/company\/[^/]+\/jobs/u,
  title: { seen: '2025-10', selectors: ['h1'] },
  company: {
    seen: '2025-10',
    selectors: ['[data-id="company-title"]', 'a[href^="/company/"] h2', 'a[href^="/company/"]'],
  },
  description: {
    seen: '2025-10',
    selectors: [
      '[id^="job-post-body-"]',
      '.job-description',
      '[class*="job-description"]',
      '[class*="job-post-description"]',
    ],
  },
  cards: {
    seen: '2025-10',
    card: ['[data-id="job-card"]', '[id^="job-card-"]'],
    title: ['[data-id="job-card-title"]', 'h2 a', 'h2'],
    company: ['[data-id="company-title"]'],
  },
};
