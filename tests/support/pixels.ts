/** Reads what a browser really painted. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A picture of the view: one pixel per CSS pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, 0 to 255 each. */
  at(x: number, y: number): readonly [number, number, number];
}

/** A patch of one colour: its box, edges included. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixels: number;
}

export async function takePicture(page: Page): Promise<Picture> {
  return decodePng(Buffer.from(await page.screenshot({ encoding: 'base64' }), 'base64'));
}

/** Decodes the PNGs that browsers write: eight bits, colour with or without alpha, not interlaced. */
export function decodePng(file: Buffer): Picture {
  let at = 8;
  let width = 0;
  let height = 0;
  let channels = 0;
  const parts: Buffer[] = [];
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      if (data[8] !== 8 || (data[9] !== 2 && data[9] !== 6) || data[12] !== 0)
        throw new Error('a PNG of a kind that browsers do not write');
      channels = data[9] === 6 ? 4 : 3;
    } else if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? pixels[y * stride + i - channels]! : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + i]! : 0;
      const corner = y > 0 && i >= channels ? pixels[(y - 1) * stride + i - channels]! : 0;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      pixels[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + guess;
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const i = y * stride + x * channels;
      return [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
    },
  };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The patches of exactly one colour, each of touching pixels. */
export function findPatches(picture: Picture, colour: readonly [number, number, number]): readonly Patch[] {
  const { width, height } = picture;
  const seen = new Uint8Array(width * height);
  const isIt = (x: number, y: number): boolean => {
    const [r, g, b] = picture.at(x, y);
    return r === colour[0] && g === colour[1] && b === colour[2];
  };
  const patches: Patch[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (seen[y * width + x] === 1 || !isIt(x, y)) continue;
      let [left, top, right, bottom, pixels] = [x, y, x, y, 0];
      const open: [number, number][] = [[x, y]];
      seen[y * width + x] = 1;
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [px, py] = next;
        pixels++;
        left = Math.min(left, px);
        right = Math.max(right, px);
        top = Math.min(top, py);
        bottom = Math.max(bottom, py);
        for (const [nx, ny] of [
          [px + 1, py],
          [px - 1, py],
          [px, py + 1],
          [px, py - 1],
        ] as const) {
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          if (seen[ny * width + nx] === 1 || !isIt(nx, ny)) continue;
          seen[ny * width + nx] = 1;
          open.push([nx, ny]);
        }
      }
      patches.push({ left, top, right, bottom, pixels });
    }
  }
  return patches;
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrastOf(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const light = (colour: readonly [number, number, number]): number => {
    const [r, g, bl] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [lighter, darker] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
