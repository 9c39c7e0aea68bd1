/**
 * The version of stored profiles that this build writes.
 * 1: `{skills}`, one profile. 2: `{active, profiles}`, each with id and name; skills may have a level.
 */
export const PROFILE_VERSION = 2;

/** One step turns the content of one version into that of the next; steps[0] starts at version 1. */
export type MigrationStep = (content: unknown) => unknown;

/** Steps between released versions. A released step is never changed. */
const STEPS: readonly MigrationStep[] = [
  (content) => ({ active: 'main', profiles: [{ id: 'main', name: '', skills: skillsOf(content) }] }),
];

function skillsOf(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('skills' in content)) throw new TypeError('no skills');
  return content.skills;
}

export type Migrated =
  { readonly state: 'ok'; readonly content: unknown } | { readonly state: 'unreadable' } | { readonly state: 'newer' };

/**
 * Brings a stored envelope `{version, content}` to the newest version, step by step.
 * @param stored the raw stored value
 * @param steps the steps, a parameter so that chains can be tested before a second version exists
 * @returns the content, or why there is none; nothing is thrown for bad input
 */
export function migrateProfile(stored: unknown, steps: readonly MigrationStep[] = STEPS): Migrated {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || !('content' in stored))
    return { state: 'unreadable' };
  const { version } = stored;
  const newest = steps.length + 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { state: 'unreadable' };
  if (version > newest) return { state: 'newer' };
  let content: unknown = stored.content;
  for (const step of steps.slice(version - 1)) {
    try {
      content = step(content);
    } catch {
      // A step that meets a shape it does not know: the value is kept as it is and the person is told.
      return { state: 'unreadable' };
    }
  }
  return { state: 'ok', content };
}
