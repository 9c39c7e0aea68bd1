import type { Site } from './site.ts';

/** RemoteOK: the description is a row under its card, there once the card was opened. */
export const remoteok: Site = {
  name: 'remoteok',
  matches: ['https://*.remoteok.com/*', 'https://*.remoteok.io/*'],
  posting: /^\/remote-jobs\/[^/?]*\d/u,
  list: /^\/(?:remote-[^/]+-jobs|remote-jobs|$|\?)/u,
  title: { seen: '2026-08', selectors: ['[itemprop="title"]'] },
  company: { seen: '2026-08', selectors: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="name"]'] },
  description: {
    seen: '2026-08',
    selectors: [
      '[itemprop="description"] .markdown',
      '[itemprop="description"]',
      '.expandContents .description',
      '.description .markdown',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['tr.job[data-id]:not(.placeholder)'],
    title: ['[itemprop="title"]', 'h2'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'h3'],
    link: ['a.preventLink[itemprop="url"]', 'a[itemprop="url"]', 'a.preventLink'],
  },
};
