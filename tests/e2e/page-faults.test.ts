import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  KINDS,
  loadExtension,
  readMarks,
  servePages,
  waitForMarks,
  type LoadedExtension,
} from '../support/extension.ts';
import { contrastOf, takePicture, type Picture } from '../support/pixels.ts';

const ADDRESS = 'https://www.indeed.com/viewjob';
const posting = (items: string, style = '') => `<!doctype html><html lang="en"><head><title>Engineer</title><style>
  body { margin: 0; background: #fff; font: 18px/2 sans-serif; } li { list-style: none; }
  ${style}</style></head><body>
<h1 class="jobsearch-JobInfoHeader-title">Engineer</h1>
<div id="jobDescriptionText"><p>We are looking for an engineer who knows the following things well.</p>
<h2>Requirements</h2><ul id="list">${items}</ul></div></body></html>`;
const PLAIN = posting('<li>PostgreSQL and Docker</li><li>Kubernetes and Redis</li>');

const POLICIES = [
  "default-src 'none'",
  "default-src 'none'; style-src 'none'; script-src 'none'",
  "default-src 'self'; require-trusted-types-for 'script'",
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "script-src 'none'; object-src 'none'; base-uri 'none'",
  "style-src 'nonce-abc'",
  'sandbox allow-scripts allow-same-origin',
  "frame-ancestors 'none'; img-src 'none'; font-src 'none'; connect-src 'none'",
];

/** Grounds and texts as pages have them, light, dark and odd. */
const GROUNDS = [
  ['#ffffff', '#222222'],
  ['#000000', '#eeeeee'],
  ['#1b1f23', '#c9d1d9'],
  ['#f3f2ef', '#000000'],
  ['#0a66c2', '#ffffff'],
  ['#ffe59a', '#3d2900'],
  ['#7a7a7a', '#000000'],
  ['#5b0f2e', '#ffd7e5'],
  ['#00e676', '#10321c'],
  ['#ff8f00', '#1a1200'],
  ['linear-gradient(90deg, #fff, #ddd)', '#111111'],
  ['repeating-linear-gradient(45deg, #223, #223 4px, #334 4px, #334 8px)', '#ffffff'],
] as const;

describe.each(KINDS)('living in the page of somebody else, in %s', (kind) => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension(kind);
  });
  afterAll(() => extension.close());

  it('marks under every content policy and breaks none', async () => {
    for (const policy of POLICIES) {
      const page = await extension.browser.newPage();
      await servePages(page, new Map([[ADDRESS, PLAIN]]), { 'Content-Security-Policy': policy });
      await page.evaluateOnNewDocument(() => {
        const broken: string[] = [];
        Object.assign(window, { broken });
        document.addEventListener('securitypolicyviolation', (event) => {
          // The page's own inline style is the page's business.
          if (event.sourceFile.includes('extension:')) broken.push(event.violatedDirective);
          if (event.violatedDirective.startsWith('style') && document.readyState === 'complete')
            broken.push(event.violatedDirective);
        });
      });
      await page.goto(ADDRESS);
      await waitForMarks(page);
      await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken), policy).toEqual([]);
      await page.close();
    }
  });

  it('puts its names back once when a page clears them, and then leaves the page its will', async () => {
    const page = await extension.openPage(new Map([[ADDRESS, PLAIN]]), ADDRESS);
    await waitForMarks(page);
    const returns = await page.evaluate(async () => {
      let seen = 0;
      for (let frame = 0; frame < 90; frame++) {
        if (CSS.highlights.size > 0) seen++;
        CSS.highlights.clear();
        document.getElementById('list')!.insertAdjacentHTML('beforeend', `<li>MongoDB ${frame}</li>`);
        await new Promise(requestAnimationFrame);
      }
      return seen;
    });
    expect(returns).toBe(2);
    await page.close();
  });

  it('comes back with its element when a page takes it out, and not for ever', async () => {
    const page = await extension.openPage(new Map([[ADDRESS, PLAIN]]), ADDRESS);
    await waitForMarks(page);
    for (let round = 0; round < 2; round++) {
      await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
      await page.evaluate(() => {
        document.documentElement.lastElementChild!.remove();
        document.body.click();
        dispatchEvent(new Event('resize'));
      });
    }
    await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
    await page.evaluate(() => document.documentElement.lastElementChild!.remove());
    for (let round = 0; round < 5; round++) {
      await page.evaluate(async () => {
        dispatchEvent(new Event('resize'));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    }
    expect(await page.evaluate(() => document.documentElement.lastElementChild === document.body)).toBe(true);
    await page.close();
  });

  it.each(['full', 'lines'] as const)('is readable on twelve grounds with the look "%s"', async (intensity) => {
    await extension.store({
      settings: { version: 1, content: { sitesOff: [], shown: 'all', intensity, legend: 'hidden' } },
    });
    const items = GROUNDS.map(
      ([ground, text]) => `<li style="background:${ground};color:${text}">We use PostgreSQL every day</li>`,
    ).join('');
    const page = await extension.openPage(
      new Map([[ADDRESS, posting(items, 'body { font: 20px/1.4 sans-serif; }')]]),
      ADDRESS,
    );
    await waitForMarks(page);
    await page.waitForFunction(
      (count) => [...CSS.highlights.values()].some((h) => h.size === count),
      {},
      GROUNDS.length,
    );
    const boxes = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { left, top, width, height } = live.getBoundingClientRect();
          return { left, top, width, height };
        }),
    );
    const picture = await takePicture(page);
    const contrasts = boxes
      .filter(({ top, height }) => top + height < picture.height)
      .map((box) => readContrast(picture, box));
    expect(contrasts.length).toBe(GROUNDS.length);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    await page.close();
    await extension.clearStore();
  });

  it('marks words of the posting alone, and never what the person wrote themselves', async () => {
    await extension.store({ profile: { version: 1, content: { skills: [{ skill: 'Quuxlang' }] } } });
    const page = await extension.openPage(
      new Map([[ADDRESS, posting('<li>Quuxlang, PostgreSQL and Docker</li>')]]),
      ADDRESS,
    );
    await waitForMarks(page);
    expect((await readMarks(page)).map(({ text }) => text).sort()).toEqual(['Docker', 'PostgreSQL']);
    await page.close();
  });
});

/** The contrast of a word with its ground: the commonest colour of its box against the one most unlike it. */
function readContrast(
  picture: Picture,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): number {
  const counts = new Map<string, { colour: readonly [number, number, number]; count: number }>();
  // The line under the word is no letter.
  for (let y = Math.ceil(top + height * 0.2); y < top + height * 0.75; y++) {
    for (let x = Math.ceil(left); x < left + width; x++) {
      const colour = picture.at(x, y);
      const key = colour.join();
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { colour, count: 1 });
      else known.count++;
    }
  }
  const ground = [...counts.values()].sort((a, b) => b.count - a.count)[0]!.colour;
  return Math.max(...[...counts.values()].map(({ colour }) => contrastOf(colour, ground)));
}
