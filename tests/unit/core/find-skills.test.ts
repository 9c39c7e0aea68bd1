import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/core/catalog/catalog.ts';
import { loadLexicon } from '../../../src/core/catalog/lexicon.ts';
import { findSkills, type SkillMatch } from '../../../src/core/skill-match.ts';
import { splitText } from '../../../src/core/text-run.ts';

const lexicon = loadLexicon();

function find(text: string, company?: string): string[] {
  const { runs } = splitText(text);
  return findSkills(runs, lexicon, { of: 'posting', ...(company === undefined ? {} : { company }) }).map(
    ({ skill }) => skill,
  );
}

describe('what a text is about decides what its words mean', () => {
  const filler = 'The day begins at eight and ends at four, with a long break and good food. '.repeat(24);

  it('takes the employer for no skill where it speaks of itself', () => {
    const text = `About Snowflake\n${filler}\nSnowflake is a place to grow.\nRequirements\nPython and SQL`;
    expect(find(text)).not.toContain('Snowflake');
    expect(find(text)).toContain('Python');
  });

  it('knows the employer by its name where the page gives it', () => {
    const text = 'Databricks believes in people.\nWe work in Berlin.';
    expect(find(text, 'Databricks')).not.toContain('Databricks');
    expect(find(text)).toContain('Databricks');
  });

  it('still finds the employer as a skill in a list of technologies', () => {
    expect(find('Requirements\nPython, Databricks and Airflow', 'Databricks')).toContain('Databricks');
  });

  it('finds the short name in the text where a longer one says what it is', () => {
    expect(find('We write Golang.\nGo is fun.\nYou know Kubernetes.')).toContain('Go');
    expect(find('We write songs.\nGo is fun.')).not.toContain('Go');
  });

  it('reads lines that hold a name each as a list', () => {
    expect(find('- Go\n- Python\n- R\n- Kubernetes')).toEqual(['Go', 'Python', 'R', 'Kubernetes']);
    expect(find('- Go\n- Come\n- Stay')).toEqual([]);
  });

  it('finds no concept where only benefits are told', () => {
    expect(find('What we offer\nMentoring, networking and training for everybody')).toEqual([]);
  });

  it('asks for more where the posting is of another trade', () => {
    const text = `Duties\n${filler}\nDatabases of prices are yours to keep.`;
    expect(find(text)).toEqual([]);
  });

  it('asks more of an everyday word among duties than in requirements', () => {
    const stack = 'We use Python, Java, Kotlin and Kubernetes.';
    expect(find(`${stack}\nResponsibilities\nThe performance of the shop is yours`)).not.toContain(
      'Performance optimization',
    );
    expect(find(`${stack}\nResponsibilities\nThe documentation of the shop is yours`)).toContain('Documentation');
    expect(find(`${stack}\nResponsibilities\nThe security of the shop is yours`)).not.toContain('Security');
    expect(find('Responsibilities\nKeep the AI-driven shop open')).toEqual([]);
    expect(find('Requirements\nInfrastructure: MySQL, Redis and Kubernetes')).not.toContain('Infrastructure');
    expect(find(`${stack}\nRequirements\nExperience with performance and security`)).toContain('Security');
  });

  it('asks nothing that the company says of itself', () => {
    expect(find('About us\nWe have expertise in AI and cooking.')).toEqual([]);
    expect(find('About you\nYou have expertise in AI and Python.')).toContain('Artificial intelligence');
  });

  it('takes a text with names of products but of no method for one of another trade', () => {
    const products = 'Salesforce, HubSpot, Zendesk, Marketo, Asana, Jira, Trello and Confluence';
    expect(
      find(`Duties\n${filler}\nYou know ${products}.\nThe cloud security of shops is what you sell.`),
    ).not.toContain('Cloud security');
  });

  it('asks still more of everyday words where the posting is of another trade', () => {
    const text = (trade: string) => `Requirements\n${trade}\nExperience with networks and forecasting in Jira`;
    expect(find(text(filler))).toEqual(['Jira']);
    expect(find(text('You know Python, Java, Kotlin and Kubernetes.'))).toContain('Forecasting');
  });

  it('takes every line of a resume for something the person can do', () => {
    const { runs } = splitText('About me\nMonitoring, databases and Kubernetes');
    expect(findSkills(runs, lexicon, { of: 'resume' }).length).toBeGreaterThanOrEqual(2);
  });
});

describe('whatever the text', () => {
  const names = readEntries().flatMap((entry) => [entry.id, ...entry.aliases]);
  const word = fc.oneof(
    fc.constantFrom(...names.filter((_, i) => i % 7 === 0)),
    fc.constantFrom(
      'and',
      ',',
      '/',
      '(',
      ')',
      ' - ',
      'with',
      'experience',
      'the',
      '.',
      ':',
      '\n',
      '\u00ad',
      '’',
      '17+',
      'e.g.',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(word, { maxLength: 14 }).map((parts) => parts.join(' '));

  it('never throws, and gives matches in order inside their runs, none over another', () => {
    fc.assert(
      fc.property(text, (some) => {
        const { runs } = splitText(some);
        let last: SkillMatch | undefined;
        for (const match of findSkills(runs, lexicon)) {
          expect(match.start).toBeGreaterThanOrEqual(0);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.end).toBeLessThanOrEqual(runs[match.run]!.text.length);
          if (last !== undefined && last.run === match.run) expect(match.start).toBeGreaterThanOrEqual(last.end);
          last = match;
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('is not thrown by a hundred thousand odd strings', () => {
    const signs = [
      'C',
      '+',
      '#',
      '.',
      '&',
      'Go',
      ' ',
      '-',
      '\u0301',
      '\ud83d',
      '\udc4d',
      'ß',
      'İ',
      '/',
      'R',
      '\u200b',
      "'",
      '(',
      'é',
      '\n',
      '@',
      '_',
      '9',
    ];
    let state = 1;
    for (let i = 0; i < 100_000; i++) {
      let odd = '';
      for (let n = 0; n < 6; n++) {
        state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
        odd += signs[(state >> 8) % signs.length]!;
      }
      findSkills([{ id: 0, text: odd, heading: '', role: 'body' }], lexicon);
    }
  }, 60_000);

  it('finds the same in a run whatever stands in a run after it that names nothing', () => {
    fc.assert(
      fc.property(text, (some) => {
        const run = { id: 0, text: some.replaceAll('\n', ' '), heading: '', role: 'body' as const };
        const alone = findSkills([run], lexicon);
        const beside = findSkills([run, { id: 1, text: 'ok', heading: '', role: 'body' as const }], lexicon);
        expect(beside).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});
