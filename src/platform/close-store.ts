import { browser } from './browser.ts';

/**
 * Chromium: keeps content scripts out of the stores, at every start of the worker. Firefox has no such switch; there our content script
 * holds no storage code, which a test of the package checks.
 */
export async function closeStoreToPages(): Promise<void> {
  // Chromium only, so the polyfill's types lack it.
  interface Closable {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  }
  const { local, sync, session } = browser.storage;
  for (const area of [local, sync, session])
    await (area as Closable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
