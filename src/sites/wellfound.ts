import { resolveLink } from './address.ts';
import { firstText, readText } from './page-text.ts';
import type { FoundCard, Site } from './site.ts';

/** Wellfound: a list shows companies, each with its open jobs; the row of a job is the card. */
export const wellfound: Site = {
  name: 'wellfound',
  matches: ['https://*.wellfound.com/*'],
  posting: /^\/jobs\/\d+|^\/company\/[^/]+\/jobs\/\d+|[?&]job_listing_slug=/u,
  list: /^\/(?:jobs|role|location|company|candidates|startups|remote|discover)(?:[/?]|$)/u,
  title: { seen: '2026-08', selectors: ['h1'] },
  company: {
    seen: '2026-08',
    selectors: ['a[href*="/company/"] h2', 'a[href*="/company/"] span', 'a[href*="/company/"]'],
  },
  description: { seen: '2026-08', selectors: ['#job-description', '[class*="styles_description"]'] },
  readCards: (document) => {
    const links = document.querySelectorAll('a[href*="/jobs/"]');
    return [...links].flatMap((link) => readRow(link) ?? []);
  },
};

const BLOCK = '[data-testid="startup-header"], [data-test="StartupResult"]';

/** The row around a job's link: the largest element that holds no other job, and not the company's header. */
function readRow(link: Element): FoundCard | undefined {
  const href = link.getAttribute('href') ?? '';
  const title = readText(link);
  if (title === '' || !/\/jobs\/\d+/u.test(href)) return undefined;
  let row = link;
  for (let up = link.parentElement; up !== null; up = up.parentElement) {
    if (up.querySelectorAll('a[href*="/jobs/"]').length > 1 || up.querySelector(BLOCK) !== null) break;
    row = up;
  }
  const block = row.parentElement?.closest('.mb-6, [data-test="StartupResult"]');
  const company =
    block == null ? '' : firstText(block, ['[data-testid="startup-header"] h2', 'a[href*="/company/"] h2', 'h2']);
  return { element: row, title, company, link: resolveLink(href, link.ownerDocument), parts: [row], isPartial: true };
}
