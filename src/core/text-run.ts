/** What a block of text is on the page: the posting's title, a heading inside it, a list item, or other body text. */
export type RunRole = 'title' | 'heading' | 'list-item' | 'body';

/**
 * One block of visible text of a posting, in reading order, and the heading it stands under.
 * Offsets everywhere in `core` are UTF-16 positions in `text`.
 */
export interface TextRun {
  /** Position of the run in the posting's list of runs, from 0. */
  readonly id: number;
  readonly text: string;
  /** Text of the nearest heading run above this one, or '' where there is none. */
  readonly heading: string;
  readonly role: RunRole;
}

/** Plain text as runs, and where each run's text begins in the source. */
export interface SplitText {
  readonly runs: TextRun[];
  /** starts[i] is the UTF-16 position of runs[i].text in the source; -1 for the title, which is not part of it. */
  readonly starts: number[];
}

const BULLET = /^(?:[-*•·▪◦‣–—●○■□✓✔➢►]|\d{1,2}[.)]|[a-z][.)])\s+/u;
/** Longer lines are sentences, not headings. */
const MAX_HEADING = 80;

/** Cuts plain text into runs: one a line, with list items and headings told apart by how the line looks. */
export function splitText(text: string, title = ''): SplitText {
  const runs: TextRun[] = [];
  const starts: number[] = [];
  let heading = '';
  const push = (role: RunRole, runText: string, start: number) => {
    runs.push({ id: runs.length, text: runText, heading: role === 'title' ? '' : heading, role });
    starts.push(start);
  };
  if (title !== '') push('title', title, -1);
  let lineStart = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(lineStart, lineEnd);
    const body = line.trim();
    if (body !== '') {
      const indent = line.length - line.trimStart().length;
      const bullet = BULLET.exec(body)?.[0].length ?? 0;
      const content = body.slice(bullet);
      const start = lineStart + indent + bullet;
      if (bullet === 0 && looksLikeHeading(content)) {
        push('heading', content, start);
        heading = content;
      } else push(bullet > 0 ? 'list-item' : 'body', content, start);
    }
    lineStart = lineEnd + 1;
  }
  return { runs, starts };
}

/** A short line that ends in a colon or is written in capitals. Its words are judged later. */
function looksLikeHeading(line: string): boolean {
  if (line.length > MAX_HEADING) return false;
  if (line.endsWith(':')) return true;
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
