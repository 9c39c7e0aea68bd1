import type { Site } from './site.ts';

/** Xing: a member of a network reads jobs in place; the guest pages are served. */
export const xing: Site = {
  name: 'xing',
  matches: ['https://*.xing.com/*'],
  posting: /^\/jobs\/[^/?]+-\d{5,}/u,
  list: /^\/jobs(?:[/?]|$)/u,
  title: { seen: '2026-08', selectors: ['[data-testid="job-details-title"]', 'h1[data-xds="Headline"]', 'h1'] },
  company: {
    seen: '2026-08',
    selectors: [
      '[data-testid="job-details-company-info-name"]',
      '[data-testid="company-name"]',
      '[data-xds="Hero"] a[href*="/pages/"]',
    ],
  },
  description: {
    seen: '2026-08',
    selectors: ['[data-xds="RteContent"]', '.job-ad-description', '[data-testid="expandable-content"]'],
  },
  cards: {
    seen: '2025-10',
    card: ['[data-testid="job-search-result"]', 'article[data-xds="Card"]'],
    title: ['[data-testid="job-teaser-list-title"]', 'h2', 'h3'],
    company: ['[data-testid="job-teaser-card-company"]', 'p[class*="Company"]'],
  },
};
