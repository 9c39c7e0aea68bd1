import { findDateSpans } from './date-span.ts';
import type { TypeLine } from './page-layout.ts';
import type { BlockRole, TextBlock } from './resume-text.ts';
import { readSectionHeading } from './section-heading.ts';

const BULLET = /^(?:[•‣◦▪▫●○■□–—·»>✓✔➢➤♦◆⁃∙⚬\uf0b7\uf0a7]|[-*](?=\s)|o(?=\s{1,4}\p{Lu}))\s*/u;
/** A gap inside a line: cells of a table, or dates at the edge. */
const WIDE_SPACE = /\S {3}\S/;
/** A line that ends so goes on in the next one. */
const OPEN_END = /(?:[,;&/(•|]|\b(?:and|or|of|the|a|an|for|with|in|to|on|by|from|using|including|und|et|y|e|en))$/iu;
/** A column of fewer heights of type than this, about forty letters, may be a list as well as prose. */
const NARROW = 20;
/** "Languages: ..." opens a line of its own. */
const LABEL = /^\p{Lu}[\p{L} &/]{2,30}:\s/u;
/** First parts of compounds that keep their hyphen when a line breaks after it. */
const COMPOUND = new Set([
  'event',
  'multi',
  'real',
  'end',
  'open',
  'cross',
  'high',
  'low',
  'test',
  'data',
  'cloud',
  'fault',
  'self',
  'full',
  'front',
  'back',
  'on',
  'to',
  'in',
  'off',
  'large',
  'small',
  'object',
  'domain',
  'micro',
  'non',
  'peer',
  'user',
  'client',
  'server',
  'third',
  'time',
  'cost',
  'well',
  'long',
  'short',
  'hands',
  'state',
  'key',
  'role',
  'zero',
  'one',
  'two',
  'read',
  'write',
  'type',
  'product',
  'customer',
  'production',
  'decision',
  'cutting',
  'message',
  'container',
  'machine',
  'row',
  'column',
  'in-memory',
  'service',
  'a',
  'e',
  'co',
  'pre',
  'post',
  'sub',
  'auto',
  'single',
  'mission',
  'best',
  'industry',
  'company',
  'team',
  'human',
  'model',
  'device',
  'mobile',
  'web',
  'code',
  'pair',
  'per',
  'go',
  'web',
  'point',
  'ever',
  'hyper',
  'infra-as',
]);

interface OpenBlock {
  text: string;
  readonly role: BlockRole;
  /** Where its first line begins, bullet included. */
  readonly x: number;
}

/** Joins the lines of a column into paragraphs and list items; words that were hyphenated at a line's end are whole again. */
export function joinType(lines: readonly TypeLine[]): TextBlock[] {
  const words = gatherWords(lines);
  const body = medianSize(lines);
  const blocks: OpenBlock[] = [];
  let above: TypeLine | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    const bullet = BULLET.exec(line.text);
    const text = bullet === null ? line.text : line.text.slice(bullet[0].length);
    if (block !== undefined && above !== undefined && bullet === null && continues(above, line, block)) {
      block.text = joinWords(block.text, text, words);
    } else if (text.trim() === '') {
      // A bullet set apart from its text: the text comes next, on its own line.
      blocks.push({ text: '', role: 'list-item', x: line.x });
    } else if (block?.text === '' && block.role === 'list-item') {
      block.text = text;
    } else {
      const heading =
        bullet === null && (readSectionHeading(text) !== undefined || (line.size > body * 1.15 && text.length < 60));
      blocks.push({ text, role: heading ? 'heading' : bullet === null ? 'body' : 'list-item', x: line.x });
    }
    above = line;
  }
  return blocks.filter((block) => block.text !== '').map(({ text, role }) => ({ text, role }));
}

/** The words of a text that stand whole on a line, in lower case: not those that a line's end cut in two. */
function gatherWords(lines: readonly TypeLine[]): Set<string> {
  const words = new Set<string>();
  let isCut = false;
  for (const { text } of lines) {
    const whole = text.toLowerCase().replace(/\p{L}{1,40}[-\u2010\u00ad]$/u, '');
    const found = whole.match(/\p{L}{4,40}/gu) ?? [];
    for (const word of isCut ? found.slice(1) : found) words.add(word);
    isCut = whole.length !== text.length;
  }
  return words;
}

function medianSize(lines: readonly TypeLine[]): number {
  const sizes = lines
    .flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.size))
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** Whether a line goes on with the paragraph above: same type, next line of the same column, and the one above was full. */
function continues(above: TypeLine, line: TypeLine, block: OpenBlock): boolean {
  if (block.role === 'heading' || block.text === '' || !isNextLine(above, line)) return false;
  // Text goes on in the font that it broke off in; a label in bold begins something new.
  if (above.lastFont !== line.firstFont || LABEL.test(line.text)) return false;
  if (findDateSpans(above.text).length > 0 && above.text.length < 110) return false;
  if (readSectionHeading(line.text) !== undefined || WIDE_SPACE.test(line.text) || WIDE_SPACE.test(above.text))
    return false;
  // Nobody ends a line on half a word but at the margin.
  if (/\p{L}[-\u2010]$/u.test(above.text) && /^\p{Ll}/u.test(line.text)) return true;
  const columnWidth = above.columnRight - above.columnLeft;
  const room = above.columnRight - above.right;
  // Set in under the text of a list item's bullet.
  if (block.role === 'list-item' && line.x > block.x + 0.3 * line.size && room < 0.45 * columnWidth) return true;
  const isUnfinished = /^[\p{Ll}(&]/u.test(line.text) || OPEN_END.test(above.text);
  if (isUnfinished && /[\p{L}\p{N},;&/-]$/u.test(above.text) && room < 0.45 * columnWidth) return true;
  // The first word of the next line would not have fitted: the line above was full. A narrow column may as well be a list.
  const firstWord = line.text.split(/\s/, 1)[0] ?? '';
  const letterWidth = (line.right - line.x) / Math.max(1, line.text.length);
  const wasFull = room < (firstWord.length + 1) * letterWidth * 1.15 + 2;
  return wasFull && (isUnfinished || columnWidth > NARROW * line.size);
}

/** Same size of type, same column, one line further down, not set out to the left. */
function isNextLine(above: TypeLine, line: TypeLine): boolean {
  const drop = above.y - line.y;
  return (
    above.columnRight === line.columnRight &&
    above.columnLeft === line.columnLeft &&
    Math.abs(above.size - line.size) <= 0.08 * Math.max(above.size, line.size) &&
    drop > 0 &&
    drop <= 1.9 * line.size &&
    line.x >= above.x - 2 * line.size
  );
}

/** Joins two lines. A hyphen at the break goes where it only parts a word, and stays in a compound. */
export function joinWords(before: string, after: string, words: ReadonlySet<string>): string {
  const ending = /(\p{L}{1,40})[-\u2010\u00ad]$/u.exec(before);
  const beginning = /^\p{L}{1,40}/u.exec(after);
  if (ending === null || beginning === null)
    return /[\p{L}\p{N}]\/$/u.test(before) ? before + after : `${before} ${after}`;
  const [first, second] = [(ending[1] ?? '').toLowerCase(), beginning[0].toLowerCase()];
  const cut = before.slice(0, -1);
  if (before.endsWith('\u00ad')) return cut + after;
  if (!/^\p{Ll}/u.test(after)) return before + after;
  if (words.has(first + second)) return cut + after;
  // Both halves are words that the resume uses elsewhere, or the first is one that makes compounds.
  if (COMPOUND.has(first) || (words.has(first) && words.has(second))) return before + after;
  return cut + after;
}
