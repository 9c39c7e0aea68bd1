import { firstText, joinSpace } from './page-text.ts';
import type { Site } from './site.ts';

/** Lever: the text stands in several blocks, in order. The page to apply on (`/apply`) has none of them. */
export const lever: Site = {
  name: 'lever',
  matches: ['https://*.lever.co/*'],
  posting: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?(?:\?|$)/u,
  list: /^\/[^/?]+\/?(?:\?|$)/u,
  title: { seen: '2026-10', selectors: ['.posting-headline h2', '.posting-header h2'] },
  company: { seen: '2026-10', selectors: [] },
  description: {
    seen: '2026-10',
    selectors: [
      '[data-qa="job-description"], .section-wrapper .section:not(.posting-header, .last-section-apply), [data-qa="closing-description"]',
      '.posting-page .content',
    ],
  },
  cards: {
    seen: '2026-10',
    card: ['.posting'],
    title: ['[data-qa="posting-name"]', 'h5'],
    company: [],
    link: ['a.posting-title', 'a[data-qa="posting-name"]'],
  },
  readCompany: (document) => {
    // "Company - Title"; a board is titled "Company".
    const named = joinSpace(document.title);
    const title = firstText(document, ['.posting-headline h2', '.posting-header h2']);
    if (title === '') return named.replace(/ jobs$/iu, '');
    if (named.endsWith(` - ${title}`)) return named.slice(0, -title.length - ' - '.length);
    return firstText(document, ['.main-header-logo img[alt]']).replace(/ logo$/iu, '');
  },
};
