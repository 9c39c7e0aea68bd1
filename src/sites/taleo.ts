import type { Site } from './site.ts';

/** Taleo, Enterprise and Business; ids hold dots, so they are matched as attributes. */
export const taleo: Site = {
  name: 'taleo',
  matches: ['https://*.taleo.net/*'],
  posting: /jobdetail\.ftl|viewrequisition/iu,
  list: /jobsearch\.ftl|moresearch\.ftl|joblist|searchresults|jobsearch|\/ats\/careers/iu,
  title: {
    seen: '2026-08',
    selectors: ['[id^="requisitionDescriptionInterface.reqTitleLinkAction"]', '.titlepage', 'h1', 'h3'],
  },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-08',
    selectors: [
      '.requisitionDescriptionInner',
      '[name="cwsJobDescription"]',
      '[id^="requisitionDescriptionInterface.ID"]',
      '.editablesection',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['.oracletaleocwsv2-accordion', '[id^="requisitionListInterface.listRequisition"] tr'],
    title: ['.oracletaleocwsv2-head-title', 'a.viewJobLink', '[id*="reqTitleLinkAction"]', 'h4', 'h3'],
    company: [],
  },
};
