import type { Site } from './site.ts';

/** jobs.cz: the standard page, and pages in the design of the employer (`/fp/`). */
export const jobsCz: Site = {
  name: 'jobs-cz',
  matches: ['https://www.jobs.cz/*', 'https://beta.www.jobs.cz/*'],
  posting: /^\/(?:rpd|fp|pd)\//u,
  list: /^\/prace(?:[/?]|$)/u,
  title: { seen: '2026-04', selectors: ['h1'] },
  company: { seen: '2026-04', selectors: ['.IconWithText p', '[data-test="jd-company-name"]', '.CompanyName'] },
  description: { seen: '2026-04', selectors: ['[data-jobad="body"]', '.content-rich-text', '.RichContent'] },
  cards: {
    seen: '2026-04',
    card: ['article.SearchResultCard'],
    title: ['.SearchResultCard__title'],
    company: ['.SearchResultCard__footerItem [translate="no"]', '.SearchResultCard__footerItem'],
  },
};
