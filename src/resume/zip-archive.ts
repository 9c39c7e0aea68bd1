import type { ResumeError } from './resume-text.ts';
import { failReading } from './resume-text.ts';

/** Most entries a directory may list. */
const MAX_ENTRIES = 2000;
/** Most bytes that one archive may unpack to, over all parts read. */
export const MAX_UNPACKED_BYTES = 20_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const MAX_END_DISTANCE = 22 + 65_535;

/** One file in a zip archive, as its central directory describes it. Sizes are claims: they are checked when unpacking. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly localHeader: number;
}

/** An opened archive. `budget` is what may still be unpacked, in bytes. */
export interface ZipArchive {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly budget: { left: number };
}

/** Whether the bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}

/** Reads the central directory. Of entries with one name the first counts. */
export function openZip(bytes: Uint8Array<ArrayBuffer>): ZipArchive | ResumeError {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return failReading('damaged', 'zip: no end record');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // 0xffff and 0xffffffff announce a zip64 archive, which nothing below 4 GB needs.
  if (count > MAX_ENTRIES || at === 0xffff_ffff) return failReading('too-complex', `zip: ${count} entries`);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return failReading('damaged', 'zip: directory');
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    if (!entries.has(name)) {
      entries.set(name, {
        name,
        packedBytes: view.getUint32(at + 20, true),
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) === 1,
        localHeader: view.getUint32(at + 42, true),
      });
    }
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, entries, budget: { left: MAX_UNPACKED_BYTES } };
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - MAX_END_DISTANCE);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/**
 * Unpacks one entry. Stops as soon as the archive's budget is spent, whatever the headers claim.
 * @returns the bytes, or too-complex, encrypted or damaged
 */
export async function unpackEntry(
  archive: ZipArchive,
  entry: ZipEntry,
): Promise<Uint8Array<ArrayBuffer> | ResumeError> {
  if (entry.encrypted) return failReading('encrypted', entry.name);
  const { bytes } = archive;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.localHeader;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER)
    return failReading('damaged', 'zip: local header');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + entry.packedBytes;
  if (end > bytes.length) return failReading('damaged', 'zip: entry past the end');
  const packed = bytes.subarray(start, end);
  if (entry.method === 0) {
    archive.budget.left -= packed.length;
    return archive.budget.left < 0 ? failReading('too-complex', 'zip: unpacked size') : packed;
  }
  if (entry.method !== 8) return failReading('damaged', `zip: method ${entry.method}`);
  return inflate(packed, archive.budget);
}

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  budget: { left: number },
): Promise<Uint8Array<ArrayBuffer> | ResumeError> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const writer = writable.getWriter();
  // What is wrong with the data is told by the reader; the writer's side of it must not count as unhandled.
  for (const told of [writer.write(packed).then(() => writer.close()), writer.closed, reader.closed])
    told.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      budget.left -= value.length;
      if (budget.left < 0) {
        await reader.cancel();
        return failReading('too-complex', 'zip: unpacked size');
      }
      chunks.push(value);
    }
  } catch (error) {
    // The stream rejects what is not deflate data; that is the file's fault, not ours.
    return failReading('damaged', `zip: ${String(error)}`);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
