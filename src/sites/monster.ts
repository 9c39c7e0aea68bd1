import type { Site } from './site.ts';

/** Monster, with its national hosts: a search with the posting in the right pane. */
export const monster: Site = {
  name: 'monster',
  matches: [
    'https://*.monster.com/*',
    'https://*.monster.co.uk/*',
    'https://*.monster.ca/*',
    'https://*.monster.de/*',
    'https://*.monster.at/*',
    'https://*.monster.ch/*',
    'https://*.monster.fr/*',
    'https://*.monster.es/*',
    'https://*.monster.it/*',
    'https://*.monster.nl/*',
    'https://*.monster.be/*',
    'https://*.monster.ie/*',
    'https://*.monster.se/*',
  ],
  posting:
    /^\/(?:[a-z]{2}\/)?(?:job-openings|stellenangebot|offre-emploi|oferta-de-empleo|vacature|offerta-di-lavoro)\//u,
  list: /^\/(?:[a-z]{2}\/)?(?:jobs?|stellenangebote?|emplois?|empleos?|vacatures?|offerte?)(?:[/?]|$)/u,
  title: {
    seen: '2025-06',
    selectors: [
      '[data-testid="svx-job-view-wrapper"] [data-testid="jobTitle"]',
      'h1[data-testid="jobTitle"]',
      'h2[data-testid="jobTitle"]',
      'h1',
    ],
  },
  company: {
    seen: '2025-06',
    selectors: [
      '[data-testid="svx-job-view-wrapper"] [data-testid="company"]',
      'li[data-testid="company"]',
      '[data-testid="company"]',
    ],
  },
  description: {
    seen: '2025-06',
    selectors: [
      '[data-testid="svx-description-container-inner"]',
      '[class*="DescriptionContainerOuter"]',
      '[class*="descriptionstyles__DescriptionBody"]',
    ],
  },
  cards: {
    seen: '2025-06',
    card: ['[data-testid="JobCard"]', '[data-testid="svx_jobCard"]', 'article[class*="job-search-result"]'],
    title: ['[data-testid="jobTitle"]', '[data-testid="svx_jobCard-title"]', 'h3', 'h2'],
    company: ['[data-testid="company"]', '[data-testid="svx_jobCard-company"]'],
  },
};
