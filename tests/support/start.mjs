/** `npm start`: installs what is missing, builds for both browsers and shows the extension on a sample posting. */
import { ensureBrowser, findBrowser } from './browsers.mjs';
import { installPackages, run } from './install.mjs';

installPackages();
if (run('npm', ['run', '-s', 'build']) !== 0) process.exit(1);
if (
  findBrowser('chromium') === undefined &&
  findBrowser('firefox') === undefined &&
  ensureBrowser('chromium') === undefined
)
  process.exit(1);
process.exit(run('npx', ['tsx', 'tests/support/show.ts', ...process.argv.slice(2)]));
