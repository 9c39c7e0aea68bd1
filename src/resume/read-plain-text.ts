import type { BlockRole, ReadBlocks, TextBlock } from './resume-text.ts';
import { MAX_BLOCKS, MAX_TEXT_UNITS } from './resume-text.ts';

const BULLET = /^\s{0,12}(?:[-*+•‣◦▪▫●○■□–—·»>✓✔➢➤]|\d{1,2}[.)])\s+/u;
const MARKDOWN_HEADING = /^\s{0,3}#{1,6}\s+/;
const RULE = /^[\s\-=_*~#|:+]{3,}$/;
/** A line at least this share of the widest wrapped line was probably broken by the editor, not by the person. */
const FULL_LINE = 0.8;

/** Reads plain text or Markdown. Lines that an editor wrapped are joined again. */
export function readPlainText(text: string): ReadBlocks {
  const kept = text.slice(0, MAX_TEXT_UNITS);
  const isMarkdown = /^#{1,6}\s+\S/m.test(kept) || /\]\(\S/.test(kept) || /\*\*\S/.test(kept);
  const lines = kept.split(/\n|\f|\v/, MAX_BLOCKS).map((line) => line.slice(0, 20_000));
  const full = FULL_LINE * wrapWidth(lines);
  const blocks: TextBlock[] = [];
  let previous: { text: string; role: BlockRole; length: number } | undefined;
  const flush = (): void => {
    if (previous !== undefined)
      blocks.push({ text: isMarkdown ? stripMarkdown(previous.text) : previous.text, role: previous.role });
    previous = undefined;
  };
  for (const line of lines) {
    if (line.trim() === '' || RULE.test(line)) {
      // A rule of = or - under a line makes it a heading, in Markdown and in typed resumes alike.
      if (
        previous !== undefined &&
        previous.role === 'body' &&
        previous.text.length < 60 &&
        /^\s*[=-]{3,}\s*$/.test(line)
      )
        previous.role = 'heading';
      flush();
      continue;
    }
    const heading = isMarkdown && MARKDOWN_HEADING.test(line);
    const bullet = BULLET.exec(line);
    if (
      previous !== undefined &&
      !heading &&
      bullet === null &&
      previous.role !== 'heading' &&
      previous.length >= full &&
      !line.startsWith('|')
    ) {
      previous.text = joinWrapped(previous.text, line.trim());
      previous.length = line.length;
      continue;
    }
    flush();
    const role = heading ? 'heading' : bullet === null ? 'body' : 'list-item';
    const own = heading ? line.replace(MARKDOWN_HEADING, '') : bullet === null ? line : line.slice(bullet[0].length);
    previous = { text: own.trim(), role, length: line.length };
  }
  flush();
  return { format: isMarkdown ? 'markdown' : 'text', blocks, ...(text.length > MAX_TEXT_UNITS ? { cut: true } : {}) };
}

/** The column at which the text was wrapped; Infinity where lines are as long as they like. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 40)
    .sort((a, b) => a - b);
  const widest = lengths.at(-1) ?? 0;
  if (widest < 50 || widest > 110) return Number.POSITIVE_INFINITY;
  // Wrapped text has many lines near the widest one.
  return lengths.filter((length) => length >= widest * 0.85).length >= 3 ? widest : Number.POSITIVE_INFINITY;
}

/** Joins a line to the one before it that wraps into it. A hyphen at the break is kept: editors do not hyphenate. */
function joinWrapped(before: string, after: string): string {
  return /[\p{L}\p{N}]-$/u.test(before) ? before + after : `${before} ${after}`;
}

/** Takes Markdown's marks away and keeps what is read: link texts without addresses, emphasis without stars, cells. */
function stripMarkdown(line: string): string {
  return line
    .replace(/!\[([^\][]{0,200})\]\([^()\s]{0,1000}\)/g, '$1')
    .replace(/\[([^\][]{0,500})\](?:\([^()]{0,1000}\)|\[[^\][]{0,100}\])/g, '$1')
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/(^|[\s(])[*_](\S)/g, '$1$2')
    .replace(/(\S)[*_](?=[\s,.;:)]|$)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/^\||\|$/g, '')
    .replaceAll('|', ' | ')
    .trim();
}
