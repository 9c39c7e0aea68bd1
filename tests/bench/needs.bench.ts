import { loadLexicon } from '../../src/core/catalog/lexicon.ts';
import { findDealbreakers } from '../../src/core/dealbreaker.ts';
import { readOutline } from '../../src/core/outline.ts';
import { readFacts } from '../../src/core/posting-facts.ts';
import { gatherRequirements } from '../../src/core/requirement.ts';
import { findSkills } from '../../src/core/skill-match.ts';
import { splitText } from '../../src/core/text-run.ts';
import { readAds } from './ad-text.ts';
import { timeInTurn, type Measure } from './figure.ts';

const SIZE = 400_000;
const ROUNDS = 5;

/** What reading needs, dealbreakers and facts adds to the scan of one ad, against the scan itself. */
export const measure: Measure = () => {
  const lexicon = loadLexicon();
  const ads = readAds(SIZE).map((text) => {
    const { runs } = splitText(text);
    const matches = findSkills(runs, lexicon);
    return { runs, matches, requirements: gatherRequirements(runs, matches) };
  });
  const times = timeInTurn(
    ads,
    {
      scan: ({ runs }) => findSkills(runs, lexicon),
      requirements: ({ runs, matches }) => gatherRequirements(runs, matches),
      all: ({ runs, matches, requirements }) => {
        const outline = readOutline(runs);
        gatherRequirements(runs, matches, outline);
        findDealbreakers(runs, outline);
        readFacts(runs, requirements, {}, outline);
      },
    },
    ROUNDS,
  );
  return Promise.resolve([
    { name: 'requirements against the scan', value: times.requirements / times.scan, unit: 'times', atMost: 1 },
    { name: 'requirements, dealbreakers and facts against the scan', value: times.all / times.scan, unit: 'times' },
  ]);
};
