import * as v from 'valibot';
import { DEALBREAKER_KINDS } from '../core/posting.ts';
import { OffsetSchema } from './place-schema.ts';
import { SkillIdSchema } from './skill-id-schema.ts';

/** Caps that no real posting meets; they bound what a hijacked renderer could send us. */
const MAX_REQUIREMENTS = 2000;
const MAX_TEXT = 2000;

/** A longer text is cut, not refused: a title of ten thousand letters is still a posting's. */
const TextSchema = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX_TEXT)),
);

const QUOTE = {
  run: OffsetSchema,
  start: OffsetSchema,
  end: OffsetSchema,
  sentence: TextSchema,
  from: OffsetSchema,
  to: OffsetSchema,
};
const QuoteSchema = v.object(QUOTE);
const EvidenceSchema = v.object({ ...QUOTE, skill: SkillIdSchema });

const CandidateSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  evidence: v.pipe(v.array(QuoteSchema), v.minLength(1), v.maxLength(MAX_REQUIREMENTS)),
});
const DealbreakerSchema = v.object({ kind: v.picklist(DEALBREAKER_KINDS), evidence: QuoteSchema });

const YearsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(99));
const fact = <S extends v.GenericSchema>(value: S) =>
  v.exactOptional(v.object({ value, evidence: v.exactOptional(QuoteSchema) }));
const FactsSchema = v.object({
  totalYears: fact(YearsSchema),
  seniority: fact(v.picklist(['intern', 'junior', 'mid', 'senior', 'lead'])),
  employment: fact(v.picklist(['full-time', 'part-time', 'contract', 'temporary', 'internship'])),
  salary: fact(TextSchema),
  place: fact(TextSchema),
});

const RequirementSchema = v.object({
  skills: v.pipe(v.array(SkillIdSchema), v.minLength(1), v.maxLength(100)),
  need: v.picklist(['must', 'nice', 'mentioned']),
  years: v.exactOptional(YearsSchema),
  negated: v.exactOptional(v.literal(true)),
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1), v.maxLength(MAX_REQUIREMENTS)),
});

const PostingSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(8000)),
  title: TextSchema,
  company: TextSchema,
  requirements: v.pipe(v.array(RequirementSchema), v.maxLength(MAX_REQUIREMENTS)),
  candidates: v.pipe(v.array(CandidateSchema), v.maxLength(MAX_REQUIREMENTS)),
  dealbreakers: v.pipe(v.array(DealbreakerSchema), v.maxLength(MAX_REQUIREMENTS)),
  facts: FactsSchema,
});

/** A PageState as it arrives from a content script. */
export const PageStateSchema = v.variant('state', [
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('off') }),
  v.object({ state: v.literal('none') }),
  v.object({ state: v.literal('list'), postings: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.object({ state: v.literal('posting'), pageId: v.pipe(v.string(), v.maxLength(64)), posting: PostingSchema }),
  v.object({ state: v.literal('failed'), error: v.pipe(v.string(), v.maxLength(20_000)) }),
]);
