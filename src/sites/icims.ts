import type { Site } from './site.ts';

/** iCIMS: the posting is in a frame of the same host (`in_iframe=1`); headings and texts alternate. */
export const icims: Site = {
  name: 'icims',
  matches: ['https://*.icims.com/*'],
  posting: /^\/jobs\/\d+\//u,
  list: /^\/jobs\/(?:search|intro|candidate)/u,
  title: { seen: '2026-08', selectors: ['.iCIMS_Header h1', '.iCIMS_JobHeaderTitle', 'h1'] },
  company: { seen: '2026-08', selectors: ['meta[property="og:site_name"]'] },
  description: {
    seen: '2026-08',
    selectors: [
      '.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_Expandable_Text',
      '.iCIMS_JobContent',
    ],
  },
  cards: {
    seen: '2026-08',
    card: ['.iCIMS_JobsTable .row', '.iCIMS_JobsTable tr', '.iCIMS_JobCardItem'],
    title: ['.title h3', '.title h2', '.title a', 'h3'],
    company: [],
    link: ['.title a', 'a.iCIMS_Anchor'],
  },
};
