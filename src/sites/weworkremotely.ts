import type { Site } from './site.ts';

/** We Work Remotely: its structured data is often broken or a teaser; the page holds the whole text. */
export const weworkremotely: Site = {
  name: 'weworkremotely',
  matches: ['https://*.weworkremotely.com/*'],
  posting: /^\/(?:remote-jobs|listings|job-listings)\/[^/?]+/u,
  list: /^\/(?:$|\?|remote-jobs|categories|top-trending|remote-.+-jobs|company)/u,
  title: {
    seen: '2026-08',
    selectors: [
      '.lis-container__header__hero__company-info__title',
      '.listing-header-container h1',
      '.listing-header h1',
    ],
  },
  company: {
    seen: '2026-08',
    selectors: [
      '.lis-container__job__sidebar__companyDetails__info__title h3',
      '.company-card h2',
      '.lis-container__header__hero__company-info__name',
    ],
  },
  description: {
    seen: '2026-08',
    selectors: ['.lis-container__job__content__description', '#job-listing-show-container', '.listing-container'],
  },
  cards: {
    seen: '2026-10',
    card: ['li.new-listing-container', 'section.jobs li:not(.view-all)'],
    title: ['.new-listing__header__title', '.title'],
    company: ['.new-listing__company-name', '.company'],
    link: ['a.listing-link--unlocked', 'a[href*="/remote-jobs/"]', 'a[href*="/listings/"]'],
  },
};
