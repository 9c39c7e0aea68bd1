import { browser } from './browser.ts';
import { onInstalled, reinjectOpenTabs } from './tabs.ts';

/**
 * Whether the browser lets us read the job sites. Firefox people may refuse or revoke it, and sites added by an update are not granted.
 * @param matches match patterns of the job sites
 */
export function hasSiteAccess(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] });
}

/** Asks for access to the job sites; must be called inside a click. @returns whether it was given */
export async function askSiteAccess(matches: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...matches] });
  } catch {
    // The browser asks inside a click only, and some policies forbid it: both mean that there is none.
    return false;
  }
}

/** Id of the one registration that covers every site the person granted. */
const SCRIPT_ID = 'granted-sites';

/** The match pattern of one site. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The site of an address, as its host name; undefined where no access could be asked for: only https pages are sites. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? hostname : undefined;
}

/** Whether the manifest itself asks for the site. */
export function isListedSite(host: string): boolean {
  const patterns = (browser.runtime.getManifest() as { host_permissions?: readonly string[] }).host_permissions ?? [];
  return patterns.some((pattern) => {
    const listed = /^https:\/\/(\*\.)?([^/]+)\/\*$/u.exec(pattern);
    return listed !== null && (host === listed[2] || (listed[1] !== undefined && host.endsWith(`.${listed[2]!}`)));
  });
}

/** Gives back what was asked for. */
export async function dropSiteAccess(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Calls `onChange` when access to any site was given or taken, until the signal aborts. */
export function watchSiteAccess(onChange: () => void, signal: AbortSignal): void {
  const changed = () => onChange();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    },
    { once: true },
  );
}

/**
 * Background: runs the content script on every site the person granted, from then on and at once in its open tabs.
 * The question closes the popup that asked it, so only the background hears the answer. Registered at once.
 * @param listed the manifest's own match patterns
 */
export function keepGrantedSites(listed: readonly string[]): void {
  let queue = Promise.resolve();
  const register = () => (queue = queue.then(() => registerGranted(listed)));
  browser.permissions.onAdded.addListener(({ origins }) => {
    void register().then(() => reinjectOpenTabs(origins ?? []));
  });
  browser.permissions.onRemoved.addListener(() => void register());
  // An update forgets what was registered.
  onInstalled(() => void register());
}

async function registerGranted(listed: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => origin.startsWith('https://') && !listed.includes(origin));
  const ids = [SCRIPT_ID];
  const standing = await browser.scripting.getRegisteredContentScripts({ ids });
  if (standing.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches: granted,
      js: ['jobs.js'],
      css: ['assets/ink.css'],
      runAt: 'document_idle',
      allFrames: true,
      persistAcrossSessions: true,
      // As the manifest's own entry: Firefox paints inside shadow roots only for user-origin styles.
      ...(import.meta.env.FIREFOX ? { cssOrigin: 'user' } : {}),
    },
  ]);
}
