import type { Profile } from '../core/profile.ts';
import { PROFILE_VERSION } from '../core/profile-migrations.ts';
import { FIRST_PROFILE_ID, type Profiles } from '../core/profiles.ts';
import { writeCsv } from './csv.ts';

/** Marks our own JSON. */
export const EXPORT_FORMAT = 'skillmark-profile';
/** Column heads of our CSV. */
export const CSV_HEAD: readonly string[] = ['Skill', 'Years'];
const JSON_RESUME_SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** The profile as our own JSON, versioned as the store is, so that every later build can read it. */
export function exportJson(profile: Profile): string {
  const { skills, notImplied } = profile;
  const only = { id: FIRST_PROFILE_ID, name: '', skills, ...(notImplied === undefined ? {} : { notImplied }) };
  return exportProfiles({ active: only.id, profiles: [only] });
}

/** All profiles as our own JSON. */
export function exportProfiles(content: Profiles): string {
  return `${JSON.stringify({ format: EXPORT_FORMAT, version: PROFILE_VERSION, content }, undefined, 2)}\n`;
}

/** The profile as a JSON Resume that holds `skills` only; years stand in `level`, which is free text there. */
export function exportJsonResume(profile: Profile): string {
  const skills = profile.skills.map(({ skill, years }) => ({
    name: skill,
    ...(years === undefined ? {} : { level: `${years} ${years === 1 ? 'year' : 'years'}` }),
  }));
  return `${JSON.stringify({ $schema: JSON_RESUME_SCHEMA, skills }, undefined, 2)}\n`;
}

/** The profile as CSV (columns Skill, Years) that no spreadsheet takes for formulas. Begins with a byte order mark, else Excel misreads it. */
export function exportCsv(profile: Profile): string {
  return `\ufeff${writeCsv([CSV_HEAD, ...profile.skills.map(({ skill, years }) => [skill, years === undefined ? '' : String(years)])])}`;
}
