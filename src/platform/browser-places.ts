import { browser } from './browser.ts';
import type { Places } from './kept-store.ts';
import { INDEXED_SPARE } from './spare-copy.ts';

/** `storage.local`, with a spare in IndexedDB and the browser's own locks over all pages of the extension. */
export const BROWSER_PLACES: Places = {
  area: {
    get: (keys) => browser.storage.local.get(keys),
    set: (values) => browser.storage.local.set(values),
    remove: (keys) => browser.storage.local.remove(keys),
  },
  spare: INDEXED_SPARE,
  alone: (name, work) => navigator.locks.request(`skillmark-${name}`, work) as Promise<never>,
  watch(onChange, signal) {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local') onChange(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(listener);
    signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  },
};
