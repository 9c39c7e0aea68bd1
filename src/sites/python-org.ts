import { joinSpace, readText } from './page-text.ts';
import type { Site } from './site.ts';

/** The job board of python.org. */
export const pythonOrg: Site = {
  name: 'python-org',
  matches: ['https://www.python.org/*'],
  reach: 'on-request',
  posting: /^\/jobs\/\d+/u,
  list: /^\/jobs(?:[/?]|$)/u,
  title: { seen: '2026-10', selectors: ['.listing-company .company-name', 'h1'] },
  company: { seen: '2026-10', selectors: ['.listing-company .company-name'] },
  description: { seen: '2026-10', selectors: ['.job-description'] },
  cards: {
    seen: '2026-10',
    card: ['.list-recent-jobs > li'],
    title: ['.listing-company-name a', 'h2 a', 'h2'],
    company: [],
  },
  // Title and company stand in one element, with a line break between them.
  readTitle: (document) => headLines(document)[0] ?? '',
  readCompany: (document) => headLines(document)[1] ?? '',
};

function headLines(document: Document): readonly string[] {
  const lines = [''];
  for (const node of document.querySelector('h1 .company-name')?.childNodes ?? []) {
    if (node.nodeName === 'BR') lines.push('');
    else lines.push(`${lines.pop()!} ${node.nodeType === 1 ? readText(node as Element) : (node.nodeValue ?? '')}`);
  }
  return lines.map(joinSpace);
}
