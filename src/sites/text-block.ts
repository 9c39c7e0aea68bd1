import { hasText, readText } from './page-text.ts';
import { countTopics, findTopics, REQUIREMENTS, TASKS } from './posting-words.ts';

/** The block of a page that reads most like a posting. */
export interface TextBlock {
  /** Its elements in reading order, without what only stands between them. */
  readonly parts: readonly Element[];
  /** UTF-16 units of text in it, and of those the units inside links. */
  readonly length: number;
  readonly linked: number;
  /** Topics of postings it touches, as bits; and those that its headings touch. */
  readonly topics: number;
  readonly headingTopics: number;
  readonly items: number;
  readonly codeBlocks: number;
}

interface Tally {
  length: number;
  linked: number;
  topics: number;
  headingTopics: number;
  hits: number;
  items: number;
  codeBlocks: number;
}

/** Never the text of a posting. `form` only where it is one to fill in, `header` and `aside` with the page's own. */
const SKIPPED = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'video', 'audio'],
  ...['nav', 'footer', 'aside', 'dialog', 'select', 'button', 'textarea', 'head'],
]);
const SKIPPED_ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|tablist)$/u;
const HEADING = /^(?:h[1-6]|b|strong|dt|legend|th)$/u;
/** Longer lines are sentences (UTF-16 units). */
const MAX_HEADING = 80;
/** Text beyond this is not looked at; no posting is that long, and the page must stay quick (UTF-16 units). */
const MAX_TEXT = 300_000;
/** A form that holds more text than this is wrapped around the page (UTF-16 units). */
const MAX_FORM = 1_500;
/** A child with this share of the block's hits is the block. */
const DOMINANT = 0.8;

/** An element's shadow root, where there is one that may be read. */
export type RootOf = (element: Element) => ShadowRoot | undefined;

export const openRootOf: RootOf = ({ shadowRoot }) => shadowRoot ?? undefined;

/**
 * Finds the block in one walk over the page. Undefined where nothing on the page reads like a posting.
 * @param rootOf asked of every element; what stands in its shadow root stands in its place
 */
export function findTextBlock(document: Document, rootOf: RootOf = openRootOf): TextBlock | undefined {
  const tallies = new Map<Element, Tally>();
  let total = 0;

  function visit(element: Element, isLinked: boolean): Tally {
    const sum: Tally = { length: 0, linked: 0, topics: 0, headingTopics: 0, hits: 0, items: 0, codeBlocks: 0 };
    const name = element.localName;
    const isHeading = HEADING.test(name);
    if (name === 'li') sum.items = 1;
    if (name === 'pre') sum.codeBlocks = 1;
    for (let node = (rootOf(element) ?? element).firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) addText(sum, node.nodeValue ?? '', isHeading, isLinked);
      else if (node.nodeType === 1 && !isSkipped(node as Element))
        add(sum, visit(node as Element, isLinked || (node as Element).localName === 'a'));
    }
    if (sum.hits > 0 || sum.length > MAX_HEADING) tallies.set(element, sum);
    return sum;
  }

  function addText(sum: Tally, data: string, isHeading: boolean, isLinked: boolean): void {
    const text = data.trim();
    if (text.length < 2 || total > MAX_TEXT) return;
    total += text.length;
    sum.length += text.length;
    if (isLinked) {
      sum.linked += text.length;
      return;
    }
    const { topics, hits } = findTopics(text.toLowerCase());
    sum.topics |= topics;
    sum.hits += hits;
    if (isHeading && text.length <= MAX_HEADING) sum.headingTopics |= topics;
  }

  const whole = visit(document.body, false);
  if (whole.hits === 0) return undefined;
  const [block, tally] = descend(document.body, whole, tallies, rootOf);
  return { parts: splitParts(block, tally, tallies), ...tally };
}

function add(sum: Tally, other: Tally): void {
  sum.length += other.length;
  sum.linked += other.linked;
  sum.topics |= other.topics;
  sum.headingTopics |= other.headingTopics;
  sum.hits += other.hits;
  sum.items += other.items;
  sum.codeBlocks += other.codeBlocks;
}

function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLE.test(role)) return true;
  if (/display\s?:\s?none/iu.test(element.getAttribute('style') ?? '')) return true;
  if (name === 'header') return element.querySelector('h1') === null;
  return name === 'form' && !hasText([element], MAX_FORM);
}

/** Whether what is asked or to be done stands under headings beside the child too: sections of one posting. */
function isShared(block: Element, child: Element, tallies: ReadonlyMap<Element, Tally>): boolean {
  return [...block.children].some(
    (other) => other !== child && ((tallies.get(other)?.headingTopics ?? 0) & (REQUIREMENTS | TASKS)) !== 0,
  );
}

/** Down to the smallest element that still holds nearly all that makes the page a posting. */
function descend(
  from: Element,
  whole: Tally,
  tallies: ReadonlyMap<Element, Tally>,
  rootOf: RootOf,
): readonly [Element, Tally] {
  let block = from;
  let tally = whole;
  for (;;) {
    const next = [...(rootOf(block) ?? block).children].find((child) => {
      const own = tallies.get(child);
      if (own === undefined || /^(?:li|p|ul|ol|dl|span|table|tbody|tr)$/u.test(child.localName)) return false;
      if (isShared(block, child, tallies)) return false;
      return own.hits >= tally.hits * DOMINANT && countTopics(tally.topics) - countTopics(own.topics) <= 1;
    });
    if (next === undefined) return [block, tally];
    block = next;
    tally = tallies.get(next)!;
  }
}

const NOTHING: Tally = { length: 0, linked: 0, topics: 0, headingTopics: 0, hits: 0, items: 0, codeBlocks: 0 };
const NOISE_NAME =
  /(?:^|[-_ ])(?:cookies?|consent|similar|related|recommend(?:ed|ations)?|newsletter|breadcrumbs?|share|sharing|social|sidebar|pagination|subscribe|job-?alerts?|comments?|login|sign-?up)(?=$|[-_ ])/iu;
const NOISE_HEADING =
  /^(?:similar|related|recommended|more|other|latest|further) (?:jobs?|positions|roles|openings|vacancies|opportunities|posts|articles)|^(?:ähnliche|weitere|andere) (?:jobs|stellen|positionen)|^(?:offres|postes) similaires|^(?:ofertas|empleos|vagas) (?:similares|relacionad|semelhantes)|^(?:vergelijkbare|andere) vacatures|^(?:share|share this|teilen|apply (?:now|for this)|cookie|submit your application|we use cookies|subscribe)/iu;

/** The block without what stands between its texts: links to other postings, sharing, forms, cookie notes. */
function splitParts(block: Element, tally: Tally, tallies: ReadonlyMap<Element, Tally>): readonly Element[] {
  // Text that stands bare between elements would be lost.
  if ([...block.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')) return [block];
  const noise = [...block.children].filter((child) => isNoise(child, tally, tallies));
  if (noise.length === 0) {
    const inner = [...block.children].find((child) => (tallies.get(child)?.length ?? 0) >= tally.length * DOMINANT);
    if (inner === undefined || /^(?:ul|ol|table|p)$/u.test(inner.localName)) return [block];
    const rest = splitParts(inner, tallies.get(inner)!, tallies);
    if (rest.length === 1 && rest[0] === inner) return [block];
    return [...block.children].flatMap((child) => (child === inner ? rest : [child]));
  }
  return [...block.children].filter((child) => !noise.includes(child));
}

function isNoise(child: Element, { hits, length }: Tally, tallies: ReadonlyMap<Element, Tally>): boolean {
  if (isSkipped(child)) return true;
  // Short texts without a word of postings have no tally.
  const own = tallies.get(child) ?? NOTHING;
  if (own.hits > hits * 0.4 || own.length > length * 0.5) return false;
  if (own.length > 60 && own.linked > own.length * 0.6) return true;
  if (NOISE_NAME.test(`${child.id} ${child.getAttribute('class') ?? ''}`)) return true;
  const heading = child.querySelector('h1, h2, h3, h4, h5') ?? (/^h[1-6]$/u.test(child.localName) ? child : null);
  return heading !== null && NOISE_HEADING.test(readText(heading));
}
