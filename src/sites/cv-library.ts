import type { Site } from './site.ts';

/** CV-Library. */
export const cvLibrary: Site = {
  name: 'cv-library',
  matches: ['https://*.cv-library.co.uk/*'],
  posting: /^\/job\/\d+/u,
  list: /^\/(?:search-jobs|[^/?]*-?jobs)/u,
  title: { seen: '2025-05', selectors: ['h1.job__title', 'h1'] },
  company: { seen: '2025-05', selectors: ['.job__details-value a[href*="/list-jobs/"]', '[data-company-name]'] },
  description: { seen: '2025-05', selectors: ['.job__description', '[itemprop="description"]'] },
  cards: {
    seen: '2025-05',
    card: ['#searchResults li.results__item', 'article[data-job-id]'],
    title: ['.job__title', 'h2'],
    company: ['.job__company-link', '.job__posted-by a'],
  },
};
