/** Units of text by which a paragraph is known on the page. */
const PROBE = 40;
/** Shorter paragraphs stand anywhere (units without white space). */
const MIN_PROBE = 16;
const MAX_PROBES = 60;
/** The share of the paragraphs that must be on the page, for the page to show the text. */
const ENOUGH = 0.6;
const SILENT = /^(?:script|style|noscript|template|svg|head|textarea)$/iu;

/** The page's text without white space, in one walk, and where each text node's begins. */
interface FlatText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly nodes: readonly Node[];
}

/**
 * The elements of the page that show a text known from elsewhere (structured data), so that its skills can be marked
 * where they stand. Undefined where the page does not show it (yet).
 */
export function findShown(wanted: Element, document: Document): readonly Element[] | undefined {
  const probes = probesOf(wanted);
  if (probes.length === 0) return undefined;
  const page = flatten(document.body);
  const places: number[] = [];
  let from = 0;
  for (const probe of probes) {
    const at = page.text.indexOf(probe, from);
    if (at < 0) continue;
    places.push(at);
    from = at + probe.length;
  }
  if (places.length < probes.length * ENOUGH) return undefined;
  // A teaser above may repeat the first words; the nearest place before the second paragraph is the text's own.
  const first =
    places.length > 1
      ? page.text.lastIndexOf(page.text.slice(places[0], places[0]! + MIN_PROBE), places[1])
      : places[0]!;
  return spanOf(nodeAt(page, Math.max(first, places[0]!)), nodeAt(page, places.at(-1)!), document);
}

function probesOf(wanted: Element): readonly string[] {
  const probes: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const text = fold(node.nodeValue ?? '');
      if (text.length >= MIN_PROBE) probes.push(text.slice(0, PROBE));
    } else if (node.nodeType === 1 && !SILENT.test(node.nodeName)) node.childNodes.forEach(visit);
  };
  visit(wanted);
  if (probes.length <= MAX_PROBES) return probes;
  const step = probes.length / MAX_PROBES;
  return [...Array(MAX_PROBES - 1).keys()].map((i) => probes[Math.floor(i * step)]!).concat(probes.at(-1)!);
}

function flatten(root: Element): FlatText {
  const starts: number[] = [];
  const nodes: Node[] = [];
  const texts: string[] = [];
  let length = 0;
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const text = fold(node.nodeValue ?? '');
      if (text === '') return;
      starts.push(length);
      nodes.push(node);
      texts.push(text);
      length += text.length;
    } else if (node.nodeType === 1 && !SILENT.test(node.nodeName)) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
    }
  };
  visit(root);
  return { text: texts.join(''), starts, nodes };
}

function fold(text: string): string {
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/gu, '');
}

function nodeAt({ starts, nodes }: FlatText, place: number): Node {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return nodes[low]!;
}

/** The children of the nearest common ancestor, from the one that holds `first` to the one that holds `last`. */
function spanOf(first: Node, last: Node, document: Document): readonly Element[] | undefined {
  let ancestor = first.parentElement;
  while (ancestor !== null && !ancestor.contains(last)) ancestor = ancestor.parentElement;
  if (ancestor === null) return undefined;
  const children = [...ancestor.childNodes];
  const from = children.findIndex((child) => child.contains(first));
  const to = children.findIndex((child) => child.contains(last));
  const span = children.slice(from, to + 1);
  const isBare = span.some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  if (isBare || from < 0) return ancestor === document.body ? undefined : [ancestor];
  return span.filter((node): node is Element => node.nodeType === 1);
}
