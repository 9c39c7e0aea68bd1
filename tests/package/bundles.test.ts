import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { transformWithEsbuild } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1024;
/** Calls, not names: the catalog knows WebSocket as a skill. */
const NETWORK = /\bfetch\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon\(/u;

const filesOf = (build: string): string[] =>
  readdirSync(join(root, '.output', build), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Every script that a page of ours loads, its own imports' imports included, as paths in the build. */
function scriptsOf(build: string, page: string): readonly string[] {
  const html = readFileSync(join(root, '.output', build, `${page}.html`), 'utf8');
  const scripts = new Set([...html.matchAll(/src="\/([^"]+\.js)"/gu)].map((match) => match[1]!));
  expect(scripts.size).toBeGreaterThan(0);
  // A set hands out what is added while it is walked.
  for (const name of scripts) {
    const text = readFileSync(join(root, '.output', build, name), 'utf8');
    for (const [, file] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)) scripts.add(`chunks/${file}`);
  }
  return [...scripts];
}

/** What data takes in a bundle: minified as the build does it, and not one byte more. */
async function dataSize(files: readonly string[]): Promise<number> {
  const minified = files.map(async (file) => {
    const { code } = await transformWithEsbuild(readFileSync(join(root, 'src/core', file), 'utf8'), file, {
      minify: true,
      sourcemap: false,
    });
    return Buffer.byteLength(code);
  });
  return (await Promise.all(minified)).reduce((sum, size) => sum + size, 0);
}
/** The files that `sites.ts` lists: addresses and selectors, one file a site. */
const SITE_FILES = [...readFileSync(join(root, 'src/sites/sites.ts'), 'utf8').matchAll(/from '\.\/([a-z-]+\.ts)'/gu)]
  .map((match) => match[1]!)
  .filter((name) => name !== 'site.ts');
/**
 * Names for the scanner, phrases of headings and clauses in six languages, cue words and traps, families of rivals, the
 * sites and the words by which postings are known.
 */
const CONTENT_DATA = [
  'catalog/tables.gen.ts',
  'rivals.ts',
  'sense/cue-words.ts',
  'sense/traps.ts',
  ...readdirSync(join(root, 'src/core')).filter((file) => file.endsWith('-phrases.ts')),
  ...[...SITE_FILES, 'posting-words.ts'].map((name) => `../sites/${name}`),
];

describe.each(BUILDS)('the package %s', (build) => {
  it('holds no eval and no constructor of functions from text', () => {
    for (const path of filesOf(build).filter((file) => file.endsWith('.js'))) {
      expect(/\beval\(|\bnew Function\(/u.test(readFileSync(path, 'utf8')), path).toBe(false);
    }
  });

  it('calls no network API in the content script, the worker, the popup and the side panel', () => {
    const scripts = new Set([
      'jobs.js',
      'background.js',
      ...scriptsOf(build, 'popup'),
      ...scriptsOf(build, 'sidepanel'),
    ]);
    expect(scripts.size).toBeGreaterThanOrEqual(5);
    for (const name of scripts)
      expect(NETWORK.test(readFileSync(join(root, '.output', build, name), 'utf8')), name).toBe(false);
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

  it('keeps the content script within 160 KB besides its data', async () => {
    expect(statSync(join(root, '.output', build, 'jobs.js')).size - (await dataSize(CONTENT_DATA))).toBeLessThan(
      160 * KB,
    );
  });

  it.each(['popup', 'sidepanel'])('keeps all that %s.html loads within 80 KB besides the catalog', async (page) => {
    const scripts = scriptsOf(build, page);
    const hasCatalog = scripts.some((name) =>
      readFileSync(join(root, '.output', build, name), 'utf8').includes('Hash tables'),
    );
    expect(hasCatalog).toBe(true);
    const size = scripts.reduce((sum, name) => sum + statSync(join(root, '.output', build, name)).size, 0);
    expect(size - (await dataSize(['catalog/catalog.gen.ts']))).toBeLessThan(80 * KB);
  });
});
