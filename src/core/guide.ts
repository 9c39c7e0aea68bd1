import type { SkillId } from './skill.ts';

/** One area of a guide and what covers it. one: any of the skills; all: every one of them. */
export interface GuideArea {
  /** Stable key; its name is the message `guide_<key>`. */
  readonly key: string;
  readonly rule: 'one' | 'all';
  readonly skills: readonly SkillId[];
}

export interface Guide {
  readonly key: string;
  readonly areas: readonly GuideArea[];
}

const names = (...skills: string[]) => skills as SkillId[];

/** The backend developer's guide: seven areas to master. */
export const BACKEND_GUIDE: Guide = {
  key: 'backend',
  areas: [
    { key: 'languages', rule: 'one', skills: names('Java', 'PHP', 'Python') },
    { key: 'frameworks', rule: 'one', skills: names('Flask', 'Django', 'FastAPI', 'Spring Boot', 'Laravel', 'Symfony') },
    { key: 'web', rule: 'all', skills: names('CSS', 'JavaScript', 'HTML') },
    { key: 'algorithms', rule: 'all', skills: names('Data structures', 'Algorithms', 'Hash tables', 'Stacks', 'Queues', 'Binary search') },
    { key: 'databases', rule: 'one', skills: names('Oracle Database', 'DynamoDB', 'PostgreSQL', 'Caching') },
    { key: 'apis', rule: 'all', skills: names('API') },
    { key: 'servers', rule: 'all', skills: names('Servers') },
  ],
};

/** How far a person covers an area. */
export interface AreaCover {
  readonly area: GuideArea;
  readonly has: readonly SkillId[];
  readonly isCovered: boolean;
}

/** How far the skills a person has, implied ones included, cover a guide. */
export function coverGuide(guide: Guide, owned: ReadonlySet<SkillId>): readonly AreaCover[] {
  return guide.areas.map((area) => {
    const has = area.skills.filter((skill) => owned.has(skill));
    return { area, has, isCovered: area.rule === 'one' ? has.length > 0 : has.length === area.skills.length };
  });
}
