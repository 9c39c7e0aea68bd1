import type { RunRole, TextRun } from '../core/text-run.ts';

/** A posting's text and the way back from it to the page. */
export interface PageText {
  /** Run 0 is the title, which stands nowhere on the page. */
  readonly runs: readonly TextRun[];
  /** Where a piece of a run's text stands on the page; undefined for the title. Offsets are UTF-16. */
  locate(run: number, start: number, end: number): StaticRangeInit | undefined;
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
/** Longer bold lines are emphasis, not headings. */
const MAX_HEADING = 80;
/** Text beyond this is not read (UTF-16 units); no posting is that long, and the page must stay quick. */
const MAX_TEXT = 2_000_000;

interface Piece {
  readonly node: Text;
  /** Where the node's text begins in the run. */
  readonly at: number;
}

/**
 * Reads elements as runs, one per block of text, so that a name is found across inline elements ("Node<b>.js</b>").
 * Nothing on the page is changed. Hidden elements and scripts are left out.
 * @param parts containers in reading order; they may belong to an inert document
 * @param title the posting's title
 */
export function readRuns(parts: readonly Element[], title: string): PageText {
  const runs: TextRun[] = [{ id: 0, text: title, heading: '', role: 'title' }];
  const pieces: (readonly Piece[])[] = [[]];
  let heading = '';
  let total = 0;

  let text = '';
  let current: Piece[] = [];
  let bold = 0;
  let role: RunRole = 'body';

  function flush(): void {
    const isBlank = text.trim() === '';
    if (!isBlank) {
      const trimmed = text.trim();
      const isHeading =
        role === 'heading' || (role === 'body' && trimmed.length <= MAX_HEADING && bold >= trimmed.length);
      const own: RunRole = isHeading ? 'heading' : role;
      runs.push({ id: runs.length, text, heading, role: own });
      pieces.push(current);
      if (isHeading) heading = trimmed;
    }
    text = '';
    current = [];
    bold = 0;
  }

  function visitText(node: Text, isBold: boolean): void {
    const data = node.data;
    if (data === '' || total > MAX_TEXT) return;
    total += data.length;
    current.push({ node, at: text.length });
    text += data;
    if (isBold) bold += data.trim().length;
  }

  function visit(node: Node, isBold: boolean): void {
    if (node.nodeType === 3) return visitText(node as Text, isBold);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br' || name === 'hr') return flush();
    if (SKIPPED.has(name) || isHidden(element)) return;
    const isInline = INLINE.has(name);
    const before = role;
    if (!isInline) {
      flush();
      if (HEADING.test(name)) role = 'heading';
      else if (name === 'li') role = 'list-item';
    }
    for (let child = element.firstChild; child !== null; child = child.nextSibling)
      visit(child, isBold || BOLD.has(name));
    if (!isInline) {
      flush();
      role = before;
    }
  }

  for (const part of parts) {
    visit(part, false);
    flush();
  }

  return {
    runs,
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

/** Whether an element shows nothing. Inert documents have no layout; there only its own attributes tell. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const page = element.ownerDocument.defaultView;
  if (page === null) return /display\s?:\s?none/iu.test(element.getAttribute('style') ?? '');
  const style = page.getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse';
}
