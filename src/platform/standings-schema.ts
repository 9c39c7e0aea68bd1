import * as v from 'valibot';
import { AREAS } from '../core/skill.ts';
import { SkillIdSchema } from './skill-id-schema.ts';

/** More requirements than any real posting has; bounds what a hijacked renderer could ask at once. */
export const MOST_ASKED = 500;

const NeedSchema = v.picklist(['must', 'nice', 'mentioned']);
const YearsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(99));

/** What a content script asks about: requirements without their sentences. */
export const AskedSchema = v.pipe(
  v.array(
    v.strictObject({
      skills: v.pipe(v.array(SkillIdSchema), v.minLength(1), v.maxLength(100)),
      need: NeedSchema,
      years: v.exactOptional(YearsSchema),
      names: v.pipe(
        v.array(v.strictObject({ skill: SkillIdSchema, name: v.pipe(v.string(), v.maxLength(300)) })),
        v.maxLength(100),
      ),
    }),
  ),
  v.maxLength(MOST_ASKED),
);

const ReasonSchema = v.variant('why', [
  v.object({ why: v.literal('has'), skill: SkillIdSchema }),
  v.object({ why: v.literal('implied'), skill: SkillIdSchema, by: SkillIdSchema }),
  v.object({ why: v.literal('sister'), skill: SkillIdSchema, by: SkillIdSchema }),
  v.object({ why: v.literal('years'), skill: SkillIdSchema, has: v.number(), asked: v.number() }),
]);

export const StandingsSchema = v.object({
  isCompared: v.boolean(),
  lines: v.array(
    v.object({
      standing: v.picklist(['have', 'close', 'missing']),
      isMuted: v.exactOptional(v.literal(true)),
      reason: v.exactOptional(ReasonSchema),
      area: v.exactOptional(v.picklist(AREAS)),
    }),
  ),
});
