import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';

declare const chrome: {
  permissions: {
    request(of: { origins: string[] }): Promise<boolean>;
    remove(of: { origins: string[] }): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

const ORIGIN = 'https://careers.kiteloom.example/*';
const ADDRESS = 'https://careers.kiteloom.example/jobs/backend-developer';
const POSTING = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Backend Developer</title>
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Backend Developer',
    hiringOrganization: { '@type': 'Organization', name: 'Kiteloom' },
    description: '<p>Requirements:</p><ul><li>Python and PostgreSQL</li><li>Docker</li></ul>',
  })}</script></head><body><main><h1>Backend Developer</h1><p>Requirements:</p>
  <ul><li>Python and PostgreSQL</li><li>Docker</li></ul></main></body></html>`;

// Chromium's question cannot be answered by a program; Firefox can be told to say yes.
describe('a site that the person lets us read always, in firefox', () => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension('firefox', {
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => extension.close());

  it('is not read before, is read in its open tab and in new ones from then on, and no more when it is taken back', async () => {
    const page = await extension.openPage(new Map([[ADDRESS, POSTING]]), ADDRESS);
    const own = await extension.openOwnPage('options.html', 'main');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await own.evaluate((origin) => {
      document.addEventListener('click', () => void chrome.permissions.request({ origins: [origin] }), { once: true });
    }, ORIGIN);
    await own.mouse.click(5, 5);
    await page.bringToFront();
    await waitForMarks(page);
    const next = await extension.openPage(new Map([[ADDRESS, POSTING]]), ADDRESS);
    await waitForMarks(next);
    await own.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), ORIGIN);
    await own.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0, {
      polling: 100,
    });
    expect(extension.errors).toEqual([]);
  });
});
