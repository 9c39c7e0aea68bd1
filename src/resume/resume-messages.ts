import * as v from 'valibot';
import type { SkillId } from '../core/skill.ts';
import type { FoundSkill, ResumeError, ResumeFault, ResumeFormat } from './resume-text.ts';
import { MAX_FILE_BYTES } from './resume-text.ts';

/** What reading a file gives the page. */
export interface ReadSkills {
  readonly format: ResumeFormat;
  /** One entry per skill, in the order first named; empty where the file names none that we know. */
  readonly found: readonly FoundSkill[];
  /** Set where a limit was met and the rest of the file was left unread. */
  readonly cut?: true;
}

/** Most skills that one file may name. */
const MAX_FOUND = 5000;

const FORMATS = [
  'pdf',
  'docx',
  'odt',
  'rtf',
  'html',
  'markdown',
  'text',
  'json-resume',
  'linkedin',
  'skillmark',
] as const satisfies readonly ResumeFormat[];
/** Every way in which reading can fail. */
export const FAULTS = [
  'too-large',
  'empty',
  'unknown',
  'encrypted',
  'scanned',
  'damaged',
  'too-complex',
  'old-word',
  'newer',
  'timed-out',
  'cancelled',
  'failed',
] as const satisfies readonly ResumeFault[];

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

const FoundSchema = v.strictObject({
  skill: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(200),
    v.transform((name) => name as SkillId),
  ),
  line: v.pipe(v.string(), v.maxLength(1000)),
  start: Offset,
  end: Offset,
  years: v.exactOptional(
    v.strictObject({ count: v.pipe(v.number(), v.minValue(0), v.maxValue(80)), stated: v.boolean() }),
  ),
  custom: v.exactOptional(v.literal(true)),
});

/**
 * page -> worker, once per worker.
 * read  the file's bytes, which move to the worker, and the time now in milliseconds since 1970
 */
export const RequestSchema = v.strictObject({
  type: v.literal('read'),
  bytes: v.pipe(
    v.instance(ArrayBuffer),
    v.check((bytes) => bytes.byteLength <= MAX_FILE_BYTES),
  ),
  now: v.pipe(v.number(), v.finite()),
});
export type Request = v.InferOutput<typeof RequestSchema>;

/**
 * worker -> page.
 * progress  share read, 0 to 1; any number of times
 * done      the skills; the last message
 * error     why there are none; the last message
 */
export const ReplySchema = v.variant('type', [
  v.strictObject({ type: v.literal('progress'), share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  v.strictObject({
    type: v.literal('done'),
    skills: v.strictObject({
      format: v.picklist(FORMATS),
      found: v.pipe(v.array(FoundSchema), v.maxLength(MAX_FOUND)),
      cut: v.exactOptional(v.literal(true)),
    }),
  }),
  v.strictObject({
    type: v.literal('error'),
    error: v.picklist(FAULTS),
    detail: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  }),
]);

/** As the worker sends it. */
export type Reply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly skills: ReadSkills }
  | ({ readonly type: 'error' } & Omit<ResumeError, 'sentence'>);
