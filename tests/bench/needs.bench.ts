/**
 * What reading needs, dealbreakers and facts adds to the scan of one posting, as a ratio of the scan's own time in the
 * same run (at most 1). Processor time, so that other work on the machine does not count.
 * `npx tsx tests/bench/needs.bench.ts [rounds]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../../src/core/catalog/lexicon.ts';
import { findDealbreakers } from '../../src/core/dealbreaker.ts';
import { readOutline } from '../../src/core/outline.ts';
import { readFacts } from '../../src/core/posting-facts.ts';
import { gatherRequirements } from '../../src/core/requirement.ts';
import { findSkills } from '../../src/core/skill-match.ts';
import { splitText } from '../../src/core/text-run.ts';

const ROUNDS = Number(process.argv[2] ?? 40);
const folder = fileURLToPath(new URL('../fixtures/postings/', import.meta.url));
const lexicon = loadLexicon();
const postings = readdirSync(folder).map((name) => {
  const [title, marked] = readFileSync(folder + name, 'utf8').split('\n---\n');
  return splitText(marked!.replace(/\[([^\]|]+)(?:\|[^\]]+)?\]/gu, '$1'), title).runs;
});

const spent = { scan: 0, outline: 0, requirements: 0, dealbreakers: 0, facts: 0 };
/** Runs one step over all postings and adds its processor time in milliseconds. */
function measure<T>(step: keyof typeof spent, run: (at: number) => T): T[] {
  const begin = process.cpuUsage();
  const results = postings.map((_, at) => run(at));
  const { user, system } = process.cpuUsage(begin);
  spent[step] += (user + system) / 1000;
  return results;
}

for (let round = -2; round < ROUNDS; round++) {
  // The first rounds warm up.
  if (round === 0) for (const step of Object.keys(spent) as (keyof typeof spent)[]) spent[step] = 0;
  const matches = measure('scan', (at) => findSkills(postings[at]!, lexicon));
  const outlines = measure('outline', (at) => readOutline(postings[at]!));
  const requirements = measure('requirements', (at) => gatherRequirements(postings[at]!, matches[at]!, outlines[at]));
  measure('dealbreakers', (at) => findDealbreakers(postings[at]!, outlines[at]));
  measure('facts', (at) => readFacts(postings[at]!, requirements[at]!, {}, outlines[at]));
}

const ratio = (...steps: (keyof typeof spent)[]) =>
  (steps.reduce((sum, step) => sum + spent[step], 0) / spent.scan).toFixed(2);
console.log(`scan of one posting: ${(spent.scan / ROUNDS / postings.length).toFixed(2)} ms`);
console.log(`added by requirements: ${ratio('outline', 'requirements')} of it`);
console.log(`added by dealbreakers: ${ratio('dealbreakers')}, by facts: ${ratio('facts')}`);
console.log(`added in all: ${ratio('outline', 'requirements', 'dealbreakers', 'facts')}`);
