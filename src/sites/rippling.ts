import { largest } from './page-text.ts';
import type { Site } from './site.ts';

/** Rippling's job boards; the class of the text is used for hints in the form too. */
export const rippling: Site = {
  name: 'rippling',
  matches: ['https://ats.rippling.com/*'],
  posting: /\/jobs\/[\da-f]{8}-[\da-f-]{27}/u,
  list: /\/jobs\/?(?:\?|$)|^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/?]+\/?(?:\?|$)/u,
  title: { seen: '2026-08', selectors: ['h2', 'h1'] },
  company: { seen: '2026-08', selectors: ['[data-testid="breadcrumb"] li:first-child a'] },
  description: { seen: '2026-08', selectors: ['.ATS_htmlPreview'] },
  cards: {
    seen: '2026-08',
    card: ['a[href*="/jobs/"]'],
    title: [],
    company: [],
  },
  readParts: (document) => {
    const texts = [...document.querySelectorAll('.ATS_htmlPreview')];
    const outside = texts.filter((element) => element.closest('form') === null && element.textContent.length > 200);
    return outside.length > 0 ? outside : largest(texts);
  },
};
