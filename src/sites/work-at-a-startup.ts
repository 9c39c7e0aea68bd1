import { firstText, largest } from './page-text.ts';
import type { Site } from './site.ts';

/** Y Combinator's job board; the text about the role is the largest of several alike. */
export const workAtAStartup: Site = {
  name: 'work-at-a-startup',
  matches: ['https://*.workatastartup.com/*'],
  posting: /^\/jobs\/\d+/u,
  list: /^\/(?:jobs|companies|directory)(?:[/?]|$)/u,
  title: { seen: '2026-10', selectors: ['h1', '.company-title', '.company-name'] },
  company: { seen: '2026-08', selectors: ['.company-name', 'a[href^="/companies/"] h1', 'a[href^="/companies/"]'] },
  description: { seen: '2026-10', selectors: ['.prose'] },
  readTitle: (document) => splitHeading(document)[0] ?? '',
  readCompany: (document) => splitHeading(document)[1] ?? '',
  readParts: (document) => largest([...document.querySelectorAll('.prose')]),
};

/** "Founding Engineer at Company (W26)" -> title, company. */
function splitHeading(document: Document): readonly string[] {
  const parts = /^(.+) at (.+?)(?: \([A-Z]\d{2}\))?$/u.exec(firstText(document, ['h1']));
  return parts === null ? [] : parts.slice(1);
}
