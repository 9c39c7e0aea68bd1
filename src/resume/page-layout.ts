import { readSectionHeading } from './section-heading.ts';

/** A piece of text on a page. Units are the page's points, y grows upwards, y is the baseline. */
export interface PagePiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  /** Tells one font of the file from another; has no other meaning. */
  readonly font: string;
}

/** A line of type as it is read: pieces on one baseline without a wide gap between them. */
export interface TypeLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The fonts it begins and ends with. */
  readonly firstFont: string;
  readonly lastFont: string;
  /** How far to the right its column reaches: to the gutter, or to the longest line of the outermost column. */
  readonly columnRight: number;
  /** Left edge of the column it stands in. */
  readonly columnLeft: number;
}

interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  firstFont: string;
  lastFont: string;
}

/** A gap wider than this many heights of type parts a line in two. */
const WIDE_GAP = 1.4;
/** A gap wider than this share of the type's height is a space. */
const WORD_GAP = 0.17;
/** Fewest lines on each side of a gutter that make two columns. */
const FEWEST_COLUMN_LINES = 4;
/** White space that a gutter has at least, in points. */
const GUTTER_WIDTH = 18;
/** Deepest nesting of columns in columns. */
const MAX_COLUMN_DEPTH = 4;
const DATED = /(?:19|20)\d{2}|present|current/i;

/**
 * Orders the pieces of a page as a person reads them: columns one after the other, lines from the top, words joined.
 * @param pageWidth in points
 */
export function layOutPage(pieces: readonly PagePiece[], pageWidth: number): TypeLine[] {
  return orderRows(gatherRows(pieces), 0, { pageWidth });
}

/** Segments that share a baseline, from the top of the page, each row from left to right. */
function gatherRows(pieces: readonly PagePiece[]): Segment[][] {
  const sorted = pieces
    .filter((piece) => piece.text.trim() !== '' && piece.size > 0)
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: { y: number; size: number; pieces: PagePiece[] }[] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    // Raised figures and mixed sizes sit within half a height of the row's baseline.
    if (row !== undefined && row.y - piece.y <= 0.45 * Math.min(row.size, piece.size)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => cutRow(row.pieces.sort((a, b) => a.x - b.x)));
}

function cutRow(pieces: readonly PagePiece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : piece.x - last.right;
    const size = last === undefined ? piece.size : Math.max(last.size, piece.size);
    if (last === undefined || gap > WIDE_GAP * size) {
      segments.push({
        text: piece.text,
        x: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
        firstFont: piece.font,
        lastFont: piece.font,
      });
      continue;
    }
    // A shadow set by printing the same words twice.
    if (gap < -0.8 * piece.width && last.text.endsWith(piece.text)) continue;
    const spaced = gap > WORD_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    last.text += (spaced ? ' ' : '') + piece.text;
    last.right = Math.max(last.right, piece.x + piece.width);
    last.size = Math.max(last.size, piece.size);
    last.lastFont = piece.font;
  }
  return segments;
}

/** Where a column ends: at a gutter, or somewhere before the edge of the page. */
type Edge = { readonly gutter: number } | { readonly pageWidth: number };

function orderRows(rows: readonly Segment[][], depth: number, edge: Edge): TypeLine[] {
  const split = depth < MAX_COLUMN_DEPTH ? findColumns(rows) : undefined;
  if (split === undefined) return setLines(rows, edge);
  const { first, last, gutter } = split;
  const inside = rows.slice(first, last + 1);
  const left = inside.map((row) => row.filter((segment) => segment.x < gutter)).filter((row) => row.length > 0);
  const right = inside.map((row) => row.filter((segment) => segment.x >= gutter)).filter((row) => row.length > 0);
  return [
    ...orderRows(rows.slice(0, first), depth + 1, edge),
    ...orderRows(left, depth + 1, { gutter: gutter - GUTTER_WIDTH }),
    ...orderRows(right, depth + 1, edge),
    ...orderRows(rows.slice(last + 1), depth + 1, edge),
  ];
}

/**
 * The gutter that parts the most rows into two columns of prose, or undefined. A rail of dates or places at the right edge is no column:
 * it belongs to the lines beside it.
 */
function findColumns(rows: readonly Segment[][]): { first: number; last: number; gutter: number } | undefined {
  const support = new Map<number, number>();
  const leftmost = Math.min(...rows.map((row) => row[0]?.x ?? Number.POSITIVE_INFINITY));
  for (const row of rows) {
    for (const segment of row) {
      const at = Math.round(segment.x / 3) * 3;
      if (segment.x > leftmost + 40) support.set(at, (support.get(at) ?? 0) + 1);
    }
  }
  let best: { first: number; last: number; gutter: number; lines: number } | undefined;
  const candidates = [...support]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12);
  for (const [at] of candidates) {
    const gutter = at - 3;
    for (const run of findRuns(rows, gutter)) {
      const lines = run.last - run.first + 1;
      if ((best === undefined || lines > best.lines) && isTwoColumns(rows.slice(run.first, run.last + 1), gutter))
        best = { ...run, gutter, lines };
    }
  }
  return best;
}

/** The stretches of rows in which nothing crosses the gutter. */
function findRuns(rows: readonly Segment[][], gutter: number): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let first = -1;
  rows.forEach((row, at) => {
    const crosses = row.some((segment) => segment.x < gutter && segment.right > gutter + 1);
    if (crosses) {
      if (first >= 0) runs.push({ first, last: at - 1 });
      first = -1;
    } else if (first < 0) first = at;
  });
  if (first >= 0) runs.push({ first, last: rows.length - 1 });
  return runs;
}

function isTwoColumns(rows: readonly Segment[][], gutter: number): boolean {
  const left = rows.flatMap((row) => row.filter((segment) => segment.x < gutter));
  const right = rows.flatMap((row) => row.filter((segment) => segment.x >= gutter));
  if (left.length < FEWEST_COLUMN_LINES || right.length < FEWEST_COLUMN_LINES) return false;
  const units = (segments: readonly Segment[]): number =>
    segments.reduce((sum, segment) => sum + segment.text.length, 0);
  if (Math.min(units(left), units(right)) < 0.08 * (units(left) + units(right))) return false;
  const dated = right.filter((segment) => DATED.test(segment.text) || segment.text.length < 4).length;
  if (dated > 0.4 * right.length) return false;
  // Labels beside their values ("Languages:   Python, Go") are rows of a table: every line at the left has its line at the right.
  const paired = rows.filter(
    (row) => row.some((segment) => segment.x < gutter) && row.some((segment) => segment.x >= gutter),
  ).length;
  const alone = rows.length - paired;
  const labels = left.filter(({ text }) => text.trim().endsWith(':')).length;
  if (labels > 0.5 * left.length) return false;
  return alone > 0 || units(left) / left.length > 20;
}

function setLines(rows: readonly Segment[][], edge: Edge): TypeLine[] {
  const segments = rows.flat();
  const longest = Math.max(...segments.map((segment) => segment.right));
  const columnLeft = Math.min(...segments.map((segment) => segment.x));
  const columnRight = Math.max(
    longest,
    'gutter' in edge ? edge.gutter : isWrapped(segments, longest, columnLeft) ? 0 : edge.pageWidth - columnLeft,
  );
  return rows.flatMap(partLabel).flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    return [
      {
        text: row.map((segment) => segment.text.trim()).join('   '),
        x: first.x,
        right: Math.max(...row.map((segment) => segment.right)),
        y: first.y,
        size: Math.max(...row.map((segment) => segment.size)),
        firstFont: first.firstFont,
        lastFont: row.at(-1)?.lastFont ?? first.lastFont,
        columnRight,
        columnLeft,
      },
    ];
  });
}

/** A section's heading that stands to the left of the section's first line becomes a line of its own. */
function partLabel(row: Segment[]): Segment[][] {
  const [first, ...rest] = row;
  return first !== undefined &&
    rest.length > 0 &&
    readSectionHeading(first.text) !== undefined &&
    !first.text.trim().endsWith(':')
    ? [[first], rest]
    : [row];
}

/** Whether so many lines reach the longest one's end that lines were wrapped there; else the right margin is taken to be as wide as the left one. */
function isWrapped(segments: readonly Segment[], longest: number, left: number): boolean {
  return segments.filter((segment) => segment.right > longest - 0.1 * (longest - left)).length >= 3;
}
