import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  builtFolder,
  KINDS,
  loadExtension,
  readMarks,
  waitForMarks,
  waitForNoMarks,
  type LoadedExtension,
} from '../support/extension.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`pages/${name}.html`, import.meta.url)), 'utf8');
const ADDRESS = 'https://www.linkedin.com/jobs/view/backend-developer-4100000001';
const ELSEWHERE = 'https://www.indeed.com/viewjob';
const PAGES = new Map([
  [ADDRESS, fixture('linkedin-guest')],
  [ELSEWHERE, fixture('indeed-viewjob')],
]);
const TABS = 4;

const countHosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length);
const waitForHosts = (page: Page, count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('html > div').length === wanted, {}, count);

describe.each(KINDS)('the life of the content script in %s', (kind) => {
  let extension: LoadedExtension;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skillmark-'));
    cpSync(builtFolder(kind), folder, { recursive: true });
    extension = await loadExtension(kind, { folder });
  });
  afterEach(async () => {
    await extension.close();
    rmSync(folder, { recursive: true });
  });

  it('goes over to the new version in every open tab: same marks, one overlay, not a word in any console', async () => {
    const tabs: Page[] = [];
    for (let i = 0; i < TABS; i++) tabs.push(await extension.openPage(PAGES, `${ADDRESS}?tab=${i}`));
    const before: unknown[] = [];
    for (const tab of tabs) {
      await tab.bringToFront();
      await waitForMarks(tab);
      await waitForHosts(tab, 1);
      before.push((await readMarks(tab)).map(({ text }) => text).sort());
      // What the new script puts there is told from what the old one left by the object.
      await tab.evaluate(() => {
        Object.assign(window, {
          old: [...CSS.highlights.values()],
          oldHost: document.documentElement.lastElementChild,
        });
      });
    }
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":\s*"[^"]+"/u, '"version":"9.9.9"'));
    await extension.browser.installExtension(folder);
    for (const [index, tab] of tabs.entries()) {
      await tab.bringToFront();
      await tab.waitForFunction(() => {
        const { old, oldHost } = window as unknown as { old: Highlight[]; oldHost: Element };
        const now = [...CSS.highlights.values()];
        return now.length > 0 && !now.some((highlight) => old.includes(highlight)) && !oldHost.isConnected;
      });
      await waitForHosts(tab, 1);
      expect((await readMarks(tab)).map(({ text }) => text).sort()).toEqual(before[index]);
    }
    expect(extension.errors).toEqual([]);
  });

  it('starts in pages that were open before the extension was there', async () => {
    await extension.browser.uninstallExtension(extension.id);
    const page = await extension.openPage(PAGES, ADDRESS);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await extension.browser.installExtension(folder);
    const first = await extension.takeFirstPage();
    await first.waitForSelector('.welcome-start');
    await first.focus('.welcome-start');
    await first.keyboard.press('Enter');
    await first.waitForSelector('.welcome-on');
    await first.close();
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('leaves nothing in the page when the extension is removed', async () => {
    // Firefox ends the script without a word; what it drew stays until the page is loaded again.
    if (kind === 'firefox') return;
    const page = await extension.openPage(PAGES, ADDRESS);
    await waitForMarks(page);
    await waitForHosts(page, 1);
    await extension.browser.uninstallExtension(extension.id);
    await waitForHosts(page, 0);
    await waitForNoMarks(page);
    expect(extension.errors).toEqual([]);
  });

  it('marks, and tells standings, after each death of the worker', async () => {
    await extension.store({ profile: { version: 1, content: { skills: [{ skill: 'Python' }] } } });
    for (let round = 0; round < 3; round++) {
      await extension.stopWorker();
      const page = await extension.openPage(PAGES, `${ADDRESS}?round=${round}`);
      await waitForMarks(page);
      expect((await extension.readTab(page)).state).toBe('posting');
      await page.close();
    }
  });

  it('is there again when the page comes back by the back button', async () => {
    const page = await extension.openPage(PAGES, ADDRESS);
    for (let round = 0; round < 2; round++) {
      await waitForMarks(page);
      await Promise.all([
        page.waitForFunction((address) => location.href === address, {}, ELSEWHERE),
        page.evaluate((address) => void (location.href = address), ELSEWHERE),
      ]);
      await waitForMarks(page);
      await Promise.all([
        page.waitForFunction((address) => location.href.startsWith(address), {}, ADDRESS),
        page.evaluate(() => history.back()),
      ]);
      await waitForMarks(page);
      expect(await countHosts(page)).toBeLessThanOrEqual(1);
      const state = await extension.readTab(page);
      expect(state.state === 'posting' && state.posting.title).toBe('Backend Developer');
    }
  });

  it('cannot be stopped by events and messages that a page makes', async () => {
    const page = await extension.openPage(PAGES, ADDRESS);
    await waitForMarks(page);
    await page.evaluate(() => {
      const names = ['wxt:content-script-started', 'wxt:locationchange', 'skillmark', 'abort', 'pagehide', 'unload'];
      for (const name of names)
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(name, { detail: { type: name, contentScriptName: 'jobs' } }));
          window.postMessage({ type: name, contentScriptName: 'jobs' }, '*');
        }
      document.querySelector('h1')!.textContent = 'Data Engineer';
    });
    await page.evaluate(() => {
      const list = document.querySelector('.show-more-less-html__markup ul')!;
      list.insertAdjacentHTML('beforeend', '<li>Elixir and MongoDB</li>');
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((h) => [...h].some((r) => r.startContainer.textContent!.includes('MongoDB'))),
    );
  });
});
