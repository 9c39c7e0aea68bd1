import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAxeFaults } from '../support/axe.ts';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`pages/${name}.html`, import.meta.url)), 'utf8');
const INDEED = 'https://www.indeed.com/viewjob';
const START = '.welcome-start';

describe.each(KINDS)('the first page in %s', (kind) => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension(kind, { consent: 'asked' });
  });
  afterAll(() => extension.close());

  it('comes before any reading: nothing is read until the person says so, and open pages follow at once', async () => {
    const page = await extension.openPage(new Map([[INDEED, fixture('indeed-viewjob')]]), `${INDEED}?jk=1`);
    expect(await extension.readTab(page)).toEqual({ state: 'off' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await extension.openPopup(page, '.note-title');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('has not begun');
    await popup.close();
    const welcome = await extension.openOwnPage('welcome.html', START);
    expect(await findAxeFaults(welcome)).toEqual([]);
    await welcome.focus(START);
    await welcome.keyboard.press('Enter');
    await welcome.waitForSelector('.welcome-on');
    await page.bringToFront();
    await waitForMarks(page);
    await welcome.bringToFront();
    await welcome.click('.welcome-on button');
    await welcome.waitForSelector(START);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await welcome.bringToFront();
    await welcome.click(START);
    await welcome.waitForSelector('.welcome-on');
    await welcome.close();
    await page.close();
  });

  it('marks a sample posting and shows its report, which follows a skill that is added there', async () => {
    const page = await extension.openOwnPage('welcome.html', '.sample-must');
    const marked = await page.$$eval('.sample-must', (marks) => marks.map((mark) => mark.textContent));
    expect(marked).toEqual(expect.arrayContaining(['Python', 'PostgreSQL', 'hash table', 'CSS']));
    await page.click('li[data-skill="PostgreSQL"] button[aria-label="I have PostgreSQL"]');
    await extension.waitForSkills((skills) => skills.some(({ skill }) => skill === 'PostgreSQL'));
    await page.waitForSelector('li[data-skill="PostgreSQL"][data-standing="have"]');
    expect(await findAxeFaults(page)).toEqual([]);
    await page.close();
  });

  it('prints nothing to any console', () => {
    expect(extension.errors).toEqual([]);
  });
});
