import type { RunRole, TextRun } from '../core/text-run.ts';
import { isHidden } from './hidden.ts';
import type { RootOf } from '../sites/index.ts';
import { mayHost } from './shadow.ts';
import type { Steps } from '../core/steps.ts';

/** A posting's text and the way back from it to the page. */
export interface PageText {
  /** Run 0 is the title, which stands nowhere on the page. */
  readonly runs: readonly TextRun[];
  /** Where a piece of a run's text stands on the page; undefined for the title. Offsets are UTF-16. */
  locate(run: number, start: number, end: number): StaticRangeInit | undefined;
  /** The shadow roots that hold some of the text. */
  readonly roots: readonly ShadowRoot[];
}

/** Elements whose text is not content. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'textarea',
  'select',
  'button',
  'input',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
]);
/** Elements that flow with the text around them. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
const HEADING = /^h[1-6]$/u;
const BOLD = new Set(['b', 'strong']);
/** Parts of a page that go with a posting and are none of it. */
const APART = 'nav, [role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"]';
/** Cells of one row stand in one run, with this between them. */
const CELL_GAP = ': ';
/** Longer bold lines are emphasis, not headings. */
const MAX_HEADING = 80;
/** Text beyond this is not read (UTF-16 units); no posting is that long, and the page must stay quick. */
const MAX_TEXT = 2_000_000;
/** Nodes between two chances to give the page its turn. */
const NODES_A_STEP = 32;
/** Deeper markup is nobody's; reading it would overflow the stack. */
const MAX_DEPTH = 500;

interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the run. */
  readonly at: number;
}

/** Where the reading stands inside the element it is in. */
interface Place {
  readonly role: RunRole;
  readonly isBold: boolean;
  readonly depth: number;
}

/**
 * Reads elements as runs, one per block of text, so that a name is found across inline elements ("Node<b>.js</b>").
 * Nothing on the page is changed. Hidden elements, scripts, navigation and dialogs are left out; shadow roots are read
 * in the place of their hosts, with what is slotted into them.
 * @param parts containers in reading order; they may belong to an inert document
 * @param title the posting's title
 */
export function* readRuns(parts: readonly Element[], title: string, rootOf: RootOf): Steps<PageText> {
  const runs: TextRun[] = [{ id: 0, text: title, heading: '', role: 'title' }];
  const pieces: (readonly Piece[])[] = [[]];
  const roots: ShadowRoot[] = [];
  let heading = '';
  let total = 0;
  let nodes = 0;

  let text = '';
  let current: Piece[] = [];
  let bold = 0;
  let role: RunRole = 'body';

  function flush(): void {
    const trimmed = text.trim();
    if (trimmed !== '') {
      const isHeading =
        role === 'heading' || (role === 'body' && trimmed.length <= MAX_HEADING && bold >= trimmed.length);
      runs.push({ id: runs.length, text, heading, role: isHeading ? 'heading' : role });
      pieces.push(current);
      if (isHeading) heading = trimmed;
    }
    text = '';
    current = [];
    bold = 0;
  }

  function visitText(node: Text, isBold: boolean): void {
    const { data } = node;
    if (data === '' || total > MAX_TEXT) return;
    total += data.length;
    current.push({ node, at: text.length });
    text += data;
    if (isBold) bold += data.trim().length;
  }

  function* visit(node: Node, place: Place): Steps<void> {
    if (++nodes % NODES_A_STEP === 0) yield;
    if (node.nodeType === 3) return visitText(node as Text, place.isBold);
    if (node.nodeType !== 1 || place.depth > MAX_DEPTH || total > MAX_TEXT) return;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br' || name === 'hr') return flush();
    if (SKIPPED.has(name) || isHidden(element) || element.matches(APART)) return;
    const isInline = INLINE.has(name);
    const isCell = name === 'td' || name === 'th';
    const own: RunRole = HEADING.test(name) ? 'heading' : name === 'li' ? 'list-item' : place.role;
    if (isCell && text.trim() !== '') text += CELL_GAP;
    else if (!isInline) flush();
    role = own;
    const inside = { role: own, isBold: place.isBold || BOLD.has(name), depth: place.depth + 1 };
    for (const child of childrenOf(element)) yield* visit(child, inside);
    if (!isInline && !isCell) flush();
    role = place.role;
  }

  function childrenOf(element: Element): Iterable<Node> {
    const root = mayHost(element) ? rootOf(element) : undefined;
    if (root !== undefined) {
      roots.push(root);
      return root.childNodes;
    }
    if (element.localName !== 'slot') return element.childNodes;
    const slotted = (element as HTMLSlotElement).assignedNodes();
    return slotted.length > 0 ? slotted : element.childNodes;
  }

  for (const part of parts) {
    yield* visit(part, { role: 'body', isBold: false, depth: 0 });
    flush();
  }

  return {
    runs,
    roots,
    locate(run, start, end) {
      const list = pieces[run];
      if (list === undefined || list.length === 0 || end <= start) return undefined;
      const first = pieceAt(list, start);
      const last = pieceAt(list, end - 1);
      return {
        startContainer: first.node,
        startOffset: start - first.at,
        endContainer: last.node,
        endOffset: end - last.at,
      };
    },
  };
}

/** The last piece that begins at or before `at`. */
function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
