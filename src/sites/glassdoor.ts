import type { Site } from './site.ts';

/** Glassdoor: the search is a split view; the full text is in the page even while "Show more" is closed. */
export const glassdoor: Site = {
  name: 'glassdoor',
  matches: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.at/*',
    'https://*.glassdoor.ch/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.es/*',
    'https://*.glassdoor.nl/*',
    'https://*.glassdoor.be/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.it/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.com.au/*',
    'https://*.glassdoor.com.br/*',
    'https://*.glassdoor.com.mx/*',
    'https://*.glassdoor.com.ar/*',
    'https://*.glassdoor.sg/*',
    'https://*.glassdoor.co.nz/*',
  ],
  posting:
    /^\/(?:job-listing|partner\/joblisting|stellenanzeige|offre-emploi|oferta-empleo|vaga)\b|[?&](?:jl|joblistingid)=/iu,
  list: /^\/(?:jobs?|stellen|emplois?|empleos?|vagas?|vacatures?|lavoro)(?:[/?]|$)/iu,
  title: { seen: '2026-10', selectors: ['h1[id^="jd-job-title"]', '[data-test="job-title"][id^="jd-"]'] },
  company: {
    seen: '2026-10',
    selectors: [
      '[class*="EmployerProfile_employerName"]',
      '[class*="EmployerProfile_employerInfo"] h4',
      '[data-test="employer-name"]',
    ],
  },
  description: {
    seen: '2026-10',
    selectors: [
      '[class*="JobDetails_jobDescription__"]',
      '[data-test="jobDescriptionContent"]',
      '#JobDescriptionContainer',
    ],
  },
  cards: {
    seen: '2026-10',
    card: ['li[data-test="jobListing"]', '[data-test="jobListing"]'],
    title: ['[data-test="job-title"]', 'a[class*="JobCard_jobTitle"]'],
    company: [
      '[class*="EmployerProfile_compactEmployerName"]',
      '[class*="EmployerProfile_employerName"]',
      '[id^="job-employer-"]',
    ],
  },
};
