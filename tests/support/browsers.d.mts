/** Path of an installed browser of that kind. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
/** As findBrowser, after installing one where that can be done unasked (Debian, as root). */
export function ensureBrowser(kind: 'chromium' | 'firefox'): string | undefined;
