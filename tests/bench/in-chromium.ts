import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../support/browsers.mjs';

/** A source file of this folder with all it imports as one script. */
export async function bundle(name: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'skillmark-bench-'));
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      outDir,
      target: 'es2023',
      minify: 'esbuild',
      lib: {
        entry: fileURLToPath(new URL(name, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return readFileSync(join(outDir, 'bench.js'), 'utf8');
}

/** Starts Chromium, with an unpacked extension of the given files where there are any. @returns undefined where it is not installed */
export async function startChromium(extension?: Readonly<Record<string, string>>): Promise<Browser | undefined> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) {
    console.error('Chromium is not installed: nothing measured.');
    return undefined;
  }
  let folder: string | undefined;
  if (extension !== undefined) {
    folder = mkdtempSync(join(tmpdir(), 'skillmark-bench-'));
    for (const [file, content] of Object.entries(extension)) writeFileSync(join(folder, file), content);
  }
  return puppeteer.launch({
    executablePath,
    ...(folder === undefined ? {} : { pipe: true, enableExtensions: [folder] }),
    args: ['--no-sandbox'],
    protocolTimeout: 0,
  });
}

/** An empty page with a clock of some microseconds instead of 100: one that shares its process with no other site. */
export async function openQuietPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) =>
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
        body: '<!doctype html>',
      }),
  );
  await page.goto('https://bench.example/');
  return page;
}
