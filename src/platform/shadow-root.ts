import { browser } from './browser.ts';

/**
 * An element's shadow root, open or closed. Both browsers let content scripts see closed ones, each in its own way;
 * where neither does, open roots are all there is.
 */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Firefox: an attribute of elements, for extensions only.
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own !== undefined) return own ?? undefined;
  // Chromium: a function that takes HTML elements and throws at others. The polyfill's types lack it.
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return undefined;
  return dom?.openOrClosedShadowRoot(element) ?? undefined;
}
