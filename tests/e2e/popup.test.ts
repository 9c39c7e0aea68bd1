import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findAxeFaults } from '../support/axe.ts';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`pages/${name}.html`, import.meta.url)), 'utf8');
const PICTURES = fileURLToPath(new URL('../../artifacts/', import.meta.url));

const LINKEDIN = 'https://www.linkedin.com/jobs/view/backend-developer-4100000001';
const INDEED = 'https://www.indeed.com/viewjob';
const COMPANY = 'https://www.kiteloom.example/careers';
const FRAME = 'https://boards.greenhouse.io/embed/job_app';
const PAGES = new Map([
  [LINKEDIN, fixture('linkedin-guest')],
  [INDEED, fixture('indeed-viewjob')],
  [COMPANY, fixture('company-with-frame')],
  [FRAME, fixture('greenhouse-frame')],
]);
const PROFILE = {
  version: 1,
  content: { skills: [{ skill: 'Python', years: 4 }, { skill: 'Django' }, { skill: 'MySQL' }, { skill: 'Redis' }] },
};

interface Item {
  readonly skill: string | undefined;
  readonly need: string | undefined;
  readonly standing: string | undefined;
}

const itemsOf = (popup: Page): Promise<Item[]> =>
  popup.$$eval('li[data-skill]', (items) =>
    items.map((item) => ({
      skill: item.dataset['skill'],
      need: item.dataset['need'],
      standing: item.dataset['standing'],
    })),
  );
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe.each(KINDS)('the popup in %s', (kind) => {
  let extension: LoadedExtension;
  const open: Page[] = [];
  const keep = (page: Page): Page => {
    open.push(page);
    return page;
  };

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    extension = await loadExtension(kind);
  });
  beforeEach(() => extension.clearStore());
  afterEach(async () => {
    for (const page of open.splice(0).reverse()) if (!page.isClosed()) await page.close();
  });
  afterAll(() => extension.close());

  it('shows title, company, the sum in words and every requirement with its standing', async () => {
    await extension.store({ profile: PROFILE });
    const page = keep(await extension.openPage(PAGES, LINKEDIN));
    await waitForMarks(page);
    const popup = keep(await extension.openPopup(page, 'li[data-standing]'));
    const text = await textOf(popup);
    expect(text).toContain('Backend Developer');
    expect(text).toContain('Harbour Lights');
    expect(text).toMatch(/\d+ of \d+ must-haves/u);
    const items = await itemsOf(popup);
    expect(items).toEqual(
      expect.arrayContaining([
        { skill: 'Python', need: 'must', standing: 'have' },
        { skill: 'Flask|Django', need: 'must', standing: 'have' },
        { skill: 'PostgreSQL', need: 'must', standing: 'close' },
        { skill: 'Node.js', need: 'must', standing: 'missing' },
        { skill: 'Kubernetes', need: 'nice', standing: 'missing' },
        { skill: 'PHP', need: 'mentioned', standing: 'missing' },
      ]),
    );
    const lists = await popup.$$eval('li[data-skill]', (lines) =>
      lines.map((line) => {
        const list = line.closest('ul, ol');
        return (
          list?.getAttribute('aria-label') ??
          document.getElementById(list?.getAttribute('aria-labelledby') ?? '')?.textContent ??
          ''
        );
      }),
    );
    expect(lists.every((name) => name !== '')).toBe(true);
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.screenshot({ path: `${PICTURES}popup-${kind}.png` });
    await page.screenshot({ path: `${PICTURES}page-${kind}.png` });
  });

  it('shows the sum on the badge, and follows an edit of the profile', async () => {
    await extension.store({ profile: PROFILE });
    const page = keep(await extension.openPage(PAGES, INDEED));
    await waitForMarks(page);
    await extension.waitForBadge((text) => text === '1/3');
    await extension.store({ profile: { version: 1, content: { skills: [{ skill: 'Kotlin' }, { skill: 'SQL' }] } } });
    await extension.waitForBadge((text) => text === '2/3');
  });

  it('invites to fill an empty profile and shows the skills found, without any sum', async () => {
    const page = keep(await extension.openPage(PAGES, LINKEDIN));
    await waitForMarks(page);
    const popup = keep(await extension.openPopup(page, 'li[data-skill]'));
    const text = await textOf(popup);
    expect(text).not.toMatch(/%|\d+ of \d+ (?:must|nice)/u);
    expect((await itemsOf(popup)).map((item) => item.skill)).toEqual(expect.arrayContaining(['Python', 'PostgreSQL']));
    expect(await findAxeFaults(popup)).toEqual([]);
  });

  it('repaints when the profile is edited on another page', async () => {
    await extension.store({ profile: PROFILE });
    const page = keep(await extension.openPage(PAGES, LINKEDIN));
    await waitForMarks(page);
    const popup = keep(await extension.openPopup(page, 'li[data-skill="Node.js"][data-standing="missing"]'));
    await extension.store({ profile: { version: 1, content: { skills: [{ skill: 'Node.js' }] } } });
    await popup.waitForSelector('li[data-skill="Node.js"][data-standing="have"]');
  });

  it('reads a posting embedded in a frame of a company page', async () => {
    await extension.store({ profile: PROFILE });
    const page = keep(await extension.openPage(PAGES, COMPANY));
    const frame = await page.waitForFrame((each) => each.url().startsWith(FRAME));
    await frame.waitForFunction(() => CSS.highlights.size > 0);
    const popup = keep(await extension.openPopup(page, 'li[data-skill]'));
    const text = await textOf(popup);
    expect(text).toContain('Site Reliability Engineer');
    expect(text).toContain('Kite Loom');
    const skills = (await itemsOf(popup)).map((item) => item.skill);
    expect(skills).toEqual(expect.arrayContaining(['Terraform', 'Kubernetes', 'Go|Python']));
    expect(skills.join()).not.toContain('COBOL');
  });

  it('says that there is no posting on a login wall and in an empty document', async () => {
    const wall =
      '<!doctype html><title>Sign in</title><main><h1>Sign in to see this job</h1><form><input name="user" /></form></main>';
    for (const body of [wall, '']) {
      const page = keep(await extension.openPage(new Map([[LINKEDIN, body]]), LINKEDIN));
      const popup = keep(await extension.openPopup(page, '.note-title'));
      expect(await itemsOf(popup)).toEqual([]);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await popup.close();
    }
  });

  it('says that a posting names no skill', async () => {
    const plain = `<!doctype html><title>Plants</title><h1 class="top-card-layout__title">Gardener</h1>
      <div class="show-more-less-html__markup"><p>You water the plants of our offices, twice a week, with care and a smile.</p></div>`;
    const page = keep(await extension.openPage(new Map([[LINKEDIN, plain]]), LINKEDIN));
    const popup = keep(await extension.openPopup(page, '.posting-title'));
    expect(await itemsOf(popup)).toEqual([]);
    expect(await textOf(popup)).toContain('Gardener');
  });

  it('reads a posting of 2 MB and answers', async () => {
    const line = '<li>Python and PostgreSQL for the timetable of a ferry line that runs all year</li>';
    const long = fixture('linkedin-guest').replace(
      '<li>3+ years',
      `${line.repeat(Math.ceil(2_000_000 / line.length))}<li>3+ years`,
    );
    const page = keep(await extension.openPage(new Map([[LINKEDIN, long]]), LINKEDIN));
    await waitForMarks(page);
    const popup = keep(await extension.openPopup(page, 'li[data-skill="Python"]'));
    expect((await itemsOf(popup)).map((item) => item.skill)).toContain('PostgreSQL');
  });

  it('keeps a stored profile that does not parse and says so', async () => {
    await extension.store({ profile: { version: 1, content: { skills: 'lost' } } });
    const page = keep(await extension.openPage(PAGES, LINKEDIN));
    await waitForMarks(page);
    const popup = keep(await extension.openPopup(page, '[role="alert"]'));
    expect((await itemsOf(popup)).length).toBeGreaterThan(0);
    expect(await extension.readStore()).toEqual({ profile: { version: 1, content: { skills: 'lost' } } });
  });

  it('scrolls the page to the place where the posting names a skill', async () => {
    const far = fixture('linkedin-guest').replace(
      '<li>AWS DynamoDB</li>',
      `${'<li>and so on</li>'.repeat(300)}<li id="far">AWS DynamoDB</li>`,
    );
    const page = keep(await extension.openPage(new Map([[LINKEDIN, far]]), LINKEDIN));
    await waitForMarks(page);
    const popup = keep(await extension.openPopup(page, 'li[data-skill="DynamoDB"]'));
    await popup.$eval('li[data-skill="DynamoDB"] .ask-name', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('li[data-skill="DynamoDB"] .evidence button');
    await popup.$eval('li[data-skill="DynamoDB"] .evidence button', (button) => (button as HTMLElement).click());
    await page.bringToFront();
    await page.waitForFunction(() => {
      const { top, bottom } = document.getElementById('far')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  });

  it('prints nothing to any console', () => {
    expect(extension.errors).toEqual([]);
  });
});
