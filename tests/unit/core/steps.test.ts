import { describe, expect, it } from 'vitest';
import { findCandidates, findCandidatesInSteps } from '../../../src/core/candidate.ts';
import { loadLexicon } from '../../../src/core/catalog/lexicon.ts';
import { findDealbreakers, findDealbreakersInSteps } from '../../../src/core/dealbreaker.ts';
import { readOutline, readOutlineInSteps } from '../../../src/core/outline.ts';
import { readFacts, readFactsInSteps } from '../../../src/core/posting-facts.ts';
import { gatherRequirements, gatherRequirementsInSteps } from '../../../src/core/requirement.ts';
import { findSkills, findSkillsInSteps } from '../../../src/core/skill-match.ts';
import type { Steps } from '../../../src/core/steps.ts';
import { splitText, type TextRun } from '../../../src/core/text-run.ts';

const POSTING = `# Backend developer
About Lantern & Quay
At Lantern & Quay, we ship freight software to harbours in nine countries, and our team of forty is growing.
## Requirements
- 5+ years of experience with Java or Kotlin, and with PostgreSQL
- Experience with at least one of the following:
- AWS
- Azure
- Python, Foobarium, Kubernetes and Terraform
- You are authorised to work in the EU without sponsorship
## Nice to have
- Kafka, Redis or RabbitMQ; go the extra mile
Location: Hamburg
Salary: 60.000 € - 75.000 € a year, part-time is possible
You will work with people who express what they think, and spring is when we meet by the sea to talk about it all.
`;

/** A long text: what goes over all of it in one step is told from what goes on by steps. */
const { runs } = splitText(POSTING.repeat(400), 'Senior backend developer');
const POSTED = { title: 'Senior backend developer', company: 'Lantern & Quay' };
const lexicon = loadLexicon();

interface Read<T> {
  readonly value: T;
  /** How much text each step looked at (UTF-16 units); every run counts once a step. */
  readonly steps: readonly number[];
}

/** Does all steps and counts what each looks at. */
function readCounted<T>(work: (watched: readonly TextRun[]) => Steps<T>): Read<T> {
  let seen = new Set<number>();
  const watched = runs.map((run) => ({
    ...run,
    get text() {
      seen.add(run.id);
      return run.text;
    },
  }));
  const steps: number[] = [];
  const generator = work(watched);
  for (;;) {
    seen = new Set();
    const step = generator.next();
    let units = 0;
    for (const id of seen) units += runs[id]!.text.length;
    steps.push(units);
    if (step.done === true) return { value: step.value, steps };
  }
}

describe('work in steps', () => {
  const outline = readOutline(runs);
  const matches = findSkills(runs, lexicon);
  const requirements = gatherRequirements(runs, matches, outline);

  it.each<[string, unknown, (watched: readonly TextRun[]) => Steps<unknown>]>([
    ['readOutline', outline.sections, (watched) => sectionsInSteps(watched)],
    ['findSkills', matches, (watched) => findSkillsInSteps(watched, lexicon)],
    [
      'findSkills of a resume',
      findSkills(runs, lexicon, { of: 'resume' }),
      (watched) => findSkillsInSteps(watched, lexicon, { of: 'resume' }),
    ],
    ['gatherRequirements', requirements, (watched) => gatherRequirementsInSteps(watched, matches)],
    [
      'findCandidates',
      findCandidates(outline, matches, lexicon, POSTED),
      (watched) => findCandidatesInSteps({ ...outline, runs: watched }, matches, lexicon, POSTED),
    ],
    ['findDealbreakers', findDealbreakers(runs), (watched) => findDealbreakersInSteps(watched)],
    ['readFacts', readFacts(runs, requirements), (watched) => readFactsInSteps(watched, requirements)],
  ])('%s gives the same as in one go, and no step goes over much of the text', (_, whole, work) => {
    const { value, steps } = readCounted(work);
    expect(value).toEqual(whole);
    const average = steps.reduce((sum, units) => sum + units, 0) / steps.length;
    expect(Math.max(...steps)).toBeLessThan(5 * average);
    expect(steps.length).toBeGreaterThan(50);
  });

  it('finds the same with an outline at hand', () => {
    expect(findSkills(runs, lexicon, { of: 'posting' }, outline)).toEqual(matches);
  });
});

function* sectionsInSteps(watched: readonly TextRun[]): Steps<unknown> {
  return (yield* readOutlineInSteps(watched)).sections;
}
