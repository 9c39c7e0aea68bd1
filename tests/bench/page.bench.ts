import { readAds } from './ad-text.ts';
import type { Figure, Measure } from './figure.ts';
import { bundle, startChromium } from './in-chromium.ts';
import type { measureAgain, measureMarking, measurePageWork } from './marks-in-page.ts';

/** What the bundled script leaves in the page. */
declare const globalThis: {
  measureMarking: typeof measureMarking;
  measurePageWork: typeof measurePageWork;
  measureAgain: typeof measureAgain;
};

/** Text nodes and rounds; 100,000 of them are the largest page anyone should meet. */
const SIZES: readonly (readonly [number, number])[] = [
  [1000, 9],
  [10_000, 5],
  [100_000, 3],
];

/** Marking in Chromium: what it costs us, and what it costs the page. */
export const measure: Measure = async () => {
  const browser = await startChromium();
  if (browser === undefined) return [];
  try {
    const script = await bundle('marks-in-page.ts');
    const lines = readAds(200_000).flatMap((ad) => ad.split('\n').filter((line) => line.trim() !== ''));
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html><body></body></html>');
    await page.evaluate(script);
    const figures: Figure[] = [];
    for (const [nodes, rounds] of SIZES) {
      figures.push(
        ...(await page.evaluate((all, n, times) => globalThis.measureMarking(all, n, times), lines, nodes, rounds)),
      );
    }
    figures.push(...(await page.evaluate((all) => globalThis.measurePageWork(all, 7), lines)));
    figures.push(...(await page.evaluate((all) => globalThis.measureAgain(all), lines)));
    return figures;
  } finally {
    await browser.close();
  }
};
