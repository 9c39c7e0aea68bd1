import * as v from 'valibot';
import type { SkillId } from '../core/skill.ts';
import { OffsetSchema } from './place-schema.ts';

/** Caps that no real posting meets; they bound what a hijacked renderer could send us. */
const MAX_REQUIREMENTS = 2000;
const MAX_TEXT = 2000;

const SkillIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.transform((name) => name as SkillId),
);
const TextSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT));

const EvidenceSchema = v.object({
  run: OffsetSchema,
  start: OffsetSchema,
  end: OffsetSchema,
  sentence: TextSchema,
  from: OffsetSchema,
  to: OffsetSchema,
  skill: SkillIdSchema,
});

const RequirementSchema = v.object({
  skills: v.pipe(v.array(SkillIdSchema), v.minLength(1), v.maxLength(100)),
  need: v.picklist(['must', 'nice', 'mentioned']),
  years: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(99))),
  negated: v.exactOptional(v.literal(true)),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1), v.maxLength(MAX_REQUIREMENTS)),
});

const PostingSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(8000)),
  title: TextSchema,
  company: TextSchema,
  requirements: v.pipe(v.array(RequirementSchema), v.maxLength(MAX_REQUIREMENTS)),
});

/** A PageState as it arrives from a content script. */
export const PageStateSchema = v.variant('state', [
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('none') }),
  v.object({ state: v.literal('posting'), pageId: v.pipe(v.string(), v.maxLength(64)), posting: PostingSchema }),
  v.object({ state: v.literal('failed'), error: v.pipe(v.string(), v.maxLength(20_000)) }),
]);
