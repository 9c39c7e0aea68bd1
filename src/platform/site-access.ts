import { browser } from './browser.ts';

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
