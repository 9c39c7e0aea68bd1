import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1024;
/** Calls, not names: the catalog knows WebSocket as a skill. */
const NETWORK = /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon\(/u;

const filesOf = (build: string): string[] =>
  readdirSync(join(root, '.output', build), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Data, not code: the generated catalog, and the phrases of headings and clauses in six languages. */
const dataSize = (): number => catalogSize() + sizeOf('src/core', /-phrases\.ts$/u);
const catalogSize = (): number => sizeOf('src/core/catalog', /\.gen\.ts$/u);
const sizeOf = (folder: string, name: RegExp): number =>
  readdirSync(join(root, folder))
    .filter((file) => name.test(file))
    .reduce((sum, file) => sum + statSync(join(root, folder, file)).size, 0);

describe.each(BUILDS)('the package %s', (build) => {
  it('holds no eval and no constructor of functions from text', () => {
    for (const path of filesOf(build).filter((file) => file.endsWith('.js'))) {
      expect(/\beval\(|\bnew Function\(/u.test(readFileSync(path, 'utf8')), path).toBe(false);
    }
  });

  it('calls no network API in the content script, the worker and the popup', () => {
    const scripts = filesOf(build).filter((file) => /(?:jobs|background|popup-[^/]*)\.js$/u.test(file));
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const path of scripts) expect(NETWORK.test(readFileSync(path, 'utf8')), path).toBe(false);
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

  it('keeps the content script within 60 KB besides its data', () => {
    expect(statSync(join(root, '.output', build, 'jobs.js')).size - dataSize()).toBeLessThan(60 * KB);
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
