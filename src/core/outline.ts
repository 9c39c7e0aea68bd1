import { readWords, type Word } from './phrase.ts';
import { readSections, type Stretch } from './section.ts';
import type { Quote } from './posting.ts';
import { quotePlace, sentenceAt, splitSentences, type Span } from './sentence.ts';
import { finish, type Steps } from './steps.ts';
import type { TextRun } from './text-run.ts';

/** A posting's text taken apart once, for all who read it: sections at once, words and sentences when first asked for. */
export interface Outline {
  readonly runs: readonly TextRun[];
  /** By run, as `readSections` gives them. */
  readonly sections: readonly (readonly Stretch[])[];
  /** The words of the run at a position of `runs`. */
  wordsOf(run: number): readonly Word[];
  /** The sentences of the run at a position of `runs`. */
  sentencesOf(run: number): readonly Span[];
}

/** Takes a posting's runs apart. */
export function readOutline(runs: readonly TextRun[]): Outline {
  return finish(readOutlineInSteps(runs));
}

/** What `readOutline` does, in steps. */
export function* readOutlineInSteps(runs: readonly TextRun[]): Steps<Outline> {
  const words: (readonly Word[] | undefined)[] = [];
  const sentences: (readonly Span[] | undefined)[] = [];
  const wordsOf = (run: number) => (words[run] ??= readWords(runs[run]!.text));
  return {
    runs,
    sections: yield* readSections(runs, wordsOf),
    wordsOf,
    sentencesOf: (run) => (sentences[run] ??= splitSentences(runs[run]!.text)),
  };
}

/** A place in a posting with the sentence around it. */
export function quoteIn(outline: Outline, run: number, place: Span): Quote {
  const sentences = outline.sentencesOf(run);
  return quotePlace(outline.runs[run]!, sentences[sentenceAt(sentences, place.start)]!, place);
}
