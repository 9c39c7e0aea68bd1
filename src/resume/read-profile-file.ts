import * as v from 'valibot';
import { MOST_YEARS } from '../core/profile.ts';
import { MOST_PROFILES } from '../core/profiles.ts';
import { migrateProfile } from '../core/profile-migrations.ts';
import { parseCsv, readSafeCell } from './csv.ts';
import { CSV_HEAD, EXPORT_FORMAT } from './export-profile.ts';
import type { ReadBlocks, ResumeError, TextBlock } from './resume-text.ts';
import { failReading } from './resume-text.ts';

const MAX_SKILLS = 5000;

const SkillsSchema = v.pipe(
  v.array(
    v.object({
      skill: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
      years: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_YEARS))),
    }),
  ),
  v.maxLength(MAX_SKILLS),
);
const ContentSchema = v.object({
  profiles: v.pipe(v.array(v.object({ skills: SkillsSchema })), v.minLength(1), v.maxLength(MOST_PROFILES)),
});

/** Whether a JSON value is a profile that Skillmark exported. */
export function isProfileExport(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format === EXPORT_FORMAT
  );
}

/** Reads a profile that Skillmark exported as JSON, of this version or an older one. */
export function readProfileExport(value: unknown): ReadBlocks | ResumeError {
  const migrated = migrateProfile(value);
  if (migrated.state === 'newer') return failReading('newer');
  if (migrated.state === 'unreadable') return failReading('damaged', 'profile: envelope');
  const parsed = v.safeParse(ContentSchema, migrated.content);
  if (!parsed.success) return failReading('damaged', `profile: ${parsed.issues[0].message}`);
  return listSkills(
    parsed.output.profiles
      .flatMap(({ skills }) => skills.map(({ skill, years }) => ({ name: skill, years })))
      .slice(0, MAX_SKILLS),
  );
}

/** Reads a profile that Skillmark exported as CSV; undefined where the text is none. */
export function readProfileCsv(text: string): ReadBlocks | undefined {
  const firstLine = text.slice(0, 200).split('\n', 1)[0]?.trim().toLowerCase();
  if (firstLine !== CSV_HEAD.join(',').toLowerCase()) return undefined;
  return listSkills(
    parseCsv(text)
      .slice(1, MAX_SKILLS)
      .flatMap(([name = '', years = '']) => {
        const count = years.trim() === '' ? Number.NaN : Number(years);
        const skill = readSafeCell(name).trim().slice(0, 200);
        return skill === '' ? [] : [{ name: skill, years: count >= 0 && count <= MOST_YEARS ? count : undefined }];
      }),
  );
}

function listSkills(skills: readonly { name: string; years: number | undefined }[]): ReadBlocks {
  const blocks: TextBlock[] = skills.map(({ name }) => ({ text: name, role: 'list-item', section: 'skills' }));
  return {
    format: 'skillmark',
    blocks,
    declared: skills.map(({ name, years }, block) => ({ name, block, ...(years === undefined ? {} : { years }) })),
  };
}
