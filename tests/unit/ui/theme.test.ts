import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(fileURLToPath(new URL('../../../src/ui/theme.css', import.meta.url)), 'utf8');

/** The colours of a scheme; what the dark one does not say it has from the light. */
function readColours(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = CSS.split('@media (prefers-color-scheme: dark)');
  const rows = (text: string) =>
    [...text.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gu)].map(([, name, colour]) => [name!, colour!] as const);
  return new Map([...rows(light), ...(scheme === 'dark' ? rows(dark.slice(0, dark.indexOf('\n}\n'))) : [])]);
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunken'];
/** Text and the grounds it stands on. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...GROUNDS, 'accent-soft', 'have-soft', 'alarm-soft']],
  ['quiet', [...GROUNDS, 'accent-soft', 'have-soft']],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['accent-text', ['accent']],
  ['close', GROUNDS],
];
/** Signs, lines and the borders of controls. */
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['have', [...GROUNDS, 'have-soft', 'accent-soft']],
  ['close', [...GROUNDS, 'accent-soft']],
  ['missing', [...GROUNDS, 'accent-soft']],
  ['alarm', ['alarm-soft', 'sheet', 'paper']],
  ['edge', GROUNDS],
  ['focus', [...GROUNDS, 'have-soft']],
  ['must-line', GROUNDS],
  ['nice-line', GROUNDS],
  ['mentioned-line', GROUNDS],
];

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colours = readColours(scheme);
  const of = (name: string) => colours.get(name)!;
  const weak = (pairs: typeof TEXT, least: number) =>
    pairs.flatMap(([front, grounds]) =>
      grounds
        .filter((ground) => contrast(of(front), of(ground)) < least)
        .map((ground) => `${front} on ${ground}: ${contrast(of(front), of(ground)).toFixed(2)}`),
    );

  it('give text a contrast of at least 4.5', () => {
    expect(weak(TEXT, 4.5)).toEqual([]);
  });

  it('give signs, lines and borders a contrast of at least 3', () => {
    expect(weak(SHAPES, 3)).toEqual([]);
  });
});

describe('the theme', () => {
  it('gives every colour of the light scheme a dark one', () => {
    const dark = readColours('dark');
    expect([...readColours('light')].filter(([name, colour]) => dark.get(name) === colour)).toEqual([]);
  });

  it('names every colour that the surfaces use', () => {
    const surfaces = ['popup/popup.css', 'options/options.css'].map((path) =>
      readFileSync(fileURLToPath(new URL(`../../../src/ui/${path}`, import.meta.url)), 'utf8'),
    );
    const used = [CSS, ...surfaces].flatMap((text) =>
      [...text.matchAll(/var\(--([\w-]+)\)/gu)].map(([, name]) => name!),
    );
    expect([...new Set(used)].filter((name) => !CSS.includes(`--${name}:`))).toEqual([]);
    expect(surfaces.flatMap((text) => text.match(/#[\da-f]{3,8}\b/giu) ?? [])).toEqual([]);
  });
});
