import type { Site } from './site.ts';

/** The jobs view of Google's search. All its class names are generated and change; the address of the shared card does not. */
export const googleJobs: Site = {
  name: 'google-jobs',
  matches: [
    'https://*.google.com/*',
    'https://*.google.co.uk/*',
    'https://*.google.de/*',
    'https://*.google.fr/*',
    'https://*.google.es/*',
    'https://*.google.nl/*',
    'https://*.google.ca/*',
    'https://*.google.co.in/*',
    'https://*.google.com.au/*',
    'https://*.google.com.br/*',
  ],
  reach: 'on-request',
  list: /^\/search\?(?:.*&)?(?:udm=8|ibp=htl(?:;|%3B)jobs)/u,
  title: { seen: '2024-09', selectors: ['.LZAQDf', '.KLsYvd'] },
  company: { seen: '2024-09', selectors: ['.UxTHrf', '.nJlQNd'] },
  description: { seen: '2024-09', selectors: ['.NgUYpe', '.HBvzbc', '.YgLbBe'] },
  cards: {
    seen: '2024-09',
    card: ['.EimVGf', '[data-share-url]', 'li.iFjolb'],
    title: ['.tNxQIb', '.BjJfJf', '[role="heading"]'],
    company: ['.MKCbgd', '.vNEEBe'],
  },
};
