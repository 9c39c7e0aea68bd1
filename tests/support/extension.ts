/**
 * The shipped build in a real browser: Chromium through CDP, Firefox through WebDriver BiDi. Pages are served at their
 * real addresses by request interception; everything else is refused, so no traffic leaves the machine.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { TabState } from '../../src/platform/messages.ts';
import { findBrowser } from './browsers.mjs';

export type Kind = 'chromium' | 'firefox';
export const KINDS: readonly Kind[] = ['chromium', 'firefox'];

/** The part of the extension API that the harness itself calls, inside the extension. */
declare const chrome: {
  action: { openPopup(): Promise<void>; getBadgeText(of: { tabId: number }): Promise<string> };
  storage: {
    local: {
      set(values: Record<string, unknown>): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
    session: { set(values: Record<string, unknown>): Promise<void> };
  };
  tabs: {
    query(of: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object, options: { frameId: number }): Promise<TabState | undefined>;
  };
};

/** Fixed by a preference in Firefox, so that the extension's pages have a known address. */
const FIREFOX_UUID = '5c1a3f5e-7b1d-4c39-9f6e-2f7a2f0f2c11';
const GECKO_ID = 'skillmark@extension';

/** Where the shipped build of a browser stands. */
export const builtFolder = (kind: Kind): string =>
  fileURLToPath(new URL(`../../.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

export interface StoredSkill {
  readonly skill: string;
  readonly years?: number;
  readonly level?: string;
}

/** The skills of the active profile in a storage, as this build writes it; none where it was never written. */
export function skillsIn(stored: unknown): readonly StoredSkill[] {
  const values = stored as Readonly<Record<string, { generation: number; text: string } | undefined>>;
  const last = [values['profiles-a'], values['profiles-b']]
    .filter((copy) => copy !== undefined)
    .sort((a, b) => b.generation - a.generation)[0];
  if (last === undefined) return [];
  const { active, profiles } = JSON.parse(last.text) as {
    active: string;
    profiles: { id: string; skills: StoredSkill[] }[];
  };
  return profiles.find(({ id }) => id === active)?.skills ?? [];
}

/** Pages by address without query and fragment. */
export type Pages = ReadonlyMap<string, string>;

export interface LoadedExtension {
  readonly kind: Kind;
  readonly browser: Browser;
  /** The extension's id in this browser, for taking it out again. */
  readonly id: string;
  /** Chromium: ends the background worker, as the browser does after 30 idle seconds. Firefox keeps its own count. */
  stopWorker(): Promise<void>;
  /** Address of one of the extension's own pages. */
  urlOf(path: string): string;
  /** Opens a tab in which the given pages stand at their addresses. */
  openPage(pages: Pages, url: string, options?: { headers?: Record<string, string> }): Promise<Page>;
  /** What the content script of a page answers to our own pages, once it has read the page and says what is wanted. */
  readTab(page: Page, isWanted?: (state: TabState) => boolean): Promise<TabState>;
  /** The first page, which opens by itself after each install. */
  takeFirstPage(): Promise<Page>;
  /** Opens one of the extension's own pages in a tab and waits for `selector`. */
  openOwnPage(path: string, selector: string): Promise<Page>;
  /** Opens the toolbar popup over a page (Chromium: the real one; Firefox: its page, with the other tab in front). */
  openPopup(over: Page, selector: string): Promise<Page>;
  /** Chromium: as `openPopup`, with the time at which the browser was told to open it, in milliseconds since 1970. */
  clickIcon(over: Page, selector: string): Promise<{ readonly popup: Page; readonly clicked: number }>;
  /** Puts values into the extension's own storage, as if they had been stored before. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Everything in the extension's own storage but the consent. */
  readStore(): Promise<unknown>;
  clearStore(): Promise<void>;
  /** Empties `storage.local` alone, as a browser does that loses it. */
  wipeStore(): Promise<void>;
  /** Switches the marks of the tab in front, as the popup does. */
  switchFrontTab(marks: 'on' | 'off'): Promise<void>;
  /** Waits until the stored active profile is as wanted. */
  waitForSkills(isWanted: (skills: readonly StoredSkill[]) => boolean): Promise<void>;
  /** Waits until the storage is as wanted. */
  waitForStore(isWanted: (stored: unknown) => boolean): Promise<void>;
  /** Waits until a tab's badge says what is wanted. */
  waitForBadge(isWanted: (text: string) => boolean): Promise<void>;
  /** The text of the first tab's badge that has one; '' where none has. */
  readBadge(): Promise<string>;
  /** What was printed to any page's console as an error, and every uncaught exception. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/**
 * A copy of the built extension that runs on further hosts: what the browser does once a person has said "Always on this
 * site" for each of them. The scripts are the shipped ones.
 */
function widen(folder: string, patterns: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'skillmark-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  manifest.host_permissions.push(...patterns);
  for (const script of manifest.content_scripts) script.matches.push(...patterns);
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/**
 * Starts a browser with the built extension.
 * @param options.folder where the build stands; the shipped one unless given
 * @param options.consent asked: nobody gave it yet, as after install; else it is given
 * @param options.alsoOn match patterns of hosts that the person has let us in on, besides the manifest's
 */
export async function loadExtension(
  kind: Kind,
  options: {
    headless?: boolean;
    window?: { width: number; height: number };
    alsoOn?: readonly string[];
    folder?: string;
    consent?: 'asked';
    /** Firefox only: preferences of the profile. */ preferences?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<LoadedExtension> {
  const executablePath = findBrowser(kind);
  if (executablePath === undefined)
    throw new Error(`no ${kind} on this machine: run "npm test" once, it installs one or says how`);
  const shipped = options.folder ?? builtFolder(kind);
  if (!existsSync(shipped)) throw new Error(`${shipped} is not built: run "npm run build"`);
  const folder = options.alsoOn === undefined ? shipped : widen(shipped, options.alsoOn);
  const headless = options.headless ?? true;
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch(
    kind === 'chromium'
      ? {
          executablePath,
          headless,
          pipe: true,
          enableExtensions: true,
          defaultViewport: null,
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--disable-quic',
            '--no-first-run',
            `--window-size=${width},${height}`,
          ],
        }
      : {
          browser: 'firefox',
          executablePath,
          headless,
          defaultViewport: null,
          args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
            ...options.preferences,
          },
        },
  );
  const id = await browser.installExtension(folder);
  const errors: string[] = [];
  const base = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;

  const watch = (page: Page) => {
    // The browser's own lines about requests that the harness refused, and about scripts that the page's own policy
    // blocks, say nothing about us. Firefox reports the latter as errors of the page.
    const isBrowsers = (text: string) =>
      /Failed to load resource|Content[- ]Security[- ]Policy|blocked by CORS|Cross-Origin Request Blocked|downloadable font|ERR_FAILED/iu.test(
        text,
      );
    page.on('pageerror', (error) => {
      if (!isBrowsers(String(error))) errors.push(String(error));
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !isBrowsers(message.text())) errors.push(message.text());
    });
  };

  const openOwnPage = async (path: string, selector: string): Promise<Page> => {
    const page = await browser.newPage();
    watch(page);
    const url = `${base}/${path}`;
    if (kind === 'chromium') await page.goto(url);
    else {
      // Firefox never reports the end of a navigation to a moz-extension page, and while the first document is being
      // replaced it answers evaluations with an error; the address tells when the new one stands.
      page.goto(url).catch(() => undefined);
      await waitUntil(
        () => page.evaluate(() => location.href).catch(() => ''),
        (href) => href === url,
        'the address',
      );
    }
    await page.waitForSelector(selector);
    return page;
  };

  let ownPage: Promise<Page> | undefined;
  /** Runs a function where the extension's API is: the worker in Chromium, an own page in Firefox. */
  const inExtension = async <T>(work: (input: string) => Promise<T>, input = ''): Promise<T> => {
    if (kind === 'chromium') {
      const target = await browser.waitForTarget((t) => t.url() === `${base}/background.js`);
      const worker = await target.worker();
      if (worker === null) throw new Error('the extension has no worker');
      // A worker that has just begun answers before it has the extension's API.
      await waitUntil(
        () => worker.evaluate(() => 'chrome' in globalThis && 'storage' in chrome),
        (isReady) => isReady,
        'the worker',
      );
      return worker.evaluate(work, input);
    }
    ownPage ??= openOwnPage('options.html', 'body');
    return (await ownPage).evaluate(work, input);
  };

  const readStore = (): Promise<unknown> =>
    inExtension(async () => {
      const stored = await chrome.storage.local.get(null);
      return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== 'consent'));
    });
  /** The person's word that pages may be read, as the first page stores it; every test but that page's own begins with it. */
  const giveConsent = (): Promise<void> =>
    inExtension(() => chrome.storage.local.set({ consent: { version: 1, given: true } }));
  const readBadge = (): Promise<string> =>
    inExtension(async () => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map((tab) => chrome.action.getBadgeText({ tabId: tab.id! })));
      return texts.find((text) => text !== '') ?? '';
    });

  const takeFirstPage = async (): Promise<Page> => {
    // Firefox gives a new address after each install, and tells none of extension pages; the page itself does.
    const isFirst = (url: string) => url.endsWith('/welcome.html');
    if (kind === 'chromium') return (await browser.waitForTarget((t) => isFirst(t.url()))).asPage();
    const findFirst = async () => {
      for (const page of await browser.pages())
        if (isFirst(await page.evaluate(() => location.href).catch(() => ''))) return page;
      return undefined;
    };
    return (await waitUntil(findFirst, (found) => found !== undefined, 'the first page'))!;
  };
  // It would come in front of a test's own pages.
  await (await takeFirstPage()).close();
  const hasConsent = options.consent !== 'asked';
  if (hasConsent) await giveConsent();
  const clickIcon = async (over: Page, selector: string) => {
    await over.bringToFront();
    const opening = browser.waitForTarget((t) => t.url() === `${base}/popup.html`);
    const clicked = await inExtension(() => {
      const now = performance.timeOrigin + performance.now();
      return chrome.action.openPopup().then(() => now);
    });
    const popup = await (await opening).asPage();
    watch(popup);
    await popup.waitForSelector(selector);
    return { popup, clicked };
  };

  return {
    kind,
    browser,
    id,
    async stopWorker() {
      if (kind !== 'chromium') return;
      const target = browser.targets().find((it) => it.url() === `${base}/background.js`);
      await (await target?.worker())?.close();
    },
    openOwnPage,
    takeFirstPage,
    clickIcon,
    async openPopup(over, selector) {
      if (kind === 'chromium') return (await clickIcon(over, selector)).popup;
      const popup = await openOwnPage('popup.html', 'body');
      await over.bringToFront();
      await popup.evaluate(() => location.reload());
      await popup.waitForSelector(selector);
      return popup;
    },
    async readTab(page, isWanted = () => true) {
      // In Firefox the first question opens a tab of our own, which would stand in front of the page.
      await inExtension(() => Promise.resolve());
      await page.bringToFront();
      // The same question that the popup asks, put to the tab in front; the content script answers once it runs.
      const ask = () =>
        inExtension(async () => {
          const tabs = await chrome.tabs.query({ active: true });
          for (const tab of tabs) {
            try {
              const answer = await chrome.tabs.sendMessage(
                tab.id!,
                { type: 'ask-page', frames: 'top' },
                { frameId: 0 },
              );
              if (answer !== undefined) return answer;
            } catch {
              // This tab has no content script.
            }
          }
          return undefined;
        });
      return waitUntil(
        ask,
        (state) => state !== undefined && state.state !== 'reading' && isWanted(state),
        'the tab',
      ).then((state) => state ?? { state: 'no-access' });
    },
    async store(values) {
      await inExtension(
        (json) => chrome.storage.local.set(JSON.parse(json) as Record<string, unknown>),
        JSON.stringify(values),
      );
    },
    readBadge,
    readStore,
    async wipeStore() {
      await inExtension(() => chrome.storage.local.clear());
    },
    async clearStore() {
      await inExtension(async () => {
        await chrome.storage.local.clear();
        // The spare copies of what was stored would else bring it back.
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('skillmark-spare');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(new Error('the spare copies stay'));
        });
      });
      if (hasConsent) await giveConsent();
    },
    async waitForSkills(isWanted) {
      await waitUntil(async () => skillsIn(await readStore()), isWanted, 'the profile');
    },
    async switchFrontTab(marks) {
      await inExtension(async (wanted) => {
        const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const ids = tabs.map((tab) => tab.id!);
        await chrome.storage.session.set({ 'tabs-without-marks': wanted === 'off' ? ids : [] });
      }, marks);
    },
    async waitForStore(isWanted) {
      await waitUntil(readStore, isWanted, 'the store');
    },
    async waitForBadge(isWanted) {
      await waitUntil(readBadge, isWanted, 'the badge');
    },
    errors,
    urlOf: (path) => `${base}/${path}`,
    async openPage(pages, url, options = {}) {
      const page = await browser.newPage();
      watch(page);
      await servePages(page, pages, options.headers);
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      if (folder !== shipped) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Answers the page's requests from `pages` and refuses all others. */
export async function servePages(page: Page, pages: Pages, headers: Record<string, string> = {}): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const body = pages.get(`${origin}${pathname}`);
    const answer =
      body === undefined
        ? request.abort()
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body });
    // A page closed meanwhile has no request left to answer.
    answer.catch(() => undefined);
  });
}

/** The marks a page can see: highlight name's last letter (a must, b nice, c mentioned) and the marked text. */
export async function readMarks(page: Page): Promise<readonly { look: string; text: string }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return { look: name.slice(-1), text: live.toString() };
      }),
    ),
  );
}

/** Waits until marks stand on the page. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

/** Waits until no mark is left on the page. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size === 0);
}

/** How long a state of the extension may take to come about (milliseconds). */
const PATIENCE_MS = 10_000;

/** Asks until the answer is as wanted; each answer is awaited, nothing sleeps. */
async function waitUntil<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  let answer = await ask();
  while (!isWanted(answer)) {
    if (Date.now() > end) throw new Error(`${what} stayed at ${JSON.stringify(answer)}`);
    answer = await ask();
  }
  return answer;
}
