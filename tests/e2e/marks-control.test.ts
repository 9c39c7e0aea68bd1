import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, setSiteMarks, type Settings } from '../../src/core/settings.ts';
import { KINDS, loadExtension, waitForMarks, waitForNoMarks, type LoadedExtension } from '../support/extension.ts';

const POSTING = readFileSync(fileURLToPath(new URL('pages/indeed-viewjob.html', import.meta.url)), 'utf8');
const HOST = 'www.indeed.com';
const ADDRESS = `https://${HOST}/viewjob`;

const stored = (settings: Settings) => ({ settings: { version: 1, content: settings } });

describe.each(KINDS)('the control of marks in %s', (kind) => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension(kind);
  });
  afterAll(() => extension.close());
  afterEach(() => extension.clearStore());

  it('takes the marks off an open page when its site is switched off, and puts them back', async () => {
    const page = await extension.openPage(new Map([[ADDRESS, POSTING]]), ADDRESS);
    await waitForMarks(page);
    await extension.store(stored(setSiteMarks(FIRST_SETTINGS, HOST, 'off')));
    await waitForNoMarks(page);
    expect((await extension.readTab(page)).state).toBe('off');
    await extension.store(stored(FIRST_SETTINGS));
    await waitForMarks(page);
    expect((await extension.readTab(page)).state).toBe('posting');
    await page.close();
  });

  it('reads nothing on a page whose site is off, however the page changes', async () => {
    await extension.store(stored(setSiteMarks(FIRST_SETTINGS, HOST, 'off')));
    const page = await extension.openPage(new Map([[ADDRESS, POSTING]]), ADDRESS);
    expect((await extension.readTab(page)).state).toBe('off');
    await page.evaluate(() => {
      document.querySelector('#jobDescriptionText')!.innerHTML += '<p>Requirements: Elixir</p>';
    });
    expect((await extension.readTab(page)).state).toBe('off');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('leaves other sites on', async () => {
    await extension.store(stored(setSiteMarks(FIRST_SETTINGS, 'www.linkedin.com', 'off')));
    const page = await extension.openPage(new Map([[ADDRESS, POSTING]]), ADDRESS);
    await waitForMarks(page);
    await page.close();
  });

  it('switches one tab off and leaves the next one on', async () => {
    const [first, second] = [
      await extension.openPage(new Map([[ADDRESS, POSTING]]), `${ADDRESS}?jk=1`),
      await extension.openPage(new Map([[ADDRESS, POSTING]]), `${ADDRESS}?jk=2`),
    ];
    await first.bringToFront();
    await waitForMarks(first);
    await extension.switchFrontTab('off');
    await waitForNoMarks(first);
    await second.bringToFront();
    await waitForMarks(second);
    await Promise.all([first.close(), second.close()]);
  });
});
