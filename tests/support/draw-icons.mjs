// Draws the icons from their SVG: `node tests/support/draw-icons.mjs`. Needs a Chromium; CHROMIUM names it where it stands elsewhere.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const FOLDER = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const SIZES = [16, 32, 48, 128];

const svg = await readFile(fileURLToPath(new URL('./icon.svg', import.meta.url)), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<!doctype html><style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(`${FOLDER}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
