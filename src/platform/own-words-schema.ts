import * as v from 'valibot';
import { MOST_NAME_UNITS } from '../core/own-words.ts';
import type { SkillId } from '../core/skill.ts';

/** More words than anyone teaches. */
const MOST_WORDS = 2000;

const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NAME_UNITS));
const SkillSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.transform((name) => name as SkillId),
);
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_WORDS));

/** OwnWords as they stand in the store and in messages. */
export const OwnWordsSchema = v.object({
  skills: list(v.object({ id: SkillSchema, aliases: list(NameSchema) })),
  aliases: list(v.object({ name: NameSchema, skill: SkillSchema })),
  muted: list(NameSchema),
});
