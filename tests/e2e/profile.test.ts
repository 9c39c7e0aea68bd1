import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findAxeFaults } from '../support/axe.ts';
import { KINDS, loadExtension, skillsIn, type LoadedExtension } from '../support/extension.ts';

const PICTURES = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const OLD = { version: 1, content: { skills: [{ skill: 'Python', years: 4 }, { skill: 'Django' }] } };
const BOX = '[role="combobox"]';

describe.each(KINDS)('the profile page in %s', (kind) => {
  let extension: LoadedExtension;
  const open: Page[] = [];
  const openProfile = async (selector = BOX): Promise<Page> => {
    const page = await extension.openOwnPage('options.html', selector);
    open.push(page);
    return page;
  };
  const addByName = async (page: Page, name: string): Promise<void> => {
    await page.focus(BOX);
    await page.keyboard.type(name);
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('Enter');
  };
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    extension = await loadExtension(kind);
  });
  beforeEach(() => extension.clearStore());
  afterEach(async () => {
    for (const page of open.splice(0).reverse()) if (!page.isClosed()) await page.close();
  });
  afterAll(() => extension.close());

  it('adds, counts years of, removes and brings back a skill, by keyboard', async () => {
    const page = await openProfile();
    await addByName(page, 'postgre');
    await page.waitForSelector('li[data-skill="PostgreSQL"]');
    await page.focus('li[data-skill="PostgreSQL"] input');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await extension.waitForSkills((skills) => skills.some(({ skill, years }) => skill === 'PostgreSQL' && years === 5));
    expect(await findAxeFaults(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}profile-${kind}.png`, fullPage: true });
    await page.focus('li[data-skill="PostgreSQL"] button');
    await page.keyboard.press('Enter');
    await extension.waitForSkills((skills) => skills.length === 0);
    await page.focus('.change-note button');
    await page.keyboard.press('Enter');
    await extension.waitForSkills((skills) => skills[0]?.years === 5);
  });

  it('takes over the profile of the first version, and keeps it until two copies of the new form stand', async () => {
    await extension.store({ profile: OLD });
    const page = await openProfile('li[data-skill="Django"]');
    await addByName(page, 'redis');
    await extension.waitForSkills((skills) => skills.length === 3);
    expect(await extension.readStore()).toMatchObject({ profile: OLD });
    await addByName(page, 'kafka');
    await extension.waitForSkills((skills) => skills.length === 4);
    await extension.waitForStore((stored) => !('profile' in (stored as object)));
    expect(skillsIn(await extension.readStore())[0]).toEqual({ skill: 'Python', years: 4 });
  });

  it('leaves a profile of a newer Skillmark untouched, says so and hands it out', async () => {
    const newer = { version: 99, content: { everything: 'better' } };
    await extension.store({ profile: newer });
    const page = await openProfile('[role="alert"]');
    expect(await textOf(page)).toContain('newer Skillmark');
    expect(await page.$(BOX)).toBeNull();
    expect(await page.$$eval('[role="alert"] button', (buttons) => buttons.length)).toBe(1);
    expect(await extension.readStore()).toEqual({ profile: newer });
    expect(await findAxeFaults(page)).toEqual([]);
  });

  it('keeps a profile that cannot be read aside when the person begins anew', async () => {
    const torn = { version: 1, content: { skills: 'lost' } };
    await extension.store({ profile: torn });
    const page = await openProfile('[role="alert"] button:nth-of-type(2)');
    expect(await extension.readStore()).toEqual({ profile: torn });
    await page.click('[role="alert"] button:nth-of-type(2)');
    await page.waitForSelector(BOX);
    await addByName(page, 'python');
    await extension.waitForSkills((skills) => skills.length === 1);
    const { 'profiles-aside': aside } = (await extension.readStore()) as { 'profiles-aside': string[] };
    expect(aside.map((raw) => JSON.parse(raw) as unknown)).toEqual([torn]);
  });

  it('shows the copy before a torn one, and brings everything back when the browser loses its storage', async () => {
    const page = await openProfile();
    for (const [at, name] of ['python', 'django', 'redis'].entries()) {
      await addByName(page, name);
      await extension.waitForSkills((skills) => skills.length === at + 1);
    }
    await page.close();
    await extension.store({ 'profiles-a': { version: 2, generation: 3, sum: 'x', text: '{"act' } });
    const torn = await openProfile('[role="alert"]');
    expect(await torn.$$eval('li[data-skill]', (rows) => rows.length)).toBe(3);
    expect(await textOf(torn)).toContain('brought back');
    await torn.close();
    await extension.wipeStore();
    const wiped = await openProfile('li[data-skill="Redis"]');
    expect(await wiped.$$eval('li[data-skill]', (rows) => rows.length)).toBe(3);
  });

  it('says at once that the storage is full, and keeps what was stored', async () => {
    await extension.store({ profile: OLD });
    const page = await openProfile('li[data-skill="Django"]');
    if (kind === 'chromium') {
      // 10,485,760 bytes hold everything; this leaves less than one copy of a profile.
      await extension.store({ filler: 'x'.repeat(10_485_760 - 300) });
    } else {
      // Firefox has no limit that a test could reach; its storage is made to refuse.
      await page.evaluate(() => {
        const { local } = (globalThis as unknown as { browser: { storage: { local: { set: () => Promise<void> } } } })
          .browser.storage;
        Object.defineProperty(local, 'set', { value: () => Promise.reject(new Error('QuotaExceededError')) });
      });
    }
    await addByName(page, 'redis');
    await page.waitForSelector('[role="alert"]');
    expect(await textOf(page)).toContain('not stored');
    expect(await page.$('li[data-skill="Redis"]')).toBeNull();
    expect(await page.$('li[data-skill="Django"]')).not.toBeNull();
    expect(await extension.readStore()).toMatchObject({ profile: OLD });
  });

  it('prints nothing to any console', () => {
    expect(extension.errors).toEqual([]);
  });
});
