import { findDateSpans } from './date-span.ts';
import type {
  BlockRole,
  DatedPosition,
  DeclaredSkill,
  ReadBlocks,
  ResumeLine,
  ResumeSection,
  ResumeText,
} from './resume-text.ts';
import { MAX_BLOCKS, MAX_TEXT_UNITS } from './resume-text.ts';
import { readSectionHeading } from './section-heading.ts';

/** Sections whose dates are times of work with the skills named there. */
const WORK: ReadonlySet<ResumeSection> = new Set(['head', 'experience', 'projects', 'summary', 'other']);
/** Most of one block that is read, in UTF-16 units: about 15 pages in one paragraph. */
const MAX_BLOCK_UNITS = 50_000;
/** How many lines above the dates may belong to the same position's head: title, employer, place. */
const HEAD_LINES = 2;
/** A line of a position's head is at most this long; longer is the text of the position before. */
const HEAD_UNITS = 90;

/** Puts a reader's blocks into sections and dated positions. */
export function arrangeLines(read: ReadBlocks): ResumeText {
  const lines: ResumeLine[] = [];
  const lineOfBlock: number[] = [];
  let section: ResumeSection = 'head';
  let heading = '';
  let units = 0;
  let cut = read.cut === true;
  for (const block of read.blocks) {
    lineOfBlock.push(lines.length);
    // Of a block that is larger than people write, the beginning is read.
    if (block.text.length > MAX_BLOCK_UNITS) cut = true;
    for (const text of block.text.slice(0, MAX_BLOCK_UNITS).split('\n')) {
      const clean = cleanLine(text);
      if (clean === '') continue;
      if (lines.length >= MAX_BLOCKS || units + clean.length > MAX_TEXT_UNITS) {
        cut = true;
        break;
      }
      units += clean.length;
      const opened = block.section === undefined && block.role !== 'list-item' ? readSectionHeading(clean) : undefined;
      if (opened !== undefined) section = opened;
      if (block.section !== undefined) section = block.section;
      const role: BlockRole = opened === undefined ? block.role : 'heading';
      if (role === 'heading') heading = clean;
      lines.push({
        text: clean,
        role,
        section: readLabel(clean) ?? section,
        heading: role === 'heading' ? '' : heading,
      });
    }
  }
  const isDated = read.blocks.some((block) => block.dates !== undefined);
  const dated = isDated ? placeByBlocks(read, lines, lineOfBlock) : placeByDates(lines);
  const declared: DeclaredSkill[] = (read.declared ?? []).flatMap(({ name, years, block }) => {
    const line = lineOfBlock[block];
    return line === undefined || lines[line] === undefined
      ? []
      : [{ name, line, ...(years === undefined ? {} : { years }) }];
  });
  return {
    format: read.format,
    lines: dated.lines,
    positions: dated.positions,
    declared,
    ...(cut ? { cut: true } : {}),
  };
}

/** Sections that a label opens for its own line alone: "Interests: chess, Tennis" in the list of skills. */
const LABELLED: ReadonlySet<ResumeSection> = new Set(['interests', 'certificates', 'awards', 'publications']);

function readLabel(line: string): ResumeSection | undefined {
  const label = line.slice(0, 40).split(':', 1)[0] ?? '';
  const section =
    label.length < line.length && line.charAt(label.length) === ':' ? readSectionHeading(label) : undefined;
  return section !== undefined && LABELLED.has(section) ? section : undefined;
}

/** White space and invisible characters as a reader sees them; soft hyphens are not seen. */
function cleanLine(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, '')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
}

interface Dated {
  readonly lines: readonly ResumeLine[];
  readonly positions: readonly DatedPosition[];
}

/** Positions where the format itself dates its blocks. */
function placeByBlocks(read: ReadBlocks, lines: readonly ResumeLine[], lineOfBlock: readonly number[]): Dated {
  const positions: DatedPosition[] = [];
  const placed = [...lines];
  read.blocks.forEach((block, n) => {
    if (block.dates === undefined) return;
    const first = lineOfBlock[n] ?? 0;
    const last = lineOfBlock[n + 1] ?? lines.length;
    for (let at = first; at < last; at += 1) {
      const line = placed[at];
      if (line !== undefined) placed[at] = { ...line, position: positions.length };
    }
    positions.push({ line: first, dates: block.dates });
  });
  return { lines: placed, positions };
}

/** Positions by the dates that lines of a work section carry: from the head of the position to the head of the next one. */
function placeByDates(lines: readonly ResumeLine[]): Dated {
  const positions: DatedPosition[] = [];
  const begins: number[] = [];
  let lowest = 0;
  lines.forEach((line, at) => {
    if (line.role === 'heading' && readSectionHeading(line.text) !== undefined) lowest = at + 1;
    if (!WORK.has(line.section)) return;
    const span = findDateSpans(line.text)[0];
    // A span inside a sentence ("grew sales 2019–2021 by ...") dates no position.
    if (span === undefined || line.text.length - (span.end - span.start) > HEAD_UNITS) return;
    let begin = at;
    while (begin > lowest && at - begin < HEAD_LINES && isHeadLine(lines[begin - 1])) begin -= 1;
    positions.push({ line: at, dates: span.dates });
    begins.push(begin);
    lowest = at + 1;
  });
  const placed = [...lines];
  begins.forEach((begin, n) => {
    const end = begins[n + 1] ?? lines.length;
    const section = lines[positions[n]?.line ?? begin]?.section;
    for (let at = begin; at < end; at += 1) {
      const line = placed[at];
      if (line === undefined || line.section !== section) break;
      placed[at] = { ...line, position: n };
    }
  });
  return { lines: placed, positions };
}

/** "Led ...", "Migrated ...": what was done, not where. */
const DEED =
  /^(?:\p{Lu}\p{Ll}{2,20}ed|Led|Built|Ran|Wrote|Cut|Drove|Grew|Won|Set|Made|Took|Gave|Oversaw|Rebuilt|Rewrote)\s/u;

function isHeadLine(line: ResumeLine | undefined): boolean {
  return (
    line !== undefined &&
    line.role !== 'list-item' &&
    line.text.length <= HEAD_UNITS &&
    !/[.;]$/.test(line.text) &&
    !DEED.test(line.text)
  );
}
