import type { Site } from './site.ts';

/** Reed. */
export const reed: Site = {
  name: 'reed',
  matches: ['https://*.reed.co.uk/*'],
  posting: /^\/jobs\/[^?]*\/\d{5,}/u,
  list: /^\/jobs(?:[/?]|$)|-jobs/u,
  title: { seen: '2025-10', selectors: ['h1'] },
  company: {
    seen: '2025-10',
    selectors: [
      '[itemprop="hiringOrganization"] [itemprop="name"]',
      '[data-qa="company-name"]',
      'a[data-gtm="job_header_posted_by"]',
    ],
  },
  description: {
    seen: '2025-10',
    selectors: [
      '[data-qa="job-description"]',
      '[itemprop="description"]',
      '[class*="job-details-container_description"]',
    ],
  },
  cards: {
    seen: '2025-10',
    card: ['[data-qa="job-card"]', 'article[class*="job-card_jobCard"]', 'article.job-result'],
    title: ['[data-qa="job-card-title"]', 'h2 a', 'h2', 'h3'],
    company: ['[data-qa="job-posted-by"] a', 'a[data-element="recruiter"]', '.gtmJobListingPostedBy'],
  },
};
