import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntries } from '../../src/core/catalog/catalog.ts';
import { findAxeFaults } from '../support/axe.ts';
import { KINDS, loadExtension, waitForMarks, type Kind, type LoadedExtension } from '../support/extension.ts';
import { makePosting, POSTING_ADDRESS, USUAL_POSTING, type MadePosting } from '../support/make-posting.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/screens/', import.meta.url));

const PROFILE = {
  version: 1,
  content: {
    skills: [
      { skill: 'Python', years: 3 },
      { skill: 'Django' },
      { skill: 'MySQL' },
      { skill: 'Hash tables' },
      { skill: 'REST' },
      { skill: 'HTML' },
      { skill: 'CSS' },
      { skill: 'AWS DynamoDB' },
    ],
  },
};
const EMPTY = { version: 1, content: { skills: [] } };

/** Names that no guard keeps from being found. */
const EIGHTY = readEntries()
  .filter(({ kind, guard, id }) => kind === 'tech' && guard === 'none' && id.length > 3)
  .slice(0, 80)
  .map(({ id }) => id);

interface Look {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly zoom?: number;
  readonly media?: readonly { name: string; value: string }[];
}
const DARK = [{ name: 'prefers-color-scheme', value: 'dark' }];
const FORCED = [{ name: 'forced-colors', value: 'active' }];
/** At 200 % a popup grows with its content, a panel of 400 px is 200 wide in CSS, a profile page of 1280 is 640. */
const LOOKS: readonly Look[] = [
  { name: '320-light', width: 320 },
  { name: '320-dark', width: 320, media: DARK },
  { name: '320-forced', width: 320, media: FORCED },
  { name: '200%-light', width: 200, zoom: 2 },
  { name: '200%-dark', width: 200, zoom: 2, media: DARK },
  { name: '200%-forced', width: 200, zoom: 2, media: FORCED },
];
const zoomedTo = (width: number) => LOOKS.map((look) => (look.zoom === 2 ? { ...look, width } : look));

const sessions = new WeakMap<Page, CDPSession>();

async function take(page: Page, look: Look, kind: Kind): Promise<void> {
  const { width, zoom = 1, media } = look;
  await page.setViewport({ width, height: 600, deviceScaleFactor: zoom });
  if (kind === 'firefox') return;
  // What a session emulates ends with it, and two would emulate side by side: one for as long as the page is open.
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { features: [...(media ?? [])] });
  const asked = (media ?? []).map(({ name, value }) => `(${name}: ${value})`);
  expect(await page.evaluate((all) => all.every((one) => matchMedia(one).matches), asked)).toBe(true);
  // Colours that are still on their way from one look to the other belong to neither.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true });
}

/** Opens everything that can be opened, as someone who looks at all of it. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const name of [
      ...document.querySelectorAll<HTMLElement>('.ask-name[aria-expanded="false"], .chip[aria-expanded="false"]'),
    ].slice(0, 40))
      name.click();
  });

/** Whether anything stands out of the page to the side. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(KINDS)('the looks of popup, panel and profile page in %s', (kind) => {
  let extension: LoadedExtension;
  const looks = (all: readonly Look[]) => (kind === 'chromium' ? all : all.filter(({ media }) => media === undefined));

  /** The popup's page over a posting; as a tab of its own, so that it can be drawn at any width. */
  const openOver = async (made: MadePosting | undefined, profile: unknown, selector: string) => {
    await extension.clearStore();
    await extension.store({ profile });
    const body = made === undefined ? '' : makePosting(made);
    const page = await extension.openPage(new Map([[POSTING_ADDRESS, body]]), POSTING_ADDRESS);
    if (made !== undefined && selector !== '.posting-title') await waitForMarks(page);
    const popup = await extension.openOwnPage('popup.html', 'body');
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    await popup.waitForSelector(selector);
    // It stays with the tab it opened over; in front it is drawn.
    await popup.bringToFront();
    return { page, popup, close: () => Promise.all([page.close(), popup.close()]) };
  };

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    extension = await loadExtension(kind);
  });
  afterAll(() => extension.close());

  it('break no rule of accessibility in any state of the popup, and nothing stands out to the side', async () => {
    const states: readonly (readonly [string, MadePosting | undefined, unknown, string])[] = [
      ['report', USUAL_POSTING, PROFILE, 'li[data-standing]'],
      ['invitation', USUAL_POSTING, EMPTY, 'li[data-skill]'],
      ['no-posting', undefined, PROFILE, '.note-title'],
      ['no-skills', { title: 'Gardener', must: ['A green thumb'] }, PROFILE, '.posting-title'],
    ];
    const faults: string[] = [];
    for (const [name, made, profile, selector] of states) {
      const { popup, close } = await openOver(made, profile, selector);
      for (const look of looks(zoomedTo(360))) {
        await take(popup, look, kind);
        if (name === 'report') await openAll(popup);
        for (const fault of await findAxeFaults(popup)) faults.push(`${name} ${look.name}: ${fault}`);
        const wide = await overflow(popup);
        if (wide > 0) faults.push(`${name} ${look.name}: ${wide} px stand out`);
        if (kind === 'chromium') await shoot(popup, `popup-${name}-${look.name}`);
      }
      await close();
    }
    expect(faults).toEqual([]);
  });

  it('break no rule on the profile page', async () => {
    await extension.clearStore();
    await extension.store({ profile: PROFILE });
    const page = await extension.openOwnPage('options.html', 'li[data-skill]');
    const faults: string[] = [];
    for (const look of looks(zoomedTo(640))) {
      await take(page, look, kind);
      for (const fault of await findAxeFaults(page)) faults.push(`${look.name}: ${fault}`);
      const wide = await overflow(page);
      if (wide > 0) faults.push(`${look.name}: ${wide} px stand out`);
      if (kind === 'chromium') await shoot(page, `profile-${look.name}`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it.runIf(kind === 'chromium')('break no rule in the real side panel', async () => {
    await extension.clearStore();
    await extension.store({ profile: PROFILE });
    const page = await extension.openPage(new Map([[POSTING_ADDRESS, makePosting(USUAL_POSTING)]]), POSTING_ADDRESS);
    await waitForMarks(page);
    const popup = await extension.openPopup(page, 'li[data-standing]');
    const opening = extension.browser.waitForTarget((target) => target.url() === extension.urlOf('sidepanel.html'));
    await popup.click('[aria-label="Open the side panel"]');
    const panel = await (await opening).asPage();
    await panel.waitForSelector('li[data-standing]');
    const faults: string[] = [];
    for (const look of zoomedTo(200)) {
      await take(panel, look, kind);
      await openAll(panel);
      for (const fault of await findAxeFaults(panel)) faults.push(`${look.name}: ${fault}`);
      const wide = await overflow(panel);
      if (wide > 0) faults.push(`${look.name}: ${wide} px stand out`);
      await shoot(panel, `panel-${look.name}`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('are kept as pictures with long words, an Arabic title, 80 skills and none', async () => {
    const states: readonly (readonly [string, MadePosting, string])[] = [
      ['usual', USUAL_POSTING, 'li[data-skill]'],
      [
        'long-words',
        {
          title: 'Softwareentwicklungsqualitätssicherungsbeauftragter für Donaudampfschifffahrtsgesellschaften (m/w/d)',
          company: 'Rheinschifffahrtsgesellschaftsverwaltung Bingen-Büdesheim mbH & Co. KG',
          must: ['Python', 'Enterprise Integration Patterns', 'Microsoft SQL Server Reporting Services'],
        },
        'li[data-skill]',
      ],
      [
        'arabic',
        { title: 'مطوّر واجهات خلفية أول (Python)', company: 'شركة المنارة', must: ['Python', 'SQL', 'Docker'] },
        'li[data-skill]',
      ],
      [
        '80-skills',
        { title: 'Everything Engineer', must: EIGHTY.slice(0, 60), nice: EIGHTY.slice(60) },
        'li[data-skill]',
      ],
      ['0-skills', { title: 'Gardener', must: ['A green thumb and a warm coat'] }, '.posting-title'],
    ];
    for (const [name, made, selector] of states) {
      const { popup, close } = await openOver(made, PROFILE, selector);
      for (const width of [320, 400]) {
        await take(popup, { name: '', width }, kind);
        expect(await overflow(popup), `${name} at ${width}`).toBe(0);
        await shoot(popup, `${kind}-${name}-${width}`);
      }
      await close();
    }
  });

  // Firefox does not tell layout shifts.
  it.runIf(kind === 'chromium')('let nothing jump in the real popup after its first paint', async () => {
    await extension.clearStore();
    await extension.store({ profile: PROFILE });
    const page = await extension.openPage(new Map([[POSTING_ADDRESS, makePosting(USUAL_POSTING)]]), POSTING_ADDRESS);
    await waitForMarks(page);
    const popup = await extension.openPopup(page, '.page-controls');
    const jumps = await popup.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
            type: 'layout-shift',
            buffered: true,
          });
          // What was buffered is told before the second frame from now; where there is nothing, nothing is told.
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve([]))));
        }),
    );
    expect(jumps).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('print nothing to any console', () => {
    expect(extension.errors).toEqual([]);
  });
});
