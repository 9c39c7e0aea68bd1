import { joinSpace, readText, type Site } from './site.ts';

const TITLE = '[data-testid="jobsearch-JobInfoHeader-title"], h2[data-testid="simpler-jobTitle"]';

export const indeed: Site = {
  name: 'indeed',
  matches: ['https://*.indeed.com/*'],
  isPosting: () => true,
  title: { seen: '2026-10', selectors: ['.jobsearch-JobInfoHeader-title', 'h1'] },
  company: { seen: '2026-10', selectors: ['[data-testid="inlineHeader-companyName"]', '[data-company-name]'] },
  description: { seen: '2026-10', selectors: ['#jobDescriptionText', '.jobsearch-JobComponent-description'] },
  // The pane writes " - job post" behind the title for screen readers.
  readTitle: (document) => {
    const heading = document.querySelector(TITLE);
    return heading === null ? '' : joinSpace(readText(heading).replace(/ - job post$/u, ''));
  },
};
