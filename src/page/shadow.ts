import type { RootOf } from '../sites/index.ts';

/** Elements that HTML allows to hold a shadow root, besides custom ones. */
const HOSTS = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** Whether an element could hold a shadow root at all. */
export function mayHost(element: Element): boolean {
  return element.localName.includes('-') || HOSTS.has(element.localName);
}

/**
 * For searching a whole page: asks only elements that are likely to hold a root, since asking has its price. Those are
 * custom elements, and empty ones into which a script put its root.
 */
export function likelyRootOf(rootOf: RootOf): RootOf {
  return (element) => {
    const isLikely = element.localName.includes('-') || (element.firstChild === null && HOSTS.has(element.localName));
    return isLikely ? rootOf(element) : undefined;
  };
}
