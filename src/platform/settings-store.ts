import * as v from 'valibot';
import {
  FIRST_SETTINGS,
  hasMarks,
  INTENSITIES,
  MARKS_SHOWN,
  MOST_SITES_OFF,
  type MarkRules,
  type Settings,
} from '../core/settings.ts';
import { browser } from './browser.ts';
import type { Saved } from './kept-store.ts';

/** Storage key of the envelope `{version, content}`; a value that could not be read is kept beside it. */
const KEY = 'settings';
const ASIDE_KEY = 'settings-aside';
const VERSION = 1;
/** In `storage.session`, which ends with the browser: ids of the tabs whose marks are off. */
const TABS_KEY = 'tabs-without-marks';

const StoredSchema = v.object({
  version: v.literal(VERSION),
  content: v.object({
    sitesOff: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(300))), v.maxLength(MOST_SITES_OFF)),
    shown: v.picklist(MARKS_SHOWN),
    intensity: v.picklist(INTENSITIES),
    legend: v.picklist(['shown', 'hidden']),
  }),
});
const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) });
const TabsSchema = v.array(v.number());

/** A value that cannot be read gives the first settings: marks then show, which the person sees and can change. */
function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(StoredSchema, stored);
  return parsed.success ? parsed.output.content : FIRST_SETTINGS;
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Stores the settings. What stands there and cannot be read is kept aside; what a later version wrote is left alone.
 * @returns whether they were stored; if not, what the browser said, or 'newer'
 */
export async function saveSettings(settings: Settings): Promise<Saved> {
  try {
    const standing = (await browser.storage.local.get(KEY))[KEY];
    if (v.is(NewerSchema, standing)) return { ok: false, error: 'newer' };
    const isReadable = standing === undefined || v.is(StoredSchema, standing);
    await browser.storage.local.set({
      [KEY]: { version: VERSION, content: settings },
      ...(isReadable ? {} : { [ASIDE_KEY]: JSON.stringify(standing) }),
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Calls `onChange` after every change of the settings, from whichever page it came, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  listenToStore('local', KEY, (value) => onChange(parseSettings(value)), signal);
}

/** Whether a tab has marks by its own switch; the switch is forgotten with the browser's session. */
export async function readTabMarks(tabId: number): Promise<'on' | 'off'> {
  return (await readTabsOff()).includes(tabId) ? 'off' : 'on';
}

/** Switches the marks of one tab, whatever its site. */
export async function setTabMarks(tabId: number, marks: 'on' | 'off'): Promise<void> {
  const others = (await readTabsOff()).filter((id) => id !== tabId);
  await browser.storage.session.set({ [TABS_KEY]: marks === 'off' ? [...others, tabId] : others });
}

/** Calls `onChange` after any tab's switch changed, until the signal aborts. */
export function watchTabMarks(onChange: () => void, signal?: AbortSignal): void {
  listenToStore('session', TABS_KEY, onChange, signal);
}

/** The rules for a page of `host` in a tab: its site and its tab must both be on. */
export async function readMarkRules(host: string, tabId: number): Promise<MarkRules> {
  const [settings, tabMarks] = await Promise.all([readSettings(), readTabMarks(tabId)]);
  const { shown, intensity, legend } = settings;
  return { marks: tabMarks === 'on' && hasMarks(settings, host) ? 'on' : 'off', shown, intensity, legend };
}

async function readTabsOff(): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(TABS_KEY);
  const parsed = v.safeParse(TabsSchema, stored[TABS_KEY]);
  return parsed.success ? parsed.output : [];
}

function listenToStore(area: string, key: string, onChange: (value: unknown) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    if (changed === area && changes[key] !== undefined) onChange(changes[key].newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
