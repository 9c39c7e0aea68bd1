import type { Site } from './site.ts';

/** ZipRecruiter: single pages, and a search whose right pane shows the posting. */
export const ziprecruiter: Site = {
  name: 'ziprecruiter',
  matches: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*'],
  posting: /^\/(?:c\/[^?]+\/job\/|jobs\/[^?]*-[\da-f]{6,}|job\/|ek\/|k\/)|[?&](?:lk|jid)=/iu,
  list: /^\/(?:jobs-search|jobs?(?:[/?]|$)|candidate\/search|[^?]*-jobs)/iu,
  title: { seen: '2026-08', selectors: ['[data-testid="right-pane"] h2', 'h1.job_title', 'h1'] },
  company: {
    seen: '2026-08',
    selectors: [
      '[data-testid="right-pane"] a[href*="/co/"]',
      '[class*="hiring_company"]',
      '.job_header a[href*="/c/"]',
      '.company_name',
    ],
  },
  description: {
    seen: '2026-08',
    selectors: [
      '.job_description',
      '.jobDescriptionSection',
      '[data-testid="right-pane"] [class*="description"]',
      '[data-testid="right-pane"]',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['article[id^="job-card-"]', '.job_result_two_pane_v2', 'article.job_result', '.job_result'],
    title: ['h2', '.just_job_title', '.title'],
    company: ['[data-testid="job-card-company"]', '.company_name', '.t_org_link'],
  },
};
