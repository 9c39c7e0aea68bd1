/** Elements that hold no text for people. */
const SILENT = /^(?:style|script|noscript|template|svg|math|iframe|object|canvas|video|audio)$/iu;

/** An element's text without style sheets and scripts inside it, white space joined; of an image or `meta` its words. */
export function readText(element: Element): string {
  if (element.localName === 'meta') return joinSpace(element.getAttribute('content') ?? '');
  if (element.localName === 'img') return joinSpace(element.getAttribute('alt') ?? '');
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !SILENT.test(node.nodeName)) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
      text += ' ';
    }
  };
  visit(element);
  return joinSpace(text);
}

/** Whether elements have at least `units` UTF-16 units of text between them; stops counting there. */
export function hasText(elements: readonly Element[], units: number): boolean {
  let left = units;
  const visit = (node: Node): boolean => {
    if (node.nodeType === 3) {
      left -= (node.nodeValue ?? '').trim().length;
      return left <= 0;
    }
    if (node.nodeType !== 1 || SILENT.test(node.nodeName)) return false;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) if (visit(child)) return true;
    return false;
  };
  return elements.some(visit);
}

/** The first text that a selector finds, in the order of the selectors; '' where none does. */
export function firstText(root: ParentNode, selectors: readonly string[]): string {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const text = readText(element);
      if (text !== '') return text;
    }
  }
  return '';
}

/** Without elements that stand inside another of the list. In document order, as `querySelectorAll` gives them. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (kept.at(-1)?.contains(element) !== true) kept.push(element);
  return kept;
}

export function joinSpace(text: string): string {
  return text.split(/\s/u).filter(Boolean).join(' ');
}

/** For comparing names: joined, lower case, without what sites append ("- job post", "(m/f/d)") or wrap around. */
export function foldName(text: string): string {
  return joinSpace(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#.]+/gu, ' '),
  );
}

/** The element with the most text, alone; none of none. */
export function largest(elements: readonly Element[]): readonly Element[] {
  let best: Element | undefined;
  for (const element of elements)
    if (best === undefined || element.textContent.length > best.textContent.length) best = element;
  return best === undefined ? [] : [best];
}
