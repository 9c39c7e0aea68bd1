/** Gives an element's shadow root, closed ones too, where the browser lets an extension see it. */
export type RootOf = (element: Element) => ShadowRoot | undefined;

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

/** Roots inside roots beyond this are no page that anybody wrote by hand. */
const MAX_DEPTH = 16;
/** Elements asked for their roots; a search must end. */
const MAX_ASKED = 20_000;

/** Whether an element could hold a shadow root at all. */
export function mayHost(element: Element): boolean {
  return element.localName.includes('-') || HOSTS.has(element.localName);
}

/** All shadow roots under a node, outer before inner, in document order. */
export function findShadowRoots(top: Document | ShadowRoot, rootOf: RootOf): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let asked = 0;
  const search = (within: Document | ShadowRoot, depth: number) => {
    for (const element of within.querySelectorAll('*')) {
      if (!mayHost(element)) continue;
      if (++asked > MAX_ASKED) return;
      const root = rootOf(element);
      if (root === undefined) continue;
      found.push(root);
      if (depth < MAX_DEPTH) search(root, depth + 1);
    }
  };
  search(top, 1);
  return found;
}
