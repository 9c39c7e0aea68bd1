import type { Site } from './site.ts';

/** Welcome to the Jungle: the text stands in two sections, of the job and of what is asked. */
export const welcomeToTheJungle: Site = {
  name: 'welcome-to-the-jungle',
  matches: ['https://*.welcometothejungle.com/*'],
  posting: /^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/[^/?]+/u,
  list: /^\/(?:[a-z]{2}\/)?(?:jobs|companies\/[^/]+\/jobs)\/?(?:\?|$)/u,
  title: { seen: '2025-10', selectors: ['[data-testid="job-metadata-block"] h2', 'h2.wui-text', 'h1'] },
  company: {
    seen: '2025-10',
    selectors: ['[data-testid="job-metadata-block"] a[href*="/companies/"] span', '#the-company-section a span'],
  },
  description: {
    seen: '2025-10',
    selectors: ['[data-testid="job-section-description"], [data-testid="job-section-experience"]'],
  },
  cards: {
    seen: '2025-10',
    card: ['[data-testid="search-results-list-item-wrapper"]', 'li[data-object-id]'],
    title: ['h4', 'h2', 'h3'],
    company: ['[data-testid="company-name"]', 'span.wui-text'],
  },
};
