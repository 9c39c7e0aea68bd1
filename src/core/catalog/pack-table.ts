import type { NameTable } from '../name-table.ts';
import type { Guard } from './parse-catalog.ts';

/** A table as it is shipped inside a script. */
export interface PackedTable {
  /** Base64 of all numbers: a header of lengths, then the lists, little endian as every browser's machine is. */
  readonly bytes: string;
  readonly written: string;
  readonly guards: readonly Guard[];
}

/** The lists in the order in which they are packed: those of wide numbers first, so that each lies on a whole place. */
const LISTS = [
  ['stepKeys', Int32Array],
  ['firstWords', Int32Array],
  ['starts', Uint32Array],
  ['beginnings', Int32Array],
  ['stepNodes', Uint16Array],
  ['parents', Uint16Array],
  ['endings', Uint16Array],
  ['skills', Uint16Array],
  ['ids', Uint16Array],
  ['guards', Uint8Array],
  ['marks', Uint8Array],
  ['kinds', Uint8Array],
] as const;

const HEADER = new Int32Array(LISTS.length + 1).byteLength;

/** The table's numbers as bytes. */
export function packNumbers(table: NameTable): Uint8Array {
  const size = LISTS.reduce((sum, [name]) => sum + table[name].byteLength, HEADER);
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(Int32Array.from([table.multiplier, ...LISTS.map(([name]) => table[name].length)]).buffer));
  let at = HEADER;
  for (const [name] of LISTS) {
    const list = table[name];
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  }
  return bytes;
}

/** The table again: views of the decoded bytes, nothing is copied or built. */
export function unpackTable({ bytes, written }: Pick<PackedTable, 'bytes' | 'written'>): NameTable {
  const { buffer } = decodeBase64(bytes);
  const [multiplier, ...lengths] = new Int32Array(buffer, 0, LISTS.length + 1);
  let at = HEADER;
  const views = LISTS.map(([name, List], index) => {
    const view = new List(buffer, at, lengths[index]);
    at += view.byteLength;
    return [name, view] as const;
  });
  return {
    ...(Object.fromEntries(views) as unknown as Omit<NameTable, 'multiplier' | 'written'>),
    multiplier: multiplier!,
    written,
  };
}

/** `Uint8Array.fromBase64` (Chromium 140, Firefox 133); TypeScript's library does not know it yet. */
interface Base64Reader {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as Base64Reader).fromBase64;
  if (native !== undefined) return native.call(Uint8Array, text);
  // Node 20, which runs our tests.
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const size = (text.length * 3) / 4 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(size);
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const group =
      (values[text.charCodeAt(from)]! << 18) |
      (values[text.charCodeAt(from + 1)]! << 12) |
      (values[text.charCodeAt(from + 2) & 127]! << 6) |
      values[text.charCodeAt(from + 3) & 127]!;
    bytes[to] = group >> 16;
    if (to + 1 < size) bytes[to + 1] = group >> 8;
    if (to + 2 < size) bytes[to + 2] = group;
  }
  return bytes;
}
