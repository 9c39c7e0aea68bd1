import * as v from 'valibot';
import type { SkillId } from '../core/skill.ts';

/** A skill's id as it arrives in a message; whether the catalog knows it is for the reader to ask. */
export const SkillIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.transform((name) => name as SkillId),
);
