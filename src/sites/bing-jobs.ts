import type { Site } from './site.ts';

/** The jobs view of Bing: a split view. */
export const bingJobs: Site = {
  name: 'bing-jobs',
  matches: ['https://www.bing.com/*'],
  reach: 'on-request',
  list: /^\/jobs(?:[/?]|$)/u,
  title: { seen: '2026-10', selectors: ['.jbpnl_title', '[class*="jbpnl_title"]'] },
  company: { seen: '2026-10', selectors: ['.jbpnl_cmpny', '[class*="jbpnl_cmp"]'] },
  description: { seen: '2026-10', selectors: ['[class*="jbpnl_desc"]'] },
  cards: {
    seen: '2026-10',
    card: ['.jb_jlc'],
    title: ['.jbovrly_title'],
    company: ['.jbovrly_cmpny'],
  },
};
