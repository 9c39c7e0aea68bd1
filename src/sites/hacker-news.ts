import { resolveLink } from './address.ts';
import { firstText, readText } from './page-text.ts';
import { isOccupation } from './posting-words.ts';
import type { FoundCard, Site } from './site.ts';

const TEXT = ['.commtext', '.comment .c00', '.comment'];
const WHO_IS_HIRING = /who is hiring\b/iu;

/**
 * "Ask HN: Who is hiring?" on Hacker News: each comment that answers the thread itself is a posting in full, and so a
 * card; replies to comments are talk. On the page of one comment that comment is the posting.
 */
export const hackerNews: Site = {
  name: 'hacker-news',
  matches: ['https://news.ycombinator.com/*'],
  reach: 'on-request',
  posting: /^\/item\?id=\d+/u,
  list: /^\/item\?id=\d+/u,
  title: { seen: '2026-10', selectors: [] },
  company: { seen: '2026-10', selectors: [] },
  description: { seen: '2026-10', selectors: [] },
  readTitle: (document) => readHead(ownComment(document)).title,
  readCompany: (document) => readHead(ownComment(document)).company,
  readParts: (document) => {
    const comment = ownComment(document);
    return comment === undefined ? [] : [comment];
  },
  readCards: (document) => {
    const story =
      firstText(document, ['.fatitem .titleline', '.fatitem .storylink', '.fatitem .title a']) || document.title;
    if (!WHO_IS_HIRING.test(story) || ownComment(document) !== undefined) return [];
    return [...document.querySelectorAll('tr.athing.comtr')].flatMap(readComment);
  },
};

/** The comment that the page is about, where it answers a "Who is hiring?". */
function ownComment(document: Document): Element | undefined {
  if (!WHO_IS_HIRING.test(firstText(document, ['.fatitem .onstory']))) return undefined;
  return document.querySelector('.fatitem .commtext, .fatitem .comment') ?? undefined;
}

function readComment(row: Element): readonly FoundCard[] {
  const indent = row.querySelector('td.ind');
  const isTop = indent?.getAttribute('indent') === '0' || indent?.querySelector('img')?.getAttribute('width') === '0';
  if (!isTop) return [];
  const text = TEXT.map((selector) => row.querySelector(selector)).find((element) => element !== null);
  if (text === undefined) return [];
  const { title, company } = readHead(text);
  // A comment that was deleted or flagged away has no text.
  if (title === '') return [];
  const link = resolveLink(row.querySelector('.age a')?.getAttribute('href') ?? null, row.ownerDocument);
  return [{ element: row, title, company, link, parts: [text], isPartial: false }];
}

/** The first line: "Company | Title | Place | Terms", in any order after the company. */
function readHead(comment: Element | undefined): { title: string; company: string } {
  if (comment === undefined) return { title: '', company: '' };
  let line = '';
  for (let node = comment.firstChild; node !== null && node.nodeName !== 'P'; node = node.nextSibling)
    line += ` ${node.nodeType === 1 ? readText(node as Element) : (node.nodeValue ?? '')}`;
  const parts = (line.trim() === '' ? readText(comment).slice(0, 200) : line)
    .split(/\s*(?:\||\s[–—-]{1,2}\s)\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [company = '', ...rest] = parts;
  if (rest.length === 0) return { title: company.slice(0, 120), company: '' };
  return {
    title: (rest.find(isOccupation) ?? rest[0]!).slice(0, 200),
    company: company.replace(/\s*\(?https?:\/\/\S+/gu, '').slice(0, 100),
  };
}
