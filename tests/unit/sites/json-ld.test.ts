// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../src/sites/index.ts';
import { parseTolerantly } from '../../../src/sites/json-ld.ts';
import { readText } from '../../../src/sites/page-text.ts';

const TEXT =
  '<p>Night trains need somebody who knows where each carriage is.</p><ul><li>Elixir and Phoenix</li><li>PostgreSQL</li></ul>';
const posting = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Carriage Tracker',
  description: TEXT,
  hiringOrganization: { '@type': 'Organization', name: 'Sleeper Lines' },
  ...more,
});

/** Reads a page whose head holds blocks of JSON-LD, and whose body is given. */
function read(blocks: readonly (object | string)[], body = '', address = 'https://www.sleeper.example/x/7') {
  document.head.innerHTML = '';
  document.title = '';
  for (const block of blocks) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = typeof block === 'string' ? block : JSON.stringify(block);
    document.head.append(script);
  }
  document.body.innerHTML = body;
  const found = readPage(document, new URL(address));
  return found.kind === 'posting' ? { ...found, text: found.parts.map(readText).join(' ') } : undefined;
}

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const READ = 'Night trains need somebody who knows where each carriage is. Elixir and Phoenix PostgreSQL';

describe('JobPosting JSON-LD', () => {
  it.each([
    ['alone', [posting()]],
    ['in an array', [[{ '@type': 'WebSite' }, posting()]]],
    ['in a graph', [{ '@graph': [{ '@type': 'BreadcrumbList' }, posting()] }]],
    ['as the main entity of a page', [{ '@type': 'WebPage', mainEntity: posting() }]],
    ['with several types', [posting({ '@type': ['JobPosting', 'Thing'] })]],
    ['with a full address as type', [posting({ '@type': 'https://schema.org/JobPosting' })]],
    ['after a block that is broken', ['{"@type":"JobPosting",', posting()]],
    ['encoded once', [posting({ description: TEXT.replaceAll('<', '&lt;').replaceAll('>', '&gt;') })]],
    ['encoded twice', [posting({ description: TEXT.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;') })]],
    [
      'with raw control characters in its strings',
      [
        JSON.stringify(posting())
          .replace('needs somebody', 'needs\n somebody')
          .replace('each carriage', 'each\tcarriage'),
      ],
    ],
    ['with escapes that JSON does not know', [JSON.stringify(posting()).replace('Phoenix', '\\Phoenix')]],
    ['with a comma too many', [JSON.stringify(posting()).replace(/\}$/u, ',}')]],
    ['in a comment', [`<!-- ${JSON.stringify(posting())} -->`]],
  ] as const)('is read %s', (_, blocks) => {
    const found = read(blocks);
    expect(found).toMatchObject({ site: 'structured-data', title: 'Carriage Tracker', company: 'Sleeper Lines' });
    expect(found?.text).toBe(READ);
  });

  it('is read where the page shows it, so that its skills can be marked there', () => {
    const found = read([posting()], `<h1>Carriage Tracker</h1><div id="shown">${TEXT}</div><p>Imprint</p>`);
    expect(found?.parts.every((part) => part.ownerDocument === document)).toBe(true);
    expect(found?.text).toBe(READ);
  });

  it('is read from itself while the page is empty, as some are served', () => {
    const found = read([posting()], '<div id="root"></div>');
    expect(found?.parts.map((part) => part.ownerDocument === document)).toEqual([false]);
  });

  it('joins a text that the publisher cut up', () => {
    const found = read([
      posting({ qualifications: 'Four winters with distributed clocks, or a good reason why not.' }),
    ]);
    expect(found?.text).toContain('Four winters with distributed clocks');
  });

  it('keeps the lines of a plain text', () => {
    const found = read([posting({ description: 'Line one says where the trains are.\nLine two asks for Elixir.' })]);
    expect(found?.parts[0]?.querySelectorAll('br')).toHaveLength(1);
  });

  it('is not believed where the page is about another posting, as in a split view', () => {
    const body = `<h1>Ticket Puncher</h1><p>${'We need no words of postings here. '.repeat(20)}</p>`;
    expect(read([posting()], body)).toBeUndefined();
  });

  it('picks the one that the page is titled after, where a page describes several', () => {
    const other = posting({ title: 'Bunk Maker', description: '<p>Makes all of the bunks, every single evening.</p>' });
    expect(
      read([[other, posting()]], `<h1>Carriage Tracker</h1>${TEXT}${'<p>More of the page.</p>'.repeat(20)}`)?.text,
    ).toBe(READ);
  });

  it('passes on what it says of salary, place and employment', () => {
    const found = read([
      posting({
        employmentType: 'PART_TIME',
        jobLocation: { address: { addressLocality: 'Kiruna', addressCountry: 'SE' } },
      }),
    ]);
    expect(found?.facts).toMatchObject({ place: 'Kiruna, SE', employment: 'PART_TIME' });
  });

  it('is no script: what its text holds is parsed into a document that runs nothing', () => {
    const found = read([
      posting({
        description: `${TEXT}<img src=x onerror="document.title='run'"><script>document.title='run'</script>`,
      }),
    ]);
    expect(found?.parts[0]?.ownerDocument).not.toBe(document);
    expect(document.title).toBe('');
  });

  it('gives up on what is no JSON, and on blocks beyond a megabyte', () => {
    expect(parseTolerantly('{"a":')).toBeUndefined();
    expect(parseTolerantly(`"${'x'.repeat(1_000_001)}"`)).toBeUndefined();
  });
});
