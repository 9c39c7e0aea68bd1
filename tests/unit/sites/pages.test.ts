import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readPage, SITES } from '../../../src/sites/index.ts';
import { readText } from '../../../src/sites/page-text.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';

function open({ html, expected }: Fixture): Document {
  const window = new Window({ url: expected.address });
  window.document.write(html);
  return window.document as unknown as Document;
}

describe('pages in the markup of the sites', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('reads %s', (_, fixture) => {
    const { expected } = fixture;
    const document = open(fixture);
    const before = document.documentElement.outerHTML;
    const found = readPage(document, new URL(expected.address));
    expect(document.documentElement.outerHTML, 'the document is only read').toBe(before);

    expect(found.kind).toBe(expected.kind);
    if (found.kind === 'none') return;
    expect(found.site).toBe(expected.site);
    const cards = found.cards.map(({ title, company, link }) => ({ title, company, link }));
    expect(cards).toMatchObject(expected.cards ?? []);
    expect(cards).toHaveLength(expected.cards?.length ?? 0);
    if (found.kind === 'list') return;

    expect({ title: found.title, company: found.company }).toEqual({
      title: expected.title,
      company: expected.company,
    });
    const text = found.parts.map(readText).join(' ');
    if (expected.starts !== undefined) expect(text.slice(0, expected.starts.length)).toBe(expected.starts);
    if (expected.ends !== undefined) expect(text.slice(-expected.ends.length)).toBe(expected.ends);
    for (const words of expected.holds ?? []) expect(text).toContain(words);
    for (const words of expected.absent ?? []) expect(text).not.toContain(words);
    if (expected.facts !== undefined) expect(found.facts).toMatchObject(expected.facts);
  });

  it('has a posting or a list of every site, and a list of every site that has cards', () => {
    const kinds = (site: string) =>
      FIXTURES.filter(({ expected }) => expected.site === site).map(({ expected }) => expected.kind);
    for (const site of SITES) {
      expect(kinds(site.name), site.name).not.toEqual([]);
      if (site.description.selectors.length > 0 && site.posting !== undefined)
        expect(kinds(site.name), site.name).toContain('posting');
    }
  });
});
