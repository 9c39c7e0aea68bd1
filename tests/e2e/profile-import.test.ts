import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findAxeFaults } from '../support/axe.ts';
import { KINDS, loadExtension, type LoadedExtension } from '../support/extension.ts';
import { column, makePdf } from '../unit/resume/make-pdf.ts';
import { makeDocx, paragraph } from '../unit/resume/make-zip.ts';

const PDF = makePdf([
  column(
    [
      'Ada Moss',
      'ada@moss.example',
      '',
      'Skills',
      'Python, PostgreSQL, Django, Redis',
      '',
      'Experience',
      'Backend Developer, Kite Loom    Jan 2018 - Dec 2021',
      'Built the timetable service with Django and PostgreSQL.',
    ],
    72,
    720,
    11,
  ),
]);
const DOCX = makeDocx(
  ['Ada Moss', 'Skills', 'Kotlin, Kubernetes, <img src=x onerror=alert(1)>'.replace(/</gu, '&lt;')]
    .map((line) => paragraph(line))
    .join(''),
);
const SCANNED = makePdf([[]]);
const LOCKED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

describe.each(KINDS)('importing a resume in %s', (kind) => {
  let extension: LoadedExtension;
  let folder: string;
  let page: Page;
  const choose = async (name: string, content: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skillmark-import-'));
    extension = await loadExtension(kind);
  });
  beforeEach(async () => {
    await extension.clearStore();
    page = await extension.openOwnPage('options.html', 'input[type=file]');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await extension.close();
    rmSync(folder, { recursive: true });
  });

  it('makes a usable profile of a PDF within a minute and with one key press after the file is chosen', async () => {
    const start = Date.now();
    await choose('ada.pdf', PDF);
    await page.waitForSelector('[data-found]');
    const found = await page.$$eval('[data-found]', (rows) =>
      rows.map((row) => ({ skill: row.getAttribute('data-found'), text: row.textContent })),
    );
    expect(found.slice(0, 4).map(({ skill }) => skill)).toEqual(['Python', 'PostgreSQL', 'Django', 'Redis']);
    expect(found[1]?.text).toContain('Python, PostgreSQL, Django, Redis');
    expect(found[1]?.text).toContain('about 4 years (estimate)');
    expect(await findAxeFaults(page)).toEqual([]);
    await page.screenshot({ path: join(folder, 'found.png') });
    // Nothing is stored before the person says so.
    expect(JSON.stringify(await extension.readStore())).not.toContain('Django');
    await page.keyboard.press('Enter');
    await page.waitForSelector('li[data-skill="Django"]');
    await extension.waitForSkills((skills) => skills.some((one) => one.skill === 'PostgreSQL' && one.years === 4));
    expect(Date.now() - start).toBeLessThan(60_000);
  });

  it('leaves out what is unticked, and shows the text of a Word document as text', async () => {
    await choose('ada.docx', DOCX);
    await page.waitForSelector('[data-found="Kotlin"]');
    await page.focus('[data-found="Kotlin"] input');
    await page.keyboard.press(' ');
    await page.click('.found button[type=submit]');
    await extension.waitForSkills((skills) => skills.some(({ skill }) => skill === 'Kubernetes'));
    expect(await page.$('li[data-skill="Kotlin"]')).toBeNull();
    expect(await page.$('img[src="x"]')).toBeNull();
  });

  it('never lowers what was there', async () => {
    await page.close();
    await extension.store({ profile: { version: 1, content: { skills: [{ skill: 'Django', years: 9 }] } } });
    page = await extension.openOwnPage('options.html', 'li[data-skill="Django"]');
    await choose('ada.pdf', PDF);
    await page.waitForSelector('[data-found]');
    await page.keyboard.press('Enter');
    await extension.waitForSkills((skills) => skills.length >= 4 && skills[0]?.years === 9);
  });

  it('says in a plain sentence why a file cannot be read, and keeps the profile', async () => {
    for (const [name, content, words] of [
      ['scan.pdf', SCANNED, /pictures of text|no text/u],
      ['locked.docx', LOCKED, /asks for a password/u],
      ['broken.docx', Buffer.from('PK\u0003\u0004 broken'), /broken/u],
    ] as const) {
      await choose(name, content);
      await page.waitForFunction(
        (file) => document.querySelector('.import-failed')?.textContent.includes(file),
        {},
        name,
      );
      expect(await page.$eval('.import-failed', (note) => note.textContent)).toMatch(words);
    }
    expect(await page.$$('li[data-skill]')).toEqual([]);
  });

  it('prints nothing to any console', () => {
    expect(extension.errors).toEqual([]);
  });
});
