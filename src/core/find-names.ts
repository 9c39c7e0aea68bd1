import type { Lexicon, LexiconName } from './catalog/lexicon.ts';
import { scanNames } from './scan-names.ts';
import type { SkillId } from './skill.ts';
import type { TextRun } from './text-run.ts';
import { tokenize, type Token } from './token.ts';

/** A place where a run's text equals a name of the lexicon; not yet judged. */
export interface FoundName {
  readonly name: LexiconName;
  /** UTF-16 offsets in the run's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Positions in the run's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A run with its tokens and all names in it, by start; no two overlap. */
export interface NamedRun {
  readonly run: TextRun;
  /** Made when they are first asked for: most runs name nothing that needs judging. */
  readonly tokens: readonly Token[];
  readonly names: readonly FoundName[];
}

/** Finds the names in a run; the longest name at a place wins. Linear in the text's length. */
export function findNames(run: TextRun, lexicon: Lexicon): NamedRun {
  return new RunNames(run, lexicon);
}

/** The skill whose name or alias this is, whole and in any case. */
export function findWholeName(name: string, lexicon: Lexicon): SkillId | undefined {
  const text = name.trim();
  const [start, end, found] = scanNames(text, lexicon.table);
  if (found === undefined || start !== 0 || end !== text.length) return undefined;
  const { skill, isMuted } = lexicon.nameAt(found);
  return isMuted ? undefined : skill;
}

class RunNames implements NamedRun {
  readonly run: TextRun;
  readonly names: readonly FoundName[];
  private made: readonly Token[] | undefined;

  constructor(run: TextRun, lexicon: Lexicon) {
    this.run = run;
    const names: FoundName[] = [];
    const found = scanNames(run.text, lexicon.table);
    for (let i = 0; i < found.length; i += 3) {
      const name = lexicon.nameAt(found[i + 2]!);
      if (!name.isMuted) names.push(new PlacedName(this, name, found[i]!, found[i + 1]!));
    }
    this.names = names;
  }

  get tokens(): readonly Token[] {
    return (this.made ??= tokenize(this.run.text));
  }
}

class PlacedName implements FoundName {
  readonly name: LexiconName;
  readonly start: number;
  readonly end: number;
  private readonly named: NamedRun;
  private first: number | undefined;
  private last: number | undefined;

  constructor(named: NamedRun, name: LexiconName, start: number, end: number) {
    this.named = named;
    this.name = name;
    this.start = start;
    this.end = end;
    this.first = undefined;
    this.last = undefined;
  }

  get from(): number {
    return (this.first ??= tokenAt(this.named.tokens, this.start));
  }

  get to(): number {
    return (this.last ??= tokenAt(this.named.tokens, this.end - 1) + 1);
  }
}

/** The position of the last token that begins at or before a place. */
function tokenAt(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
