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

const BULLET = /^(?:[-*+•·▪▸►◦‣∙⁃–—●○■□✓✔✅➢➤➔→»✦⭐🔹🔸👉]\uFE0F?\s{0,8}|\(?\d{1,2}[.)]\s{1,8}|[a-z][.)]\s{1,8})/u;
/** A bullet sign that clings to its text ("-Design") but is no bullet where a word begins so ("*nix", "-1"). */
const CLINGING = /^[-*+–—][^\s\p{Lu}]/u;
const MARKDOWN_HEADING = /^#{1,6}\s{1,4}/u;
const BOLD_LINE = /^(\*\*|__)([^*_]{1,120})\1:?$/u;
/** Longer lines are sentences, not headings (UTF-16 units). */
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
  const lines = [...readLines(text)];
  lines.forEach((line, i) => {
    const { role, from, to } = judgeLine(line.text);
    if (from >= to) return;
    const content = line.text.slice(from, to);
    const isTitle = role === 'list-item' && isNumberedTitle(line.text, lines[i - 1]?.text, lines[i + 1]?.text);
    const own = isTitle ? 'heading' : role;
    push(own, content, line.start + from);
    if (own === 'heading') heading = content;
  });
  return { runs, starts };
}

const NUMBERED = /^\(?\d{1,2}[.)]\s/u;
const NUMBERED_TITLE = /^\(?\d{1,2}[.)]\s{1,8}\p{Lu}[^.,;]{2,50}$/u;

/** "2. Requirements" above lines that are not numbered is a heading; between numbered lines it is a list item. */
function isNumberedTitle(line: string, before: string | undefined, after: string | undefined): boolean {
  return (
    NUMBERED_TITLE.test(line) &&
    after !== undefined &&
    !NUMBERED.test(after) &&
    (before === undefined || !NUMBERED.test(before))
  );
}

/** The lines of a text without the white space around them. */
function* readLines(text: string): Generator<{ text: string; start: number }> {
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const body = line.trim();
    if (body !== '') yield { text: body, start };
    from = to + 1;
  }
}

/** What a line is, and which part of it is text rather than marking. */
function judgeLine(line: string): { role: RunRole; from: number; to: number } {
  const hashes = MARKDOWN_HEADING.exec(line)?.[0].length;
  if (hashes !== undefined) {
    const bold = BOLD_LINE.exec(line.slice(hashes));
    return bold === null
      ? { role: 'heading', from: hashes, to: line.length }
      : { role: 'heading', from: hashes + 2, to: hashes + 2 + bold[2]!.length };
  }
  const bold = BOLD_LINE.exec(line);
  if (bold !== null)
    return { role: bold[2]!.length <= MAX_HEADING ? 'heading' : 'body', from: 2, to: 2 + bold[2]!.length };
  const bullet = CLINGING.test(line) ? 0 : (BULLET.exec(line)?.[0].length ?? 0);
  if (bullet > 0 && bullet < line.length) {
    const content = line.slice(bullet);
    // "1. Requirements" and "🔹 WHO YOU ARE" are headings, "- Java" is not.
    if (isShouted(content) || (/^[^-*+•·▪◦‣–—●○]/u.test(line) && content.endsWith(':')))
      return { role: 'heading', from: bullet, to: line.length };
    return { role: 'list-item', from: bullet, to: line.length };
  }
  const isHeading = line.length <= MAX_HEADING && (line.endsWith(':') || isShouted(line));
  return { role: isHeading ? 'heading' : 'body', from: 0, to: line.length };
}

/** Written in capitals, in more than one word or at some length ("SQL" alone is a name). */
function isShouted(line: string): boolean {
  if (line.length > MAX_HEADING || /[,;]/u.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
