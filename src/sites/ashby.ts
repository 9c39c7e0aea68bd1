import { joinSpace } from './page-text.ts';
import type { Site } from './site.ts';

/** Ashby: the body is empty as served; structured data holds the text before the page shows it. */
export const ashby: Site = {
  name: 'ashby',
  matches: ['https://*.ashbyhq.com/*'],
  posting: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}|[?&]ashby_jid=/u,
  list: /^\/[^/?]+\/?(?:\?|$)/u,
  title: { seen: '2026-10', selectors: ['h1.ashby-job-posting-heading'] },
  company: { seen: '2026-10', selectors: [] },
  description: {
    seen: '2026-10',
    selectors: [
      '.ashby-job-posting-right-pane [class*="_descriptionText_"]',
      '[class*="_descriptionText_"]',
      '.ashby-job-posting-right-pane',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['.ashby-job-posting-brief', '.ashby-job-board-view a h3', 'a h3'],
    around: 'a',
    title: ['.ashby-job-posting-brief-title', 'h3'],
    company: [],
  },
  // "Title @ Company"; a board is titled "Company Jobs".
  readCompany: (document) =>
    / @ ([^@]+)$/u.exec(joinSpace(document.title))?.[1] ?? /^(.+) Jobs$/u.exec(joinSpace(document.title))?.[1] ?? '',
};
