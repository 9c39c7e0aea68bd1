import * as v from 'valibot';
import type { Profile } from '../core/profile.ts';
import { migrateProfile, PROFILE_VERSION } from '../core/profile-migrations.ts';
import type { SkillId } from '../core/skill.ts';
import { browser } from './browser.ts';

/** Storage key of the profile's envelope `{version, content}`. */
const KEY = 'profile';
/** Storage key of values that could not be read, oldest first, kept for export. */
const ASIDE_KEY = 'profile-aside';

const ProfileSchema = v.object({
  skills: v.pipe(
    v.array(
      v.object({
        skill: v.pipe(
          v.string(),
          v.minLength(1),
          v.maxLength(200),
          v.transform((name) => name as SkillId),
        ),
        years: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(80))),
      }),
    ),
    v.maxLength(5000),
    v.check((skills) => new Set(skills.map((s) => s.skill)).size === skills.length),
  ),
});

/**
 * The stored profile. unreadable: the value does not parse; newer: written by a later version of Skillmark.
 * Both carry the stored value as JSON for export, and neither is ever overwritten silently.
 */
export type StoredProfile =
  | { readonly state: 'ok'; readonly profile: Profile }
  | { readonly state: 'unreadable' | 'newer'; readonly raw: string };

export type Saved = { readonly ok: true } | { readonly ok: false; readonly error: string };

function parseStored(stored: unknown): StoredProfile {
  if (stored === undefined) return { state: 'ok', profile: { skills: [] } };
  const migrated = migrateProfile(stored);
  if (migrated.state === 'ok') {
    const parsed = v.safeParse(ProfileSchema, migrated.content);
    if (parsed.success) return { state: 'ok', profile: parsed.output };
    return { state: 'unreadable', raw: JSON.stringify(stored) };
  }
  return { state: migrated.state, raw: JSON.stringify(stored) };
}

/** Reads the profile; a profile never stored is an empty one. */
export async function readProfile(): Promise<StoredProfile> {
  const stored = await browser.storage.local.get(KEY);
  return parseStored(stored[KEY]);
}

/**
 * Stores the profile. An unreadable value that stands there is first kept aside; a newer one is left alone.
 * @returns whether it was stored; if not, what the browser said. The stored value is then the old one.
 */
export async function saveProfile(profile: Profile): Promise<Saved> {
  try {
    const stored = await browser.storage.local.get([KEY, ASIDE_KEY]);
    const standing = parseStored(stored[KEY]);
    if (standing.state === 'newer') return { ok: false, error: 'newer' };
    const change: Record<string, unknown> = { [KEY]: { version: PROFILE_VERSION, content: profile } };
    if (standing.state === 'unreadable') change[ASIDE_KEY] = [...asideList(stored[ASIDE_KEY]), standing.raw];
    await browser.storage.local.set(change);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Values once found unreadable, as JSON, oldest first. */
export async function readAside(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(ASIDE_KEY);
  return asideList(stored[ASIDE_KEY]);
}

function asideList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Calls `onChange` after every change of the stored profile, from whichever page it came, until the signal aborts. */
export function watchProfile(onChange: (stored: StoredProfile) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY] !== undefined) onChange(parseStored(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Chromium: keeps content scripts out of the store. Firefox has no such switch; there our content script holds no storage code. */
export async function closeStoreToPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    // Chromium only, so the polyfill's types lack it.
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
