import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`pages/${name}.html`, import.meta.url)), 'utf8');

const LINKEDIN = 'https://www.linkedin.com/jobs/view/backend-developer-4100000001';
const INDEED = 'https://www.indeed.com/viewjob';
const PAGES = new Map([
  [LINKEDIN, fixture('linkedin-guest')],
  [INDEED, fixture('indeed-viewjob')],
]);
const PROFILE = { version: 1, content: { skills: [{ skill: 'Python' }, { skill: 'SQL' }] } };

const titleOf = (page: Page) => page.$eval('h1', (title) => title.textContent);
// By mutations: in a tab behind another no frame is ever drawn.
const waitForTitle = (page: Page, part: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('h1')?.textContent.includes(wanted) === true,
    { polling: 'mutation' },
    part,
  );
const itemsOf = (page: Page) =>
  page.$$eval('li[data-skill]', (items) =>
    items.map(({ dataset }) => `${dataset['skill']} ${dataset['need']} ${dataset['standing']}`),
  );

describe.each(KINDS)('the side panel in %s', (kind) => {
  let extension: LoadedExtension;
  let linkedin: Page;
  let indeed: Page;

  beforeAll(async () => {
    extension = await loadExtension(kind);
    await extension.store({ profile: PROFILE });
    linkedin = await extension.openPage(PAGES, LINKEDIN);
    indeed = await extension.openPage(PAGES, INDEED);
    await waitForMarks(indeed);
  });
  afterAll(() => extension.close());

  it('follows the tab in front, and the tab from page to page', async () => {
    const panel = await extension.openOwnPage('sidepanel.html', 'main');
    await linkedin.bringToFront();
    await waitForTitle(panel, 'Backend Developer');
    expect(await itemsOf(panel)).toContain('Python must have');
    await indeed.bringToFront();
    await waitForTitle(panel, 'Data Engineer');
    await indeed.goto(LINKEDIN);
    await waitForTitle(panel, 'Backend Developer');
    // Another posting without a new document, as on a list of jobs.
    await indeed.evaluate(() => {
      history.pushState(null, '', '/jobs/view/platform-engineer-4100000002');
      document.querySelector('h1')!.textContent = 'Platform Engineer';
    });
    await waitForTitle(panel, 'Platform Engineer');
    await panel.close();
  });

  it('shows the same requirements as the popup', async () => {
    const popup = await extension.openPopup(linkedin, 'li[data-standing]');
    const shown = await itemsOf(popup);
    await popup.close();
    const panel = await extension.openOwnPage('sidepanel.html', 'main');
    await linkedin.bringToFront();
    await waitForTitle(panel, 'Backend Developer');
    expect(await itemsOf(panel)).toEqual(shown);
    await panel.close();
  });

  // Firefox's sidebar and popups are no pages that its protocol can reach.
  it.runIf(kind === 'chromium')('opens from the popup, beside the page', async () => {
    const popup = await extension.openPopup(linkedin, 'li[data-standing]');
    const opening = extension.browser.waitForTarget((target) => target.url() === extension.urlOf('sidepanel.html'));
    // The tab that came to the front a moment ago may still be announced, and the popup then draws anew.
    const button = await popup.waitForSelector('[aria-label="Open the side panel"]');
    await button!.click();
    const panel = await (await opening).asPage();
    await panel.waitForSelector('li[data-standing]');
    expect(await titleOf(panel)).toContain('Backend Developer');
    await indeed.bringToFront();
    await waitForTitle(panel, 'Platform Engineer');
    expect(popup.isClosed()).toBe(true);
  });

  it('prints nothing to any console', () => {
    expect(extension.errors).toEqual([]);
  });
});
