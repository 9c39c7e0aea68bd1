/** Finds the browsers of this machine, or installs them on Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAMS = process.env['PROGRAMFILES'] ?? 'C:\\Program Files';
const PROGRAMS_X86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

const CANDIDATES = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      join(PROGRAMS, 'Google/Chrome/Application/chrome.exe'),
      join(PROGRAMS_X86, 'Google/Chrome/Application/chrome.exe'),
      join(PROGRAMS_X86, 'Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [join(PROGRAMS, 'Mozilla Firefox/firefox.exe')],
  },
};
const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} path of an installed browser of that kind
 */
export function findBrowser(kind) {
  const names = CANDIDATES[kind][process.platform] ?? [];
  for (const name of names) {
    if (name.includes('/') || name.includes('\\')) {
      if (existsSync(name)) return name;
      continue;
    }
    for (const folder of (process.env['PATH'] ?? '').split(':')) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

/**
 * Finds a browser, or installs it where that can be done unasked: on Debian, as root.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} its path; undefined after saying in one line what to do
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    console.log(`Installing ${DEBIAN_PACKAGE[kind]} ...`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind]], quiet);
    const installed = findBrowser(kind);
    if (installed !== undefined) return installed;
  }
  console.error(
    `No ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} found: install one (Debian: apt-get install ${DEBIAN_PACKAGE[kind]}) and run the command again.`,
  );
  return undefined;
}
