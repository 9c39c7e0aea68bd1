import type { Site } from './site.ts';

/** SEEK, JobStreet and JobsDB run on one platform: single pages, and a split view. */
export const seek: Site = {
  name: 'seek',
  matches: [
    'https://*.seek.com.au/*',
    'https://*.seek.co.nz/*',
    'https://*.seek.com/*',
    'https://*.jobstreet.com/*',
    'https://*.jobstreet.com.my/*',
    'https://*.jobstreet.com.sg/*',
    'https://*.jobstreet.com.ph/*',
    'https://*.jobstreet.co.id/*',
    'https://*.jobsdb.com/*',
  ],
  posting: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?job\/\d|[?&]jobid=/iu,
  list: /(?:^\/|-)(?:jobs|lowongan|loker|งาน)(?:[-/?]|$)|-jobs|\/in-/iu,
  title: { seen: '2026-08', selectors: ['[data-automation="job-detail-title"]'] },
  company: { seen: '2026-08', selectors: ['[data-automation="advertiser-name"]'] },
  description: {
    seen: '2026-08',
    selectors: ['[data-automation="jobAdDetails"]', '[data-automation="jobDescription"]'],
  },
  cards: {
    seen: '2026-10',
    card: [
      'article[data-card-type="JobCard"]',
      'article[data-testid="job-card"]',
      'article[data-automation="normalJob"]',
    ],
    title: ['[data-automation="jobTitle"]'],
    company: ['[data-automation="jobCompany"]'],
  },
};
