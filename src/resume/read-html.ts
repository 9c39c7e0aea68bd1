import type { BlockRole, ReadBlocks, TextBlock } from './resume-text.ts';
import { MAX_BLOCKS } from './resume-text.ts';
import { scanXml } from './scan-xml.ts';

const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'td',
  'th',
  'tr',
  'ul',
]);
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'title', 'svg', 'head']);

/** Whether text is an HTML page: saved from a browser or a word processor. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2000).toLowerCase();
  return start.includes('<!doctype html') || /<(?:html|body|div|head)[\s>]/.test(start);
}

/** Reads the visible text of an HTML page, block by block. Nothing is run or loaded. */
export function readHtml(text: string): ReadBlocks {
  const blocks: TextBlock[] = [];
  let current = '';
  let role: BlockRole = 'body';
  let unread: string | undefined;
  const flush = (): void => {
    const words = current.replace(/\s+/g, ' ').trim();
    if (words !== '') blocks.push({ text: words, role });
    current = '';
    role = 'body';
  };
  for (const piece of scanXml(text)) {
    if (blocks.length >= MAX_BLOCKS) return { format: 'html', blocks, cut: true };
    if (piece.kind === 'text') {
      if (unread === undefined) current += piece.text;
      continue;
    }
    const name = piece.name.toLowerCase();
    if (unread !== undefined) {
      // <head> without an end tag ends where the body begins.
      if ((piece.kind === 'close' && name === unread) || name === 'body') unread = undefined;
      continue;
    }
    if (piece.kind === 'open' && UNREAD.has(name)) unread = name;
    if (!BLOCK.has(name)) continue;
    flush();
    if (piece.kind === 'open') role = /^h[1-6]$/.test(name) ? 'heading' : name === 'li' ? 'list-item' : 'body';
  }
  flush();
  return { format: 'html', blocks };
}
