import { firstText, joinSpace } from './page-text.ts';
import type { Site } from './site.ts';

const TITLE = ['.job__title h1', 'h1.section-header', 'h1.app-title'];

/** Hosted boards, and the same page embedded as a frame in company sites (`/embed/job_app`). */
export const greenhouse: Site = {
  name: 'greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  posting: /\/jobs\/\d|^\/embed\/job_app/u,
  list: /^\/embed\/job_board|^\/[^/?]+\/?(?:\?|$)/u,
  title: { seen: '2026-10', selectors: ['.job__title h1', 'h1.section-header', 'h1.app-title'] },
  company: { seen: '2026-10', selectors: ['.company-name'] },
  description: { seen: '2026-10', selectors: ['.job__description', '#content'] },
  cards: {
    seen: '2026-10',
    card: ['tr.job-post', '.opening'],
    title: ['.body--medium', 'a'],
    company: [],
  },
  readCompany: (document) => {
    // "Job Application for Title at Company"; the title itself may hold " at ".
    const prefix = `Job Application for ${firstText(document, TITLE)} at `;
    const named = joinSpace(document.title);
    if (named.startsWith(prefix)) return named.slice(prefix.length);
    // A board is titled "Jobs at Company".
    const board = /^(?:current openings|jobs) at (.+)$/iu.exec(named)?.[1];
    return board ?? firstText(document, ['.logo img[alt]']).replace(/ logo$/iu, '');
  },
};
