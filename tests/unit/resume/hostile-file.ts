/** A file made to do harm, with what it is in words. `bytes` is called when its turn comes, so that large ones do not pile up. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** The only answers that are right, where any answer will not do: `done` or the fault. */
  readonly expected?: readonly string[];
}

/** Text as bytes of an encoding that Node writes. */
export function encode(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, encoding));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32, public domain). */
export function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The file with 1 to 16 places changed: bytes set, bits turned, parts cut out, doubled or overwritten. */
export function mutate(bytes: Uint8Array, draw: () => number): Uint8Array<ArrayBuffer> {
  let changed = Buffer.from(bytes);
  const below = (limit: number): number => Math.floor(draw() * limit);
  for (let left = 1 + below(16); left > 0 && changed.length > 8; left -= 1) {
    const at = below(changed.length);
    const length = 1 + below(Math.min(64, changed.length - at));
    const kind = below(6);
    if (kind === 0) changed[at] = below(256);
    else if (kind === 1) changed[at] = (changed[at] ?? 0) ^ (1 << below(8));
    else if (kind === 2) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)]);
    else if (kind === 3) changed = Buffer.concat([changed.subarray(0, at + length), changed.subarray(at)]);
    else if (kind === 4) changed.fill([0, 0xff, 0x20, 0x7f][below(4)] ?? 0, at, at + length);
    else if (below(8) === 0) changed = changed.subarray(0, at);
    else changed.copyWithin(at, below(changed.length), Math.min(changed.length, at + length));
  }
  return new Uint8Array(changed);
}
