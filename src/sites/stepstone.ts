import type { Site } from './site.ts';

/** StepStone, Totaljobs, CWJobs and Jobsite run on one platform; classes are hashed. */
export const stepstone: Site = {
  name: 'stepstone',
  matches: [
    'https://*.stepstone.de/*',
    'https://*.stepstone.at/*',
    'https://*.stepstone.be/*',
    'https://*.stepstone.nl/*',
    'https://*.totaljobs.com/*',
    'https://*.cwjobs.co.uk/*',
    'https://*.jobsite.co.uk/*',
  ],
  posting: /^\/(?:stellenangebote--|jobs?--|emploi--|vacatures?--|job\/)/u,
  list: /^\/(?:jobs?|stellenangebote|work|emplois?|vacatures?|search|\d\/)(?!--)/u,
  title: { seen: '2026-08', selectors: ['[data-at="header-job-title"]', 'h1[data-at="job-title"]'] },
  company: { seen: '2026-08', selectors: ['[data-at="header-company-name"]', '[data-at="metadata-company-name"]'] },
  description: {
    seen: '2026-08',
    selectors: ['[data-at="job-ad-content"]', '[data-at="jobad-content"]', '[data-at^="section-text-"]'],
  },
  cards: {
    seen: '2026-10',
    card: ['article[data-at="job-item"]', 'article[data-testid="job-item"]'],
    title: ['[data-at="job-item-title"]'],
    company: ['[data-at="job-item-company-name"]'],
  },
};
