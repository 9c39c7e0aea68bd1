import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../../src/core/catalog/lexicon.ts';
import { PACKED } from '../../src/core/catalog/tables.gen.ts';
import { FOLD } from '../../src/core/fold.ts';
import { readAds } from './ad-text.ts';
import { medianOf, type Measure } from './figure.ts';
import { bundle, startChromium } from './in-chromium.ts';

const ADDRESS = 'https://jobs.example/ad';
const ROUNDS = 9;

interface StartUp {
  readonly load: number;
  readonly loop: number;
  readonly scan: number;
}

/** The catalog in a real content script, cold: a new page for each round. */
export const measure: Measure = async () => {
  const browser = await startChromium({
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'start-up bench',
      version: '1',
      content_scripts: [{ matches: ['https://jobs.example/*'], js: ['bench.js'], run_at: 'document_idle' }],
    }),
    'bench.js': await bundle('start-up-script.ts'),
  });
  if (browser === undefined) return [];
  try {
    const body = readAds(60_000)
      .map((ad) => `<p>${ad.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('');
    const rounds: StartUp[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) =>
          void request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${body}` }),
      );
      await page.goto(ADDRESS);
      await page.waitForSelector('html[data-start-up]');
      rounds.push(await page.evaluate(() => JSON.parse(document.documentElement.dataset['startUp']!) as StartUp));
      await page.close();
    }
    const median = (pick: (it: StartUp) => number) => medianOf(rounds.map(pick));
    const { table } = loadLexicon();
    const views = Object.values(table).filter((list) => ArrayBuffer.isView(list));
    const bytes = views.reduce((sum, list) => sum + list.byteLength, FOLD.byteLength);
    const shipped = statSync(fileURLToPath(new URL('../../src/core/catalog/tables.gen.ts', import.meta.url))).size;
    return [
      { name: 'catalog ready, cold, blocking', value: median(({ load }) => load), unit: 'ms', atMost: 5 },
      {
        name: 'first scan of 60 KB, cold / first bare loop over it, cold',
        value: median(({ scan, loop }) => scan / loop),
        unit: 'times',
      },
      { name: 'first scan of 60 KB, cold', value: median(({ scan }) => scan), unit: 'ms' },
      {
        name: 'memory of the tables: numbers and names, without the script they come from',
        value: (bytes + PACKED.written.length * 2) / 1e6,
        unit: 'MB',
        atMost: 1.2,
      },
      { name: 'tables in the script', value: shipped / 1e6, unit: 'MB' },
    ];
  } finally {
    await browser.close();
  }
};
