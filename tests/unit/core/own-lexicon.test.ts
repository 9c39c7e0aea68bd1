import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendLexicon } from '../../../src/core/catalog/build-lexicon.ts';
import { loadLexicon, type Lexicon } from '../../../src/core/catalog/lexicon.ts';
import { packNumbers } from '../../../src/core/catalog/pack-table.ts';
import type { NameTable } from '../../../src/core/name-table.ts';
import { NO_OWN_WORDS, type OwnWords } from '../../../src/core/own-words.ts';
import { scanNames } from '../../../src/core/scan-names.ts';
import { findSkills } from '../../../src/core/skill-match.ts';
import type { SkillId } from '../../../src/core/skill.ts';

const id = (name: string) => name as SkillId;
const found = (
  text: string,
  own: Partial<OwnWords>,
  lexicon: Lexicon = extendLexicon(loadLexicon(), { ...NO_OWN_WORDS, ...own }),
) =>
  findSkills([{ id: 0, text, heading: '', role: 'body' }], lexicon).map(({ start, end, skill, isOwn }) =>
    [text.slice(start, end), skill, isOwn === true ? 'own' : 'catalog'].join(' = '),
  );

/** A table as one string; comparing its lists number by number takes seconds. */
const print = (table: NameTable) => Buffer.from(packNumbers(table)).toString('base64') + table.written;
/** The other files share two cores with this one. */
const TIMEOUT_MS = 60_000;

describe("the person's own words", { timeout: TIMEOUT_MS }, () => {
  it('are found like those of the catalog, and told apart from them', () => {
    expect(found('We run Zarquon and Docker', { skills: [{ id: id('Zarquon'), aliases: [] }] })).toEqual([
      'Zarquon = Zarquon = own',
      'Docker = Docker = catalog',
    ]);
  });

  it('have plurals, hyphens and any case as well', () => {
    const own = { skills: [{ id: id('Flux-Box'), aliases: ['Fluxer Unit'] }] };
    expect(found('flux boxes, FLUXBOX, fluxer-units', own)).toEqual([
      'flux boxes = Flux-Box = own',
      'FLUXBOX = Flux-Box = own',
      'fluxer-units = Flux-Box = own',
    ]);
  });

  it('may be other names of skills of the catalog', () => {
    expect(found('Our containerizer', { aliases: [{ name: 'containerizer', skill: id('Docker') }] })).toEqual([
      'containerizer = Docker = own',
    ]);
  });

  it('win over the catalog where both own a name', () => {
    expect(found('Terraform, Kubernetes', { aliases: [{ name: 'Terraform', skill: id('Kubernetes') }] })).toEqual([
      'Terraform = Kubernetes = own',
      'Kubernetes = Kubernetes = catalog',
    ]);
  });

  it('hide what is no skill to the person, in the plural too, and nothing else', () => {
    expect(found('APIs, API, Docker', { muted: ['api'] })).toEqual(['Docker = Docker = catalog']);
    expect(found('Spring Boot, Java', { muted: ['spring boot'] })).toEqual(['Java = Java = catalog']);
  });

  it('leave the shared lexicon as it was', () => {
    const before = print(loadLexicon().table);
    extendLexicon(loadLexicon(), {
      ...NO_OWN_WORDS,
      skills: [{ id: id('Zarquon'), aliases: ['API'] }],
      muted: ['java'],
    });
    expect(print(loadLexicon().table) === before).toBe(true);
  });

  it('change nothing where there are none', () => {
    const { table } = extendLexicon(loadLexicon(), NO_OWN_WORDS);
    expect(print(table) === print(loadLexicon().table)).toBe(true);
  });

  it('are found whatever they are called, as long as they hold a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[.@#]?[\p{L}\p{N}]{2,8}(?:[ .+#-][\p{L}\p{N}]{1,8}){0,3}$/u), (name) => {
        const lexicon = extendLexicon(loadLexicon(), { ...NO_OWN_WORDS, skills: [{ id: id(name), aliases: [] }] });
        const [start, end, position] = scanNames(name, lexicon.table);
        expect([start, end, lexicon.nameAt(position!).skill]).toEqual([0, name.length, name]);
      }),
      { numRuns: 30 },
    );
  });
});
