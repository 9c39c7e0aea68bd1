import { loadLexicon } from '../../core/catalog/lexicon.ts';
import { readOutline } from '../../core/outline.ts';
import type { Posting } from '../../core/posting.ts';
import { gatherRequirements, type Need } from '../../core/requirement.ts';
import { findSkills } from '../../core/skill-match.ts';
import { splitText, type TextRun } from '../../core/text-run.ts';

/** A posting of our own, of a firm that does not exist. In English, as most postings for these skills are. */
const TITLE = 'Backend Developer, Timetables';
const TEXT = `Every morning many people look up when their ferry leaves. We write the software that tells them.

What you bring:
- 3+ years of Python, with Flask or Django
- PostgreSQL, and an eye for caching
- You know when a hash table beats a binary search, and what stacks and queues are for
- HTML, CSS and JavaScript for our internal tools

Nice to have:
- Java or PHP, in which the older timetables are written
- AWS DynamoDB or Oracle
- Docker`;

export interface SamplePiece {
  readonly text: string;
  /** Set where the piece names a skill. */
  readonly need?: Need;
}

export interface SampleLine {
  readonly run: TextRun;
  readonly pieces: readonly SamplePiece[];
}

export interface Sample {
  readonly posting: Posting;
  readonly lines: readonly SampleLine[];
}

/** Reads the sample as every posting is read. */
export function readSample(): Sample {
  const { runs } = splitText(TEXT, TITLE);
  const outline = readOutline(runs);
  const requirements = gatherRequirements(runs, findSkills(runs, loadLexicon(), { of: 'posting' }, outline), outline);
  const marks = requirements.flatMap(({ need, evidence }) =>
    evidence.map(({ run, start, end }) => ({ run, start, end, need })),
  );
  return {
    posting: {
      url: '',
      title: TITLE,
      company: 'Lantern & Quay',
      requirements,
      candidates: [],
      dealbreakers: [],
      facts: {},
    },
    lines: runs
      .filter(({ role }) => role !== 'title')
      .map((run) => ({
        run,
        pieces: cutPieces(
          run.text,
          marks.filter((mark) => mark.run === run.id),
        ),
      })),
  };
}

function cutPieces(
  text: string,
  marks: readonly { readonly start: number; readonly end: number; readonly need: Need }[],
): readonly SamplePiece[] {
  const pieces: SamplePiece[] = [];
  let at = 0;
  for (const { start, end, need } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), need });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
