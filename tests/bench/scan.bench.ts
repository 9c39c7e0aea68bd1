import { readAds } from './ad-text.ts';
import type { Figure, Measure } from './figure.ts';
import { bundle, openQuietPage, startChromium } from './in-chromium.ts';
import type { measureGrowth, measureScan } from './scan-in-page.ts';

/** What the bundled script leaves in the page. */
declare const globalThis: { measureScan: typeof measureScan; measureGrowth: typeof measureGrowth };

const SIZES: readonly (readonly [string, number, number])[] = [
  ['100 KB', 100_000, 15],
  ['1 MB', 1_000_000, 9],
  ['4 MB', 4_000_000, 3],
];

/** The scanner and the whole search, in Chromium, against what else could do it and against the limit. */
export const measure: Measure = async () => {
  const browser = await startChromium();
  if (browser === undefined) return [];
  try {
    const script = await bundle('scan-in-page.ts');
    const figures: Figure[] = [];
    for (const [name, size, rounds] of SIZES) {
      const page = await openQuietPage(browser);
      await page.evaluate(script);
      figures.push(
        ...(await page.evaluate(
          (ads, label, times) => globalThis.measureScan(ads, label, times),
          readAds(size),
          name,
          rounds,
        )),
      );
      await page.close();
    }
    const page = await openQuietPage(browser);
    await page.evaluate(script);
    return [...figures, ...(await page.evaluate(() => globalThis.measureGrowth(5)))];
  } finally {
    await browser.close();
  }
};
