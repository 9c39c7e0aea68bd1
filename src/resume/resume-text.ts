import type { SkillId } from '../core/skill.ts';

/** What a file turned out to be, by its content. */
export type ResumeFormat =
  'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'markdown' | 'text' | 'json-resume' | 'linkedin' | 'skillmark';

/** The part of a resume that a line stands in, by the heading above it. */
export type ResumeSection =
  | 'head'
  | 'summary'
  | 'skills'
  | 'experience'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'languages'
  | 'interests'
  | 'other';

/** How a block of text stands in the file. */
export type BlockRole = 'heading' | 'list-item' | 'body';

/** One block of text as a format's reader finds it, in reading order: a paragraph, a list item, a heading, a table row. */
export interface TextBlock {
  readonly text: string;
  /** heading only where the file itself says so (a heading style, Markdown's #, larger or bold type). */
  readonly role: BlockRole;
  /** Set where the format names the section itself (JSON Resume, LinkedIn). */
  readonly section?: ResumeSection;
  /** Set where the format dates the block itself. */
  readonly dates?: DateSpan;
}

/** A block of the resume's text with the place it stands in. */
export interface ResumeLine {
  readonly text: string;
  readonly role: BlockRole;
  readonly section: ResumeSection;
  /** Text of the nearest heading above, '' where there is none. */
  readonly heading: string;
  /** The dated position the line belongs to, as an index into `positions`. */
  readonly position?: number;
}

/** Months counted from year 0: `year * 12 + month - 1`. `to` is the last month worked; absent: up to now. */
export interface DateSpan {
  readonly from: number;
  readonly to?: number;
}

/** A job or project with its dates, as far as the resume says. */
export interface DatedPosition {
  /** The line that carries the dates. */
  readonly line: number;
  readonly dates: DateSpan;
}

/** A skill that the file names as such, exactly (our own export, JSON Resume, LinkedIn's Skills.csv). */
export interface DeclaredSkill {
  /** As the file writes it; not yet looked up in the catalog. */
  readonly name: string;
  /** Years, where the file says them. */
  readonly years?: number;
  /** The line that names it. */
  readonly line: number;
}

/** What was read from a file. Plain data that can be posted between threads. */
export interface ResumeText {
  readonly format: ResumeFormat;
  readonly lines: readonly ResumeLine[];
  readonly positions: readonly DatedPosition[];
  readonly declared: readonly DeclaredSkill[];
  /** Set where a limit was met and the rest of the file was left unread. */
  readonly cut?: true;
}

/**
 * Why a file could not be read.
 * too-large: above the size limit; empty: no text in it; unknown: no format we read; encrypted: asks for a password; scanned: pages
 * of pictures without text; damaged: the format is known, the content is broken; too-complex: a limit on depth, parts or unpacked
 * size was met; old-word: a .doc of Word 97-2003; newer: written by a later version of Skillmark; timed-out; cancelled;
 * failed: a bug of ours, with its message.
 */
export type ResumeFault =
  | 'too-large'
  | 'empty'
  | 'unknown'
  | 'encrypted'
  | 'scanned'
  | 'damaged'
  | 'too-complex'
  | 'old-word'
  | 'newer'
  | 'timed-out'
  | 'cancelled'
  | 'failed';

/** An expected failure of reading. */
export interface ResumeError {
  readonly error: ResumeFault;
  /** Key of the plain sentence in the locales: `resumeError_` and the fault in camel case. */
  readonly sentence: `resumeError_${string}`;
  /** For a report of a bug; never shown as the only thing. */
  readonly detail?: string;
}

/** Largest file that is looked at, in bytes. */
export const MAX_FILE_BYTES = 10_000_000;
/** Most text that is kept, in UTF-16 units: about 150 pages. */
export const MAX_TEXT_UNITS = 500_000;
/** Most blocks that are kept. */
export const MAX_BLOCKS = 20_000;

/** Makes the value for a failure. */
export function failReading(error: ResumeFault, detail?: string): ResumeError {
  const name = error.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { error, sentence: `resumeError_${name}`, ...(detail === undefined ? {} : { detail: detail.slice(0, 500) }) };
}

/** Whether a result of reading is a failure. */
export function isResumeError(result: unknown): result is ResumeError {
  return typeof result === 'object' && result !== null && 'error' in result && 'sentence' in result;
}

/** What a reader of one format gives. */
export interface ReadBlocks {
  readonly format: ResumeFormat;
  readonly blocks: readonly TextBlock[];
  /** Skills the file declares, each with the block that names it. */
  readonly declared?: readonly { readonly name: string; readonly years?: number; readonly block: number }[];
  readonly cut?: true;
}

/** A skill found in a resume. */
export interface FoundSkill {
  readonly skill: SkillId;
  /** The line it stands on, as text, for showing. */
  readonly line: string;
  /** UTF-16 offsets of the name in `line`. */
  readonly start: number;
  readonly end: number;
  readonly years?: FoundYears;
  /** Set where the catalog does not know the name: the file declares it as a skill of its own. */
  readonly custom?: true;
}

/** Years of use. stated: the file says so; otherwise added up from the dates of the positions that name the skill. */
export interface FoundYears {
  readonly count: number;
  readonly stated: boolean;
}
