import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1024;

const filesOf = (build: string): string[] =>
  readdirSync(join(root, '.output', build), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The catalog's data inside a bundle: what the build step generated. */
const catalogSize = (): number => {
  const folder = join(root, 'src/core/catalog');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gen.ts'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
};

describe.each(BUILDS)('the package %s', (build) => {
  it('holds no eval and no constructor of functions from text', () => {
    for (const path of filesOf(build).filter((file) => file.endsWith('.js'))) {
      expect(/\beval\(|\bnew Function\(/u.test(readFileSync(path, 'utf8')), path).toBe(false);
    }
  });

  it('calls no network API in the content script, the worker and the popup', () => {
    const scripts = filesOf(build).filter((file) => /(?:jobs|background|popup-[^/]*)\.js$/u.test(file));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const path of scripts)
      expect(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/u.test(readFileSync(path, 'utf8')), path).toBe(
        false,
      );
  });

  it('names no remote script or style in its pages', () => {
    for (const path of filesOf(build).filter((file) => file.endsWith('.html'))) {
      expect(/(?:src|href)="(?:https?:)?\/\//u.test(readFileSync(path, 'utf8')), path).toBe(false);
    }
  });

  it('ships no source map and no file that the stores refuse to read (5 MB)', () => {
    for (const path of filesOf(build)) {
      expect(path.endsWith('.map'), path).toBe(false);
      expect(statSync(path).size, path).toBeLessThan(5_000_000);
    }
  });

  it('keeps the content script within 60 KB besides the catalog', () => {
    expect(statSync(join(root, '.output', build, 'jobs.js')).size - catalogSize()).toBeLessThan(60 * KB);
  });

  it('keeps the popup within 60 KB besides the catalog', () => {
    const html = readFileSync(join(root, '.output', build, 'popup.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)].map((match) => match[1]!);
    expect(scripts.length).toBeGreaterThan(0);
    const size = scripts.reduce((sum, name) => sum + statSync(join(root, '.output', build, name)).size, 0);
    const hasCatalog = scripts.some((name) =>
      readFileSync(join(root, '.output', build, name), 'utf8').includes('Hash tables'),
    );
    expect(size - (hasCatalog ? catalogSize() : 0)).toBeLessThan(60 * KB);
  });
});
