/** Whether an address fits a match pattern of the form `https://host/*` or `https://*.host/*`. */
export function fitsPattern(url: URL, pattern: string): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const host = pattern.slice('https://'.length, -'/*'.length);
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

/** What the addresses of a site are told apart by: path and query. */
export function pathAndQuery(url: URL): string {
  return `${url.pathname}${url.search}`;
}

/** Absolute address of a link as the page writes it; '' where it leads to no page. */
export function resolveLink(href: string | null, document: Document): string {
  if (href === null || href === '' || href.startsWith('#')) return '';
  try {
    const url = new URL(href, document.baseURI);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '';
  } catch {
    // "http://" and other broken links lead nowhere.
    return '';
  }
}
