/** `npm test`: installs what is missing and runs every check there is. */
import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';
import { installPackages, root, run } from './install.mjs';

installPackages();
const haveBrowsers = ['chromium', 'firefox'].map((kind) => ensureBrowser(kind) !== undefined).every(Boolean);

mkdirSync(`${root}artifacts`, { recursive: true });
let passed = 0;
let failed = 0;

function step(name, script) {
  console.log(`\n== ${name}`);
  const isGood = run('npm', ['run', '-s', script]) === 0;
  if (isGood) passed++;
  else failed++;
  console.log(isGood ? `ok: ${name}` : `FAILED: ${name}`);
}

/** Runs a vitest project and counts its tests. */
function tests(name, project) {
  console.log(`\n== ${name}`);
  const report = `${root}artifacts/${project}.json`;
  rmSync(report, { force: true });
  const status = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
  ]);
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0 };
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  if (status !== 0 && counts.numFailedTests === 0) failed++;
}

step('catalog', 'catalog');
step('lint', 'lint');
step('types', 'types');
tests('unit tests', 'unit');
step('build for both browsers', 'build');
tests('the built packages', 'package');
if (haveBrowsers) tests('both browsers, end to end', 'e2e');
else failed++;

writeFileSync(`${root}artifacts/counts.json`, JSON.stringify({ passed, failed }));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
