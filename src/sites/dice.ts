import type { Site } from './site.ts';

/** Dice changed its cards in 2026; the link of the title outlived both layouts. */
export const dice: Site = {
  name: 'dice',
  matches: ['https://*.dice.com/*'],
  posting: /^\/job-detail\/|^\/jobs\/detail\//u,
  list: /^\/jobs(?:[/?]|$)|^\/job-search/u,
  title: { seen: '2026-08', selectors: ['h1[data-cy="jobTitle"]', '[data-testid="job-detail-header-card"] h1', 'h1'] },
  company: {
    seen: '2026-08',
    selectors: [
      '[data-cy="companyNameLink"]',
      '[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
      '[data-cy="companyNameNoLink"]',
    ],
  },
  description: {
    seen: '2026-08',
    selectors: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', '[data-testid="jobDescription"]'],
  },
  cards: {
    seen: '2026-10',
    card: [
      '[data-testid="job-search-serp-card"]',
      '[data-testid="job-card"]',
      'dhi-search-card',
      '[data-cy="search-card"]',
    ],
    title: ['[data-testid="job-search-job-detail-link"]', '[data-cy="card-title-link"]', 'a[href*="/job-detail/"]'],
    company: [
      'a[href*="/company-profile/"] p',
      '[data-cy="search-result-company-name"]',
      'a[href*="/company-profile/"]',
    ],
  },
};
