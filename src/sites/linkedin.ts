import { joinSpace } from './page-text.ts';
import type { Site } from './site.ts';

/** LinkedIn shows three layouts at once: guest, member classic, and the member layout of 2026 with hashed classes. */
export const linkedin: Site = {
  name: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  posting: /^\/jobs\/view\/|^\/jobs-guest\/jobs\/api\/jobPosting\//u,
  list: /^\/jobs(?:-guest)?(?:\/|\?|$)/u,
  title: {
    seen: '2026-10',
    selectors: [
      '.job-details-jobs-unified-top-card__job-title h1',
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-unified-top-card__job-title',
      '.top-card-layout__title',
      '.topcard__title',
    ],
  },
  company: {
    seen: '2026-10',
    selectors: [
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      '.topcard__org-name-link',
      '.topcard__flavor',
      '[data-sdui-screen] a[href*="/company/"]',
    ],
  },
  description: {
    seen: '2026-10',
    selectors: [
      '.jobs-description__content .jobs-box__html-content',
      '#job-details',
      '[componentkey^="JobDetails_AboutTheJob_"]',
      '.show-more-less-html__markup',
      '.description__text',
    ],
  },
  cards: {
    seen: '2026-10',
    card: [
      'li[data-occludable-job-id]',
      '.job-card-container[data-job-id]',
      '[componentkey^="job-card-component-ref-"]',
      '.base-card[data-entity-urn]',
      'li.result-card',
    ],
    title: [
      '.job-card-list__title--link [aria-hidden="true"]',
      '.job-card-list__title--link',
      '.job-card-list__title',
      '.base-search-card__title',
      '.result-card__title',
      'p [aria-hidden="true"]',
      'p',
    ],
    company: [
      '.artdeco-entity-lockup__subtitle',
      '.job-card-container__primary-description',
      '.base-search-card__subtitle',
      '.result-card__subtitle',
      'p:nth-of-type(2)',
    ],
    link: ['a.job-card-list__title--link', 'a.base-card__full-link', 'a.result-card__full-card-link'],
  },
  // The 2026 member layout has no heading for the title; the document's own title is "Title | Company | LinkedIn".
  readTitle: (document) => (isMember2026(document) ? (titleParts(document)[0] ?? '') : ''),
  readCompany: (document) => (isMember2026(document) ? (titleParts(document)[1] ?? '') : ''),
};

function isMember2026(document: Document): boolean {
  return (
    document.querySelector('[componentkey^="JobDetails_AboutTheJob_"]') !== null &&
    document.querySelector('#job-details') === null
  );
}

/** "(2) Title | Company | LinkedIn" -> title, company. */
function titleParts(document: Document): readonly string[] {
  const parts = document.title.split(' | ').map(joinSpace);
  if (parts.at(-1) !== 'LinkedIn' || parts.length < 3) return [];
  const title = parts.slice(0, -2).join(' | ');
  return [title.replace(/^\(\d{1,3}\+?\) /u, ''), parts.at(-2)!];
}
