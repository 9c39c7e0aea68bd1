import type { ReadBlocks } from './resume-text.ts';
import { MAX_BLOCKS, MAX_TEXT_UNITS } from './resume-text.ts';
import { readPlainText } from './read-plain-text.ts';

/** Groups whose content is not the document's text. */
const UNREAD = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'fldinst',
  'listtable',
  'listoverridetable',
  'generator',
  'themedata',
  'datastore',
  'latentstyles',
  'rsidtbl',
  'xmlnstbl',
  'filetbl',
  'revtbl',
  'bkmkstart',
  'bkmkend',
]);
const SPOKEN = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['cell', '\t'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
]);
/** Deepest nesting of groups that is followed. */
const MAX_DEPTH = 200;
const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))/y;

/** Whether bytes begin as Rich Text Format does. */
export function isRtf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf';
}

/**
 * Reads the text of a Rich Text file.
 * @param source the file, one unit per byte (windows-1252)
 */
export function readRtf(source: string): ReadBlocks {
  let text = '';
  const groups: { unread: boolean; fallback: number }[] = [];
  let state = { unread: false, fallback: 1 };
  let skip = 0;
  const say = (words: string): void => {
    if (!state.unread) text += words;
  };
  let at = 0;
  while (at < source.length && text.length < MAX_TEXT_UNITS) {
    const unit = source.charAt(at);
    if (unit === '{') {
      if (groups.length >= MAX_DEPTH) break;
      groups.push(state);
      state = { ...state };
      at += 1;
    } else if (unit === '}') {
      state = groups.pop() ?? state;
      at += 1;
    } else if (unit === '\\') {
      CONTROL.lastIndex = at;
      const control = CONTROL.exec(source);
      if (control === null) {
        at += 1;
        continue;
      }
      at = CONTROL.lastIndex;
      const [, word, number, hex, symbol] = control;
      if (word !== undefined) {
        if (UNREAD.has(word)) state.unread = true;
        else if (word === 'uc') state.fallback = Math.min(8, Number(number ?? 1));
        else if (word === 'u' && number !== undefined) {
          say(String.fromCharCode((Number(number) + 0x1_0000) & 0xffff));
          skip = state.fallback;
        } else say(SPOKEN.get(word) ?? '');
        if (word === 'bin') at += Math.max(0, Number(number ?? 0));
      } else if (hex !== undefined) {
        if (skip > 0) skip -= 1;
        else say(new TextDecoder('windows-1252').decode(new Uint8Array([Number.parseInt(hex, 16)])));
      } else if (symbol === '*') state.unread = true;
      else if (symbol === '~') say(' ');
      else if (symbol === '_') say('-');
      else if (symbol === '\n' || symbol === '\r') say('\n');
      else if (symbol === '\\' || symbol === '{' || symbol === '}') say(symbol);
    } else {
      if (unit !== '\n' && unit !== '\r') {
        if (skip > 0) skip -= 1;
        else say(unit);
      }
      at += 1;
    }
  }
  const { blocks } = readPlainText(text.replaceAll('\0', ''));
  return {
    format: 'rtf',
    blocks: blocks.slice(0, MAX_BLOCKS),
    ...(text.length >= MAX_TEXT_UNITS ? { cut: true } : {}),
  };
}
