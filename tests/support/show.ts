/**
 * `npm start`, after the build: shows the extension on a sample posting with a sample profile. With a display the browser
 * stays open; without one the pages are saved as pictures under `artifacts/` and the report is printed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { loadExtension, waitForMarks } from './extension.ts';

const ADDRESS = 'https://www.linkedin.com/jobs/view/backend-developer-timetables-4200000001';
const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/sample/${name}`, import.meta.url)), 'utf8');
const folder = process.argv[2] ?? fileURLToPath(new URL('../../artifacts', import.meta.url));

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const staysOpen = hasDisplay && process.env['CI'] === undefined;

const kind = findBrowser('chromium') === undefined ? 'firefox' : 'chromium';
const extension = await loadExtension(kind, { headless: !staysOpen });
await extension.store({ profile: JSON.parse(sample('profile.json')) as unknown });
const page = await extension.openPage(new Map([[ADDRESS, sample('posting.html')]]), ADDRESS);
await waitForMarks(page);

const popup = await extension.openPopup(page, 'li[data-skill]');
mkdirSync(folder, { recursive: true });
const picture = async (of: Page, name: string, fullPage = false) => {
  await of.screenshot({ path: `${folder}/${name}.png`, fullPage });
  console.log(`saved ${folder}/${name}.png`);
};
await picture(page, 'page');
await picture(popup, 'popup');
const report = await popup.$$eval('li[data-skill]', (items) =>
  items.map((item) => ({
    skill: item.dataset['skill'] ?? '',
    need: item.dataset['need'] ?? '',
    standing: item.dataset['standing'] ?? '',
  })),
);
const sum = await popup.evaluate(() => document.querySelector('main')?.innerText ?? document.body.innerText);
const profile = await extension.openOwnPage('options.html', 'main');
await picture(profile, 'profile', true);
console.log(`\n${sum.split('\n').slice(0, 6).join('\n')}\n`);
for (const need of ['must', 'nice', 'mentioned']) {
  const items = report.filter((item) => item.need === need);
  if (items.length === 0) continue;
  console.log(`${need}:`);
  for (const { skill, standing } of items) console.log(`  ${standing.padEnd(8)} ${skill.split('|').join(' or ')}`);
}

if (staysOpen) {
  await page.bringToFront();
  console.log('\nThe browser stays open; close its window to end.');
} else {
  await extension.close();
}
