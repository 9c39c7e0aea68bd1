import type { Site } from './site.ts';

/** The job board that Stack Overflow closed in 2022; old pages and archives still show it. */
export const stackOverflow: Site = {
  name: 'stack-overflow',
  matches: ['https://stackoverflow.com/*'],
  reach: 'on-request',
  posting: /^\/jobs\/\d+/u,
  list: /^\/jobs(?:[/?]|$)/u,
  title: { seen: '2026-10', selectors: ['#content h1', 'h1'] },
  company: { seen: '2026-10', selectors: ['.fc-black-700 a', '#content .fc-black-700'] },
  description: { seen: '2026-10', selectors: ['#overview-items'] },
  cards: {
    seen: '2026-10',
    card: ['.-job[data-jobid]', '.js-result[data-jobid]'],
    title: ['h2 a', 'h2'],
    company: ['h3 span:first-child', 'h3'],
    text: ['.fl1'],
  },
};
