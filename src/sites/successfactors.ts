import type { Site } from './site.ts';

/** SuccessFactors: its own hosts, and recruiting sites on hosts of the companies. */
export const successfactors: Site = {
  name: 'successfactors',
  matches: [
    'https://*.successfactors.com/*',
    'https://*.successfactors.eu/*',
    'https://*.sapsf.com/*',
    'https://*.sapsf.eu/*',
  ],
  fingerprint: 'span.jobdescription, a.jobTitle-link',
  posting: /^\/(?:[^/]+\/)?job\/|career_job_req_id=|jobreqid=|career_ns=job_listing(?!_summary)/iu,
  list: /^\/(?:search|go|viewalljobs|talentcommunity|career|$|\?)/u,
  title: { seen: '2026-08', selectors: ['[itemprop="title"]', '[data-careersite-propertyid="title"]', 'h1'] },
  company: {
    seen: '2026-08',
    selectors: [
      'meta[itemprop="hiringOrganization"]',
      '[itemprop="hiringOrganization"]',
      'meta[property="og:site_name"]',
    ],
  },
  description: { seen: '2026-08', selectors: ['span.jobdescription', '[itemprop="description"]', '.jobDisplay .job'] },
  cards: {
    seen: '2026-08',
    card: ['a.jobTitle-link'],
    around: 'tr, li.job-tile, li',
    title: ['a.jobTitle-link'],
    company: [],
  },
};
