import type { Need } from '../core/requirement.ts';
import type { Settings } from '../core/settings.ts';
import { isStanding, type Mark } from './mark.ts';

/**
 * Ink: public facts on the page as CSS highlights. The page can read every name and text in `CSS.highlights`, so ink
 * carries only what the page itself says: this is a skill, and it is a must, a nice-to-have or only mentioned.
 */
export interface Ink {
  /** Paints a mark; `settle` must follow. */
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Makes the registry hold exactly our highlights that have marks. */
  settle(): void;
  /** Changes the look of all marks; off paints none. */
  setLook(look: Look): void;
}

export type Look = Settings['intensity'] | 'off';

/** Names in `ink.css`: k<variant>-<letter>. A document picks one variant by chance, so no fixed name tells of us. */
const VARIANTS = 8;
const NEEDS: readonly Need[] = ['must', 'nice', 'mentioned'];
const LETTERS: Readonly<Record<Settings['intensity'], Readonly<Record<Need, string>>>> = {
  full: { must: 'a', nice: 'b', mentioned: 'c' },
  lines: { must: 'd', nice: 'e', mentioned: 'f' },
};
// Where two needs overlap the stronger look wins.
const PRIORITY: Readonly<Record<Need, number>> = { must: 3, nice: 2, mentioned: 1 };

/** A page that clears or overwrites our names is answered this often; then it has its will, and the popup has the list. */
const MOST_DISTURBANCES = 1;

/**
 * Starts inking a document. On abort nothing of ours is left in the registry.
 * @param page the window whose document is inked
 * @returns undefined where the browser lacks the Highlight API; the popup's list is then the only view
 */
export function startInk(page: Window & typeof globalThis, first: Look, signal: AbortSignal): Ink | undefined {
  const registry = page.CSS.highlights as HighlightRegistry | undefined;
  if (registry === undefined || typeof page.Highlight !== 'function') return undefined;

  // A copy of us that an update orphaned may have left its paint.
  for (let variant = 0; variant < VARIANTS; variant++) {
    for (const letters of Object.values(LETTERS))
      for (const letter of Object.values(letters)) registry.delete(`k${variant}-${letter}`);
  }

  const variant = page.crypto.getRandomValues(new Uint8Array(1))[0]! % VARIANTS;
  let look = first;
  const byNeed = new Map<Need, Highlight>();
  for (const need of NEEDS) {
    const highlight = new page.Highlight();
    highlight.priority = PRIORITY[need];
    byNeed.set(need, highlight);
  }
  // Our own books: in Firefox the API's iterators throw in content scripts.
  const ranges = new Map<Mark, StaticRange>();
  const registered = new Map<Need, string>();
  let disturbed = 0;

  function settle(): void {
    const isDisturbed = [...registered].some(([need, name]) => registry?.get(name) !== byNeed.get(need));
    if (isDisturbed) disturbed++;
    for (const [need, highlight] of byNeed) {
      const isWanted = highlight.size > 0 && look !== 'off' && disturbed <= MOST_DISTURBANCES;
      const name = isWanted ? `k${variant}-${LETTERS[look as Settings['intensity']][need]}` : undefined;
      const before = registered.get(need);
      if (before !== undefined && before !== name) {
        if (registry?.get(before) === highlight) registry.delete(before);
        registered.delete(need);
      }
      if (name === undefined || registry?.get(name) === highlight) continue;
      registry?.set(name, highlight);
      registered.set(need, name);
    }
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const highlight of byNeed.values()) highlight.clear();
      ranges.clear();
      settle();
    },
    { once: true },
  );

  return {
    add(mark) {
      if (signal.aborted || ranges.has(mark) || !isStanding(mark)) return;
      const range = new page.StaticRange(mark.place);
      byNeed.get(mark.need)?.add(range);
      ranges.set(mark, range);
    },
    remove(mark) {
      const range = ranges.get(mark);
      if (range === undefined) return;
      byNeed.get(mark.need)?.delete(range);
      ranges.delete(mark);
    },
    settle,
    setLook(next) {
      look = next;
      settle();
    },
  };
}
