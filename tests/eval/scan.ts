/**
 * `npm run -s scan`: reads JSON lines `{id, text, title?}` on standard input (or one plain text with `--text`) and
 * writes JSON lines `{id, matches, requirements, candidates, totalYears, facts, dealbreakers}`. Offsets are UTF-16
 * positions in `text`. A bad line is reported with its number on standard error, the others are still read, and the exit
 * code is 1.
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { findCandidates } from '../../src/core/candidate.ts';
import { loadLexicon } from '../../src/core/catalog/lexicon.ts';
import { findDealbreakers } from '../../src/core/dealbreaker.ts';
import { readOutline } from '../../src/core/outline.ts';
import { readFacts } from '../../src/core/posting-facts.ts';
import { gatherRequirements } from '../../src/core/requirement.ts';
import { findSkills } from '../../src/core/skill-match.ts';
import { splitText } from '../../src/core/text-run.ts';

const LineSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string(), title: v.optional(v.string()) });

function scanText(id: string | number, text: string, title?: string) {
  const lexicon = loadLexicon();
  const { runs, starts } = splitText(text, title);
  const found = findSkills(runs, lexicon);
  const outline = readOutline(runs);
  const requirements = gatherRequirements(runs, found, outline);
  const { totalYears, seniority, employment, salary, place } = readFacts(runs, requirements, {}, outline);
  const inText = found.filter((match) => starts[match.run]! >= 0);
  return {
    id,
    matches: inText.map(({ run, start, end, skill }) => ({
      start: starts[run]! + start,
      end: starts[run]! + end,
      skill,
      kind: lexicon.kindOf(skill),
    })),
    requirements: requirements.map(({ skills, need, years, negated }) => ({
      skills,
      need,
      years,
      negated,
    })),
    candidates: findCandidates(outline, found, lexicon, { title: title ?? '', company: '' }).flatMap(
      ({ name, evidence }) =>
        evidence.map(({ run, start, end }) => ({ name, start: starts[run]! + start, end: starts[run]! + end })),
    ),
    totalYears: totalYears?.value,
    facts: { seniority: seniority?.value, employment: employment?.value, salary: salary?.value, place: place?.value },
    dealbreakers: findDealbreakers(runs, outline).map(({ kind, evidence }) => ({
      kind,
      start: starts[evidence.run]! + evidence.start,
      end: starts[evidence.run]! + evidence.end,
      sentence: evidence.sentence,
    })),
  };
}

if (process.argv.includes('--text')) {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  console.log(JSON.stringify(scanText('text', text)));
} else {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, text, title } = v.parse(LineSchema, JSON.parse(line));
      console.log(JSON.stringify(scanText(id, text, title)));
    } catch (error) {
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
