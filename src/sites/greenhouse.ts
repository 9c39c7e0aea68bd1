import { joinSpace, readText, type Site } from './site.ts';

/** Hosted boards, and the same page embedded as a frame in company sites (`/embed/job_app`). */
export const greenhouse: Site = {
  name: 'greenhouse',
  matches: ['https://*.greenhouse.io/*'],
  isPosting: (url) => /\/jobs\/\d/u.test(url.pathname) || url.pathname.startsWith('/embed/job_app'),
  title: { seen: '2026-10', selectors: ['.job__title h1', 'h1.section-header', 'h1.app-title'] },
  company: { seen: '2026-10', selectors: ['.company-name'] },
  description: { seen: '2026-10', selectors: ['.job__description', '#content'] },
  readCompany: (document) => {
    // "Job Application for Title at Company"; the title itself may hold " at ".
    const prefix = 'Job Application for ';
    const heading = document.querySelector('.job__title h1, h1.section-header, h1.app-title');
    const title = heading === null ? '' : readText(heading);
    const rest = joinSpace(document.title);
    if (title !== '' && rest.startsWith(`${prefix}${title} at `))
      return rest.slice(prefix.length + title.length + ' at '.length);
    return joinSpace(document.querySelector('.logo img[alt]')?.getAttribute('alt') ?? '').replace(/ logo$/iu, '');
  },
};
