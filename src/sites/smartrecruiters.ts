import type { Site } from './site.ts';

/** SmartRecruiters: annotated sections in the served page. */
export const smartrecruiters: Site = {
  name: 'smartrecruiters',
  matches: ['https://*.smartrecruiters.com/*'],
  posting: /^\/[^/]+\/\d{6,}/u,
  list: /^\/[^/?]+\/?(?:\?|$)/u,
  title: { seen: '2026-10', selectors: ['h1.job-title', '[itemprop="title"]', 'h1'] },
  company: {
    seen: '2026-10',
    selectors: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'meta[property="og:site_name"]'],
  },
  description: {
    seen: '2026-10',
    selectors: [
      '.job-sections',
      '[itemprop="description"], [itemprop="responsibilities"], [itemprop="qualifications"], [itemprop="incentives"]',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['li.opening-job', '.opening-job'],
    title: ['.job-title', 'h4'],
    company: [],
    link: ['a.link--block', 'a'],
  },
};
