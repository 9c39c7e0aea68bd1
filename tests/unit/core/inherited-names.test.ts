import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/core/catalog/lexicon.ts';
import { gatherRequirements } from '../../../src/core/requirement.ts';
import { findSkills } from '../../../src/core/skill-match.ts';
import { splitText } from '../../../src/core/text-run.ts';

// A table that is a plain object answers these names too, with what every object inherits.
describe.each(Object.getOwnPropertyNames(Object.prototype))('a posting that says "%s"', (name) => {
  it('is read like any other', () => {
    const { runs } = splitText(`Requirements:\n- Python. ${name} and Django\n- 3 years of ${name}.${name} and Docker`);
    const asked = gatherRequirements(runs, findSkills(runs, loadLexicon())).flatMap(({ skills }) => skills);
    expect(asked).toEqual(expect.arrayContaining(['Python', 'Django', 'Docker']));
  });
});
