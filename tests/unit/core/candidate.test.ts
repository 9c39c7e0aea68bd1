import { describe, expect, it } from 'vitest';
import { extendLexicon } from '../../../src/core/catalog/build-lexicon.ts';
import { loadLexicon, type Lexicon } from '../../../src/core/catalog/lexicon.ts';
import { findCandidates } from '../../../src/core/candidate.ts';
import { readOutline } from '../../../src/core/outline.ts';
import { NO_OWN_WORDS } from '../../../src/core/own-words.ts';
import { findSkills } from '../../../src/core/skill-match.ts';
import { splitText } from '../../../src/core/text-run.ts';

function candidatesOf(text: string, title = 'Engineer', company = '', lexicon: Lexicon = loadLexicon()) {
  const { runs } = splitText(text, title);
  return findCandidates(readOutline(runs), findSkills(runs, lexicon), lexicon, { title, company });
}

const names = (text: string, title?: string, company?: string) =>
  candidatesOf(text, title, company).map(({ name }) => name);

describe('names that the catalog lacks', () => {
  it.each([
    ['Kubernetes, Zarquon, Terraform and Blorptool', ['Zarquon', 'Blorptool']],
    ['Experience with Docker/Zarquon/Terraform in production.', ['Zarquon']],
    ['You know Python, Django, FooBar.js and PostgreSQL.', ['FooBar.js']],
    ['A stack of Kafka, Zarquon Stream 2 and Redis', ['Zarquon Stream 2']],
    ['Erfahrung mit Kubernetes, k7s und Docker', ['k7s']],
    ['Databases (MySQL, PostgreSQL, QuuxDB)', ['QuuxDB']],
  ])('are found in a list among known ones: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['of which only one neighbour is known', 'Docker and Zarquon'],
    ['far from what is known', 'Docker, Python, Aaa Corp, Bbb Corp, Ccc Corp, Ddd Corp, Eee Corp'],
    ['in a sentence of their own', 'We use Docker and Python. Zarquon is our mascot.'],
    ['that are words of the text', 'Our zarquon is nice. You know Docker, Zarquon and Python.'],
    ['of people, papers and places', 'Docker, Python, Berlin, Bachelor, English'],
    ['of a class before its members', 'Zarquon (Docker, Python)'],
    ['that begin a longer phrase', 'Docker, Python, Zarquon wizardry'],
    ['that a lost line break made', 'Docker, Python, ZarquonExperience'],
    ['written as any German noun', 'Erfahrung mit Docker, Python und Behälter'],
    ['of the catalog itself', 'Docker, Python, Terraform'],
  ])('are not taken: names %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('are not taken from what the title and the company are called', () => {
    expect(names('Docker, Zarquon and Python', 'Zarquon engineer')).toEqual([]);
    expect(names('Docker, Zarquon and Python', 'Engineer', 'Zarquon Ltd')).toEqual([]);
  });

  it('are found in a list with one name a line', () => {
    expect(names('- Docker\n- Zarquon\n- Python')).toEqual(['Zarquon']);
  });

  it('come once, with every place and the sentence around it', () => {
    const text = 'Docker, Zarquon and Python.\nWe run Zarquon, Kafka and Redis.';
    const [candidate, ...others] = candidatesOf(text);
    expect(others).toEqual([]);
    expect(candidate!.evidence.map(({ sentence, from, to }) => [sentence, sentence.slice(from, to)])).toEqual([
      ['Docker, Zarquon and Python.', 'Zarquon'],
      ['We run Zarquon, Kafka and Redis.', 'Zarquon'],
    ]);
  });

  it('are not offered again where the person said that they are no skills', () => {
    const lexicon = extendLexicon(loadLexicon(), { ...NO_OWN_WORDS, muted: ['zarquon'] });
    expect(candidatesOf('Docker, Zarquon and Python', '', '', lexicon)).toEqual([]);
  });
});
