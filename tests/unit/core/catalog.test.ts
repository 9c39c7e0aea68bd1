import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/core/catalog/catalog.ts';
import { guardOf } from '../../../src/core/catalog/guard-of.ts';
import { CatalogError, foldName, parseCatalog } from '../../../src/core/catalog/parse-catalog.ts';
import { BACKEND_GUIDE } from '../../../src/core/guide.ts';
import { AREAS, type SkillId } from '../../../src/core/skill.ts';

const folder = fileURLToPath(new URL('../../../src/core/catalog/', import.meta.url));
const files = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => [file.slice(0, -'.txt'.length), readFileSync(`${folder}${file}`, 'utf8')] as const),
);
const entries = parseCatalog(files);
const catalog = buildCatalog(entries);

function readFixture(name: string): string[] {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The names at the beginning of a file's lines. */
function firstNames(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ')[0]!);
}

describe('the catalog', () => {
  it('knows well over 1,500 skills and every kind of them', () => {
    expect(entries.length).toBeGreaterThan(2500);
    for (const kind of ['tech', 'concept', 'soft', 'other'] as const) {
      expect(entries.filter((entry) => entry.kind === kind).length, kind).toBeGreaterThan(25);
    }
  });

  it('gives every name to one skill, whatever its case and hyphens', () => {
    const owners = new Map<string, SkillId>();
    for (const entry of entries) {
      for (const name of [entry.id, ...entry.aliases]) {
        expect(owners.get(foldName(name)), `"${name}" of ${entry.id}`).toBeUndefined();
        owners.set(foldName(name), entry.id);
      }
    }
  });

  it('has only edges between skills it knows, and no skill that implies itself', () => {
    const done = new Set<SkillId>();
    const walk = (id: SkillId, path: readonly SkillId[]): void => {
      expect(path, [...path, id].join(' > ')).not.toContain(id);
      if (done.has(id)) return;
      const skill = catalog.skills.get(id);
      expect(skill, `${id}, implied by ${path.at(-1)}`).toBeDefined();
      for (const base of skill!.implies) walk(base, [...path, id]);
      done.add(id);
    };
    for (const entry of entries) walk(entry.id, []);
  });

  it('calls sisters only what it knows, each of the other, and none itself', () => {
    for (const entry of entries) {
      expect(entry.sisters, entry.id).not.toContain(entry.id);
      for (const sister of entry.sisters) {
        expect(catalog.skills.get(sister)?.sisters, `${entry.id} and ${sister}`).toContain(entry.id);
      }
    }
  });

  it.each([...files.keys()].filter((file) => file !== 'sisters'))('lists the skills of %s.txt in order', (file) => {
    const names = firstNames(files.get(file)!).map((name) => name.toLowerCase());
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('has a file for each area that it uses', () => {
    const used = new Set(entries.map((entry) => entry.area));
    expect([...used].filter((area) => !AREAS.includes(area))).toEqual([]);
    for (const area of used) expect(files.has(area), area).toBe(true);
  });

  it('guards every name that is a word of the dictionary', () => {
    const words = new Set(readFixture('dictionary-words.txt').flatMap((line) => line.split(' ')));
    expect(words.size).toBeGreaterThan(500);
    const known = entries.flatMap((entry) => [entry.id, ...entry.aliases].map((name) => ({ entry, name })));
    const wordNames = known.filter(({ name }) => words.has(name.toLowerCase()));
    expect(wordNames.length).toBeGreaterThan(200);
    expect(wordNames.filter(({ entry, name }) => guardOf(entry, name) === 'none').map(({ name }) => name)).toEqual([]);
  });

  it('guards every name of one or two letters, in every script that has capitals', () => {
    const short = entries.flatMap((entry) =>
      [entry.id, ...entry.aliases].filter((name) => /^\p{L}{1,2}$/u.test(name)).map((name) => ({ entry, name })),
    );
    expect(short.length).toBeGreaterThan(10);
    const open = short.filter(
      ({ entry, name }) => guardOf(entry, name) === 'none' && /^\p{Script=Latin}+$/u.test(name),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it.each(readFixture('must-have-names.txt'))('knows %s', (line) => {
    expect(line.split('; ').filter((name) => catalog.findByName(name) === undefined)).toEqual([]);
  });

  it('knows every skill of the backend guide by its own name', () => {
    const names = BACKEND_GUIDE.areas.flatMap((area) => area.skills);
    expect(names.filter((name) => !catalog.skills.has(name))).toEqual([]);
  });

  it('knows in each language what databases, algorithms and the language itself are called', () => {
    const words: readonly (readonly [string, string])[] = [
      ['Datenbanken', 'Databases'],
      ['Algorithmen', 'Algorithms'],
      ['Deutschkenntnisse', 'German'],
      ['bases de données', 'Databases'],
      ['algorithmes', 'Algorithms'],
      ['français courant', 'French'],
      ['pruebas unitarias', 'Unit testing'],
      ['algoritmos', 'Algorithms'],
      ['castellano', 'Spanish'],
      ['databasebeheer', 'Databases'],
      ['versiebeheer', 'Version control'],
      ['Nederlandse taal', 'Dutch'],
      ['bancos de dados', 'Databases'],
      ['testes unitários', 'Unit testing'],
      ['português fluente', 'Portuguese'],
    ];
    expect(words.filter(([name, skill]) => catalog.findByName(name) !== skill)).toEqual([]);
  });
});

describe('the parser of the catalog', () => {
  const parse = (content: Readonly<Record<string, string>>) => parseCatalog(new Map(Object.entries(content)));

  it('reads name, kind, aliases, edges and guard', () => {
    const [go] = parse({ language: '# area: language\nGo | tech | Golang; go lang | C | word\nC | tech |  |  | list' });
    expect(go).toMatchObject({ id: 'Go', kind: 'tech', area: 'language', implies: ['C'], guard: 'word' });
    expect(go!.aliases).toEqual(['Golang', 'go lang']);
  });

  it('lets one alias have a guard of its own', () => {
    const [entry] = parse({
      practice: 'Deployment | concept | rollout = list; blue-green deployment = none |  | common',
    });
    expect(entry!.aliases).toEqual(['rollout', 'blue-green deployment']);
    expect(guardOf(entry!, 'Deployment')).toBe('common');
    expect(guardOf(entry!, 'rollout')).toBe('list');
    expect(guardOf(entry!, 'blue-green deployment')).toBe('none');
  });

  it('adds the names of other languages to the skill, once where two languages share them', () => {
    const [entry] = parse({
      database: 'Databases | concept | Database |  |',
      'names-es': 'Databases | base de datos; BBDD = list',
      'names-pt': 'Databases | banco de dados; base de datos',
    });
    expect(entry!.aliases).toEqual(['Database', 'base de datos', 'BBDD', 'banco de dados']);
    expect(guardOf(entry!, 'BBDD')).toBe('list');
  });

  it('joins the members of a line of sisters', () => {
    const all = parse({ database: 'MySQL | tech |  |  |\nPostgreSQL | tech |  |  |', sisters: 'MySQL; PostgreSQL' });
    expect(all.map((entry) => entry.sisters)).toEqual([['PostgreSQL'], ['MySQL']]);
  });

  it.each([
    [
      'a name owned twice',
      { language: 'Go | tech |  |  |\nGOLANG | tech | go |  |' },
      'language.txt:2: "go" is owned by Go',
    ],
    ['names that differ in hyphens only', { tool: 'A-B | tech |  |  |\nA B | tech |  |  |' }, 'tool.txt:2'],
    ['a kind that is none', { tool: 'A | thing |  |  |' }, '"thing" is no kind'],
    ['a guard that is none', { tool: 'A | tech |  |  | always' }, '"always" is no guard'],
    ['an alias with a guard that is none', { tool: 'A | tech | B = never |  |' }, '"never" is no guard'],
    ['an area that is none', { tools: 'A | tech |  |  |' }, '"tools" is no area'],
    ['an edge to nowhere', { tool: 'A | tech |  | B |' }, 'A implies "B", which is no skill'],
    ['a sister unknown', { tool: 'A | tech |  |  |', sisters: 'A; B' }, 'sisters.txt:1: "B" is no skill'],
    ['a translated name of an unknown skill', { tool: 'A | tech |  |  |', 'names-de': 'B | x' }, '"B" is no skill'],
    [
      'a translated name that another skill owns',
      { tool: 'A | tech |  |  |\nB | tech |  |  |', 'names-de': 'A | b' },
      'names-de.txt:1: "b" is owned by B',
    ],
    ['a line without a name', { tool: ' | tech |  |  |' }, 'tool.txt:1: no name'],
  ])('says where it met %s', (_, content, message) => {
    expect(() => parse(content)).toThrow(CatalogError);
    expect(() => parse(content)).toThrow(message);
  });
});
