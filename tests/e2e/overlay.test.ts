import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';
import { findPatches, takePicture, type Patch } from '../support/pixels.ts';

const ADDRESS = 'https://www.indeed.com/viewjob';
const SKILLS = ['Python', 'Django', 'PostgreSQL', 'Docker', 'Kubernetes', 'Redis', 'Kafka', 'TypeScript'];
/** The sign of what the person has: a full disc of 9 pixels. */
const HAVE: readonly [number, number, number] = [10, 107, 61];
/** The disc's middle, from the upper corner of the word's end (CSS pixels of the overlay). */
const OFFSET = { x: 2.5, y: -0.5 };
const PATIENCE_MS = 6000;

const item = (skill: string) => `<li>Requirements we have: solid ${skill} in production</li>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Engineer</title><style>
  body { margin: 0; background: #fff; font: 16px/1.6 sans-serif; }
  #pane { height: 500px; overflow: auto; border: 1px solid #ccc; }
  .spacer { height: 900px; }
  .bar { position: fixed; inset: 0 0 auto 0; height: 226px; background: #eee; }
  .modal { position: fixed; inset: 0; background: #fff; }
  .clamp { max-height: 60px; overflow: hidden; }
</style></head><body>
<h1 class="jobsearch-JobInfoHeader-title">Engineer</h1>
<div id="jobDescriptionText"><p>We are looking for an engineer who knows the following things well.</p>
<h2>Requirements</h2><div id="text"><ul id="list">${SKILLS.map(item).join('')}</ul></div></div>
</body></html>`;

/** Where the middle of each marked word's sign belongs, for words that the person can see. */
async function readPlaces(page: Page, scale: number): Promise<readonly { x: number; y: number; text: string }[]> {
  return page.evaluate(
    ({ x, y }, by) => {
      const places = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const box = [...live.getClientRects()].at(-1) ?? new DOMRect();
          const isRtl = getComputedStyle(range.startContainer.parentElement!).direction === 'rtl';
          const text = live.toString();
          return { x: isRtl ? box.left - x * by : box.right + x * by, y: box.top + y * by, text };
        }),
      );
      return places.filter((place) => place.y > 0 && place.y < innerHeight);
    },
    OFFSET,
    scale,
  );
}

/**
 * Waits until the signs stand right: every green disc on the corner of a marked word, to one pixel, and as many as wanted.
 * The last mistake is told.
 */
async function expectSigns(page: Page, wanted: number, scale = 1): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const places = await readPlaces(page, scale);
    const discs = findPatches(await takePicture(page), HAVE).filter(({ pixels }) => pixels > 8);
    const astray = discs.filter((disc) => !places.some((place) => isOn(disc, place)));
    if (astray.length === 0 && discs.length === wanted) return;
    if (Date.now() > end) {
      const seen = discs.map(({ left, top, right, bottom }) => [(left + right + 1) / 2, (top + bottom + 1) / 2]);
      throw new Error(
        `${discs.length} signs instead of ${wanted}, ${astray.length} astray: ${JSON.stringify({ seen, places })}`,
      );
    }
  }
}

const isOn = ({ left, top, right, bottom }: Patch, { x, y }: { x: number; y: number }): boolean =>
  Math.abs((left + right + 1) / 2 - x) <= 1 && Math.abs((top + bottom + 1) / 2 - y) <= 1;

describe.each(KINDS)('the signs on the words in %s', (kind) => {
  let extension: LoadedExtension;
  let page: Page;
  beforeAll(async () => {
    extension = await loadExtension(kind);
    await extension.store({ profile: { version: 1, content: { skills: SKILLS.map((skill) => ({ skill })) } } });
    page = await extension.openPage(new Map([[ADDRESS, PAGE]]), ADDRESS);
    await waitForMarks(page);
  });
  afterAll(() => extension.close());

  /** Changes the page, looks, and changes it back. */
  const during = async (change: string, wanted: number, scale = 1): Promise<void> => {
    await page.evaluate(change);
    try {
      await expectSigns(page, wanted, scale);
    } finally {
      await restore();
    }
    await expectSigns(page, SKILLS.length);
  };
  const restore = () =>
    page.evaluate(() => {
      document.getElementById('text')!.scrollTop = 0;
      document.documentElement.removeAttribute('style');
      document.documentElement.removeAttribute('dir');
      document.body.removeAttribute('style');
      for (const id of ['text', 'list', 'pane']) document.getElementById(id)?.removeAttribute('style');
      for (const added of document.querySelectorAll('.added')) added.remove();
      document.getElementById('text')!.className = '';
      scrollTo(0, 0);
    });
  const add = (html: string) =>
    `document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(html)}.replace('<div', '<div data-x').replace('class="', 'class="added '));`;

  it('stand at the end of each word', () => expectSigns(page, SKILLS.length));

  it('stay on their words when the page scrolls', () =>
    during(`document.getElementById('text').style.paddingBottom = '2000px'; scrollTo(0, 150);`, SKILLS.length));

  it('follow words that something pushes down', () =>
    during(add('<div class="banner" style="height:77px"></div>'), SKILLS.length));

  it('follow a change of width, of font and of spacing', async () => {
    await during(`document.getElementById('text').style.width = '300px';`, SKILLS.length);
    await during(`document.body.style.font = '21px/1.4 serif';`, SKILLS.length);
    await during(`document.getElementById('list').style.letterSpacing = '2px';`, SKILLS.length);
  });

  it('are exact under zoom and scale of the whole page, and of a part of it', async () => {
    await during(`document.documentElement.style.zoom = '1.5';`, SKILLS.length, 1.5);
    await during(
      `document.documentElement.style.transform = 'scale(1.25)'; document.documentElement.style.transformOrigin = '0 0';`,
      SKILLS.length,
      1.25,
    );
    await during(
      `document.getElementById('list').style.transform = 'scale(1.2)'; document.getElementById('list').style.transformOrigin = '0 0';`,
      SKILLS.length,
    );
    await during(`document.body.style.transform = 'translate(40px, 30px)';`, SKILLS.length);
  });

  it('are hidden where words are turned', () =>
    during(`document.getElementById('list').style.transform = 'rotate(4deg)';`, 0));

  it('stand in columns and in text from right to left', async () => {
    await during(`document.getElementById('list').style.columns = '3';`, SKILLS.length);
    await during(`document.documentElement.dir = 'rtl';`, SKILLS.length);
  });

  it('leave words that a pane cuts off', () =>
    during(
      `const text = document.getElementById('text'); text.style.height = '120px'; text.style.overflow = 'auto'; text.scrollTop = 60;`,
      4,
    ));

  it('come with what "show more" opens, and go with what "show less" hides', async () => {
    await page.evaluate(() => (document.getElementById('text')!.className = 'clamp'));
    await expectSigns(page, 1);
    await page.evaluate(() => (document.getElementById('text')!.className = ''));
    await expectSigns(page, SKILLS.length);
  });

  it('are hidden under what covers their words', async () => {
    await during(add('<div class="bar"></div>'), SKILLS.length - 1);
    await during(add('<div class="modal"></div>'), 0);
  });

  it('follow a list whose rows are thrown away and made anew', async () => {
    await page.evaluate((rows) => {
      document.getElementById('list')!.innerHTML = rows;
    }, SKILLS.slice(2, 6).map(item).join(''));
    await expectSigns(page, 4);
    await page.evaluate((rows) => void (document.getElementById('list')!.innerHTML = rows), SKILLS.map(item).join(''));
    await expectSigns(page, SKILLS.length);
  });

  it('change at once when the person changes their skills', async () => {
    const skills = SKILLS.slice(0, 3).map((skill) => ({ skill }));
    await extension.store({ profile: { version: 1, content: { skills } } });
    await expectSigns(page, 3);
  });
});
