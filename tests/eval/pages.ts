/**
 * `npm run eval:pages -- DIR [--browser chromium|firefox] [--only SITE] [--json]`: loads each saved page of DIR
 * (SITE/NAME.html with NAME.json beside it) at its address in a real browser with the shipped extension, and prints what
 * was read there. Page scripts stay off (`script-src 'none'`), nothing else is served. Hosts that the manifest does not
 * name are read as after "Always on this site": the same scripts, on hosts that the person added.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { fitsPattern } from '../../src/sites/address.ts';
import { MATCHES } from '../../src/sites/index.ts';
import { loadExtension, type Kind, type LoadedExtension } from '../support/extension.ts';
import { readLabels, type PageLabel } from './page-labels.ts';
import { areCardsFound, isCompanyRight, isCovered, isFalse, isTitleRight, summarise, type Row } from './page-totals.ts';
import type { PageReading } from './read-in-page.ts';

const args = process.argv.slice(2);
const valueOf = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const kind: Kind = valueOf('--browser') === 'firefox' ? 'firefox' : 'chromium';
const given = args.find((arg, i) => !arg.startsWith('--') && !/^--(?:browser|only)$/u.test(args[i - 1] ?? ''));
const folder = given ?? fileURLToPath(new URL('../../../shared/pages', import.meta.url));

/** The reading modules as one script that leaves `skillmarkEval` behind. */
async function bundleReader(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./read-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'skillmarkEval',
      },
    },
  })) as Rollup.RollupOutput[];
  return built[0]!.output[0].code;
}

async function readOne(extension: LoadedExtension, reader: string, label: PageLabel): Promise<Row> {
  const { origin, pathname } = new URL(label.url);
  const begun = performance.now();
  const page = await extension.openPage(new Map([[`${origin}${pathname}`, label.html]]), label.url, {
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  });
  const state = await extension.readTab(page);
  const ms = Math.round(performance.now() - begun);
  // Marks come with the first view of their block, a frame later; saved without style sheets, a description may stand
  // screens below the top.
  await page.evaluate((css) => css !== '' && document.querySelector(css)?.scrollIntoView(), label.description.selector);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const marks = await countMarks(page, label.description.selector);
  const reading = (await page.evaluate(
    `(() => { ${reader}; return skillmarkEval.measure(${JSON.stringify({ ...label, html: '' })}); })()`,
  )) as PageReading;
  await page.close();
  const posting = state.state === 'posting' ? state.posting : undefined;
  const differs =
    (posting !== undefined) !== (reading.kind === 'posting') ||
    (posting !== undefined && (posting.title !== reading.title || posting.company !== reading.company));
  return { label, state: state.state, reading, ...marks, ms, differs };
}

async function countMarks(page: Page, selector: string): Promise<{ marks: number; outsideMarks: number }> {
  return page.evaluate((css) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const homes = css === '' ? [] : [...document.querySelectorAll(css)];
    const outside = ranges.filter((range) => !homes.some((home) => home.contains(range.startContainer)));
    return { marks: ranges.length, outsideMarks: css === '' ? 0 : outside.length };
  }, selector);
}

function describe(row: Row): string {
  const { label, reading } = row;
  const percent = (share: number | undefined) => (share === undefined ? '' : `${(share * 100).toFixed(1)}%`);
  const judge = (name: string, right: boolean | undefined, read: string) =>
    right === undefined ? '' : right ? `${name} right` : `${name} WRONG (${JSON.stringify(read.slice(0, 60))})`;
  return [
    `${label.site}/${label.name}`.padEnd(44),
    label.kind.padEnd(8),
    reading.kind.padEnd(7),
    reading.site.padEnd(15),
    isFalse(row) ? 'FALSE POSTING' : '',
    isCovered(row) === undefined
      ? ''
      : `${isCovered(row) === true ? 'covered' : 'NOT COVERED'} ${percent(reading.covered)} outside ${percent(reading.outside)}`,
    judge('title', isTitleRight(row), reading.title),
    judge('company', isCompanyRight(row), reading.company),
    reading.labelled === undefined
      ? reading.cards > 0
        ? `${reading.cards} cards`
        : ''
      : `${areCardsFound(row) === true ? 'cards' : 'CARDS'} ${reading.represented} of ${reading.labelled}, ${reading.stray} stray, ${reading.cards} read`,
    `${row.marks} marks`,
    `read ${reading.ms} ms of ${reading.nodes} elements`,
    row.differs ? `DIFFERS (${row.state})` : '',
  ]
    .filter((text) => text !== '')
    .join('  ');
}

if (!existsSync(folder)) {
  console.log(`No saved pages at ${folder}: nothing to measure.`);
  process.exit(0);
}
const only = valueOf('--only');
const labels = readLabels(folder).filter(({ site, name }) => only === undefined || `${site}/${name}`.includes(only));
const unlisted = labels
  .map(({ url }) => new URL(url))
  .filter((url) => !MATCHES.some((pattern) => fitsPattern(url, pattern)))
  .map(({ hostname }) => `https://${hostname}/*`);
const extension = await loadExtension(kind, { alsoOn: [...new Set(unlisted)] });
const reader = await bundleReader();
const rows: Row[] = [];
for (const label of labels) {
  const row = await readOne(extension, reader, label);
  rows.push(row);
  if (!args.includes('--json')) console.log(describe(row));
}
await extension.close();

const summary = summarise(rows, kind, extension.errors.length);
if (args.includes('--json')) {
  const pages = rows.map(({ label, ...row }) => ({ page: `${label.site}/${label.name}`, kind: label.kind, ...row }));
  console.log(JSON.stringify({ summary, pages }));
} else {
  console.log(JSON.stringify(summary, null, 2));
  for (const error of extension.errors) console.log(error);
}
if (summary.failed > 0 || summary.falsePostings > 0 || summary.consoleErrors > 0) process.exitCode = 1;
