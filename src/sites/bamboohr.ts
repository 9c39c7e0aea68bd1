import type { Site } from './site.ts';

/** BambooHR. */
export const bamboohr: Site = {
  name: 'bamboohr',
  matches: ['https://*.bamboohr.com/*'],
  posting: /^\/(?:careers|jobs)\/(?:view\.php\?|embed2?\.php\?)?(?:id=)?\d+/u,
  list: /^\/(?:careers|jobs)\/?(?:list|embed2?\.php)?\/?(?:\?|$)/u,
  title: {
    seen: '2026-08',
    selectors: [
      'h1.JobDetails__title',
      '[data-fabric-component="Headline"]',
      '.ResAts__JobPostingHeader h2',
      'h1',
      'h2',
    ],
  },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-08',
    selectors: ['.JobDetails__description', '[class*="BambooRichText"]', '.ResAts__JobDescription'],
  },
  cards: {
    seen: '2026-08',
    card: ['[itemtype$="schema.org/JobPosting"]', 'a[href^="/careers/"]', '.BambooHR-ATS-Jobs-Item'],
    around: 'li, tr, a',
    title: ['[itemprop="title"]', 'a[href]'],
    company: [],
  },
};
