import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, loadExtension, readMarks, waitForMarks, type LoadedExtension } from '../support/extension.ts';

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`pages/${name}.html`, import.meta.url)), 'utf8');
const LINKEDIN = 'https://www.linkedin.com/jobs/view/backend-developer-4100000001';
const INDEED = 'https://www.indeed.com/viewjob';

describe.each(KINDS)('marks in %s', (kind) => {
  let extension: LoadedExtension;
  beforeAll(async () => {
    extension = await loadExtension(kind);
  });
  afterAll(() => extension.close());

  it('marks the skills of a LinkedIn posting by need, across inline elements, and nothing outside the description', async () => {
    const page = await extension.openPage(new Map([[LINKEDIN, fixture('linkedin-guest')]]), LINKEDIN);
    await waitForMarks(page);
    const marks = await readMarks(page);
    const textsOf = (look: string) => marks.filter((mark) => mark.look === look).map((mark) => mark.text);
    expect(textsOf('a')).toEqual(
      expect.arrayContaining([
        'Python',
        'Flask',
        'Django',
        'Node.js',
        'JavaScript',
        'PostgreSQL',
        'Redis',
        'Hash tables',
        'stacks',
        'queues',
        'binary search',
      ]),
    );
    expect(textsOf('b')).toEqual(expect.arrayContaining(['AWS DynamoDB', 'Kubernetes']));
    expect(textsOf('c')).toEqual(expect.arrayContaining(['PHP']));
    const all = marks.map((mark) => mark.text);
    for (const outside of ['Rust', 'Haskell', 'Scala', 'Java', 'goes']) expect(all).not.toContain(outside);
    await page.close();
  });

  it('leaves the document as it was', async () => {
    const html = fixture('linkedin-guest');
    const page = await extension.openPage(new Map([[LINKEDIN, html]]), LINKEDIN);
    await waitForMarks(page);
    const [now, clean] = await page.evaluate((source) => {
      const fresh = new DOMParser().parseFromString(source, 'text/html');
      return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
    }, html);
    expect(now).toBe(clean);
    await page.close();
  });

  it('marks nothing on a page behind a login wall and on an empty one', async () => {
    const wall =
      '<!doctype html><title>Sign in</title><main><h1>Sign in to see this job</h1><form><input name="user" /></form></main>';
    for (const body of [wall, '']) {
      const page = await extension.openPage(new Map([[LINKEDIN, body]]), LINKEDIN);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.close();
    }
  });

  it('drops the marks of a text that the page replaces, and marks the new one', async () => {
    const page = await extension.openPage(new Map([[INDEED, fixture('indeed-viewjob')]]), `${INDEED}?jk=1`);
    await waitForMarks(page);
    await page.evaluate(() => {
      document.querySelector('#jobDescriptionText')!.innerHTML =
        '<p>Requirements:</p><ul><li>Elixir and PostgreSQL for our booking system</li></ul>';
    });
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].some((h) => [...h].some((r) => r.startContainer.textContent!.includes('Elixir'))),
    );
    const texts = (await readMarks(page)).map((mark) => mark.text);
    expect(texts).toContain('PostgreSQL');
    expect(texts).not.toContain('SQL');
    await page.close();
  });

  it('prints nothing to the console of any page', () => {
    expect(extension.errors).toEqual([]);
  });
});
