import type { ResumeError } from './resume-text.ts';
import { failReading } from './resume-text.ts';

/** Bytes by which an encoding without a byte order mark is guessed. */
const SAMPLE_BYTES = 4096;

/**
 * Bytes as text: by byte order mark, then UTF-16 where every other byte is zero, then UTF-8 where that is valid, else windows-1252,
 * in which every byte is a letter.
 * @returns the text, NUL-free; or unknown where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | ResumeError {
  if (bytes.length === 0) return failReading('empty');
  const label = sniffEncoding(bytes);
  if (label === 'binary') return failReading('unknown', 'neither a known format nor text');
  const text = new TextDecoder(label).decode(bytes);
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
}

function sniffEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary' {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  let controls = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 27)
      controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  if (controls + even + odd > sample.length * 0.02 + 1) return 'binary';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not UTF-8: an older file of Windows or macOS.
    return 'windows-1252';
  }
}
