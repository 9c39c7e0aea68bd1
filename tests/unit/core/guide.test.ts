import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/core/catalog/catalog.ts';
import { BACKEND_GUIDE, standInGuide, type AreaStanding } from '../../../src/core/guide.ts';
import type { Requirement } from '../../../src/core/requirement.ts';
import type { SkillId } from '../../../src/core/skill.ts';

const CATALOG = readCatalog();
const id = (name: string) => name as SkillId;

function stand(
  held: readonly string[],
  asked: readonly (string | { not: string })[] = [],
): ReadonlyMap<string, AreaStanding> {
  const requirements = asked.map((one): Requirement => {
    const skill = id(typeof one === 'string' ? one : one.not);
    const evidence = [{ run: 0, start: 0, end: 1, sentence: skill, from: 0, to: 1, skill }];
    return { skills: [skill], need: 'must', evidence, ...(typeof one === 'string' ? {} : { negated: true }) };
  });
  const profile = { skills: held.map((name) => ({ skill: id(name) })) };
  return new Map(standInGuide(BACKEND_GUIDE, profile, requirements, CATALOG).map((it) => [it.area.id, it]));
}

const coverage = (area: string, ...held: string[]) => stand(held).get(area)?.coverage;

describe('the backend guide', () => {
  it('has seven areas, each with a name of its own', () => {
    expect(new Set(BACKEND_GUIDE.areas.map((area) => area.id)).size).toBe(7);
  });

  it('names only skills of the catalog, each once in its area', () => {
    for (const area of BACKEND_GUIDE.areas) {
      expect(area.skills.filter((name) => !CATALOG.skills.has(name))).toEqual([]);
      expect(new Set(area.skills).size).toBe(area.skills.length);
    }
  });

  it('takes one language, one database, one API and one server as enough', () => {
    expect(coverage('language', 'PHP')).toBe('covered');
    expect(coverage('database', 'DynamoDB')).toBe('covered');
    expect(coverage('api', 'REST')).toBe('covered');
    expect(coverage('server', 'Nginx')).toBe('covered');
  });

  it('wants all three web basics', () => {
    expect(coverage('web', 'HTML', 'CSS')).toBe('begun');
    expect(coverage('web', 'HTML', 'CSS', 'JavaScript')).toBe('covered');
  });

  it('wants more than half of the data structures and algorithms', () => {
    expect(coverage('algorithms', 'Algorithms', 'Stacks')).toBe('begun');
    expect(coverage('algorithms', 'Stacks', 'Binary search')).toBe('covered');
  });

  it('takes a framework as one of its language', () => {
    const areas = stand(['Django']);
    expect(areas.get('framework')?.coverage).toBe('covered');
    expect(areas.get('language')?.known).toEqual(['Python']);
  });

  it('offers frameworks of the languages one has', () => {
    const next = stand(['Python']).get('framework')?.next ?? [];
    expect(next).toEqual(expect.arrayContaining(['Django', 'Flask']));
    expect(next).not.toContain('Laravel');
  });

  it('offers every framework to whoever has no language', () => {
    expect(stand([]).get('framework')?.next).toEqual(
      BACKEND_GUIDE.areas.find(({ id: area }) => area === 'framework')?.skills,
    );
  });

  it('offers nothing where an area is covered', () => {
    expect(stand(['PHP']).get('language')?.next).toEqual([]);
  });

  it('says which areas a posting asks for, by its own skills', () => {
    const areas = stand([], ['PostgreSQL', 'Docker', { not: 'Java' }]);
    expect([...areas.values()].filter(({ asked }) => asked.length > 0).map(({ area }) => area.id)).toEqual([
      'database',
    ]);
    expect(areas.get('database')?.asked).toEqual(['PostgreSQL']);
  });

  it('is open everywhere for an empty profile', () => {
    expect([...stand([]).values()].map((it) => it.coverage)).toEqual(Array(7).fill('open'));
  });
});
