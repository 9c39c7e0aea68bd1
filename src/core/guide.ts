import type { Catalog } from './catalog/catalog.ts';
import type { Profile } from './profile.ts';
import { withImplied } from './report.ts';
import type { Requirement } from './requirement.ts';
import type { SkillId } from './skill.ts';

/**
 * When an area is covered.
 * one: any one of its skills will do; all: each is a basic; most: more than half of them;
 * of-language: one that belongs to a language the person has.
 */
export type AreaRule = 'one' | 'all' | 'most' | 'of-language';

export interface GuideArea {
  /** Also the end of its words' keys: `guideArea_<id>`. */
  readonly id: string;
  readonly rule: AreaRule;
  /** In the order in which they are offered. */
  readonly skills: readonly SkillId[];
}

/** A list of areas that a kind of work asks one to master. A guide is data; others can stand beside this one. */
export interface Guide {
  readonly id: string;
  readonly areas: readonly GuideArea[];
}

/** covered: its rule is met; begun: some of it; open: none of it. */
export type Coverage = 'covered' | 'begun' | 'open';

export interface AreaStanding {
  readonly area: GuideArea;
  readonly coverage: Coverage;
  /** The area's skills that the person has, of themselves or implied, in the guide's order. */
  readonly known: readonly SkillId[];
  /** The area's skills that the posting names and does not exclude, in the guide's order. */
  readonly asked: readonly SkillId[];
  /** What would help towards the rule, in the guide's order; empty where it is covered. */
  readonly next: readonly SkillId[];
}

/** What a backend developer is asked to master, in seven areas. */
export const BACKEND_GUIDE: Guide = {
  id: 'backend',
  areas: [
    area(
      'language',
      'one',
      'Java; Python; PHP; JavaScript; TypeScript; C#; Go; Ruby; Kotlin; Rust; Scala; C++; Elixir; Perl',
    ),
    area(
      'framework',
      'of-language',
      'Django; Flask; FastAPI; Spring Boot; Spring; Quarkus; Micronaut; Laravel; Symfony; CodeIgniter; CakePHP; Yii; Express; NestJS; ' +
        'Fastify; Koa; ASP.NET Core; ASP.NET; Ruby on Rails; Sinatra; Gin; Ktor; Actix; Axum; Play Framework; Akka; Phoenix; Tornado',
    ),
    area('web', 'all', 'HTML; CSS; JavaScript'),
    area('algorithms', 'most', 'Data structures; Algorithms; Hash tables; Stacks; Queues; Binary search'),
    area(
      'database',
      'one',
      'PostgreSQL; MySQL; Oracle Database; DynamoDB; MongoDB; Microsoft SQL Server; MariaDB; SQLite; Redis; Cassandra; Elasticsearch; ' +
        'SQL; NoSQL; Databases; Caching',
    ),
    area('api', 'one', 'REST; API; GraphQL; gRPC; SOAP; OpenAPI; Web services; Microservices'),
    area(
      'server',
      'one',
      'Servers; Linux; Nginx; Apache HTTP Server; Tomcat; IIS; Unix; Windows Server; HAProxy; Node.js',
    ),
  ],
};

function area(id: string, rule: AreaRule, skills: string): GuideArea {
  return { id, rule, skills: skills.split('; ') as SkillId[] };
}

/** Where the person stands in each area of a guide, and which of them a posting asks for. */
export function standInGuide(
  guide: Guide,
  profile: Profile,
  requirements: readonly Requirement[],
  catalog: Catalog,
): readonly AreaStanding[] {
  const off = new Set(profile.notImplied);
  const known = new Set(
    profile.skills.flatMap(({ skill }) =>
      [...withImplied(skill, catalog)].filter((id) => id === skill || !off.has(id)),
    ),
  );
  const named = new Set(requirements.filter((r) => r.negated !== true).flatMap((r) => r.skills));
  return guide.areas.map((it) => {
    const has = it.skills.filter((id) => known.has(id));
    const coverage = has.length === 0 ? 'open' : isMet(it, has) ? 'covered' : 'begun';
    return {
      area: it,
      coverage,
      known: has,
      asked: it.skills.filter((id) => named.has(id)),
      next: coverage === 'covered' ? [] : findNext(it, known, catalog),
    };
  });
}

function isMet(it: GuideArea, has: readonly SkillId[]): boolean {
  if (it.rule === 'all') return has.length === it.skills.length;
  if (it.rule === 'most') return has.length * 2 > it.skills.length;
  // Whoever has a framework has its language by implication, so any framework is of a language they have.
  return true;
}

/** Frameworks of a language the person has come alone, as long as there are any. */
function findNext(it: GuideArea, known: ReadonlySet<SkillId>, catalog: Catalog): readonly SkillId[] {
  const open = it.skills.filter((id) => !known.has(id));
  if (it.rule !== 'of-language') return open;
  const fitting = open.filter((id) =>
    [...withImplied(id, catalog)].some((base) => catalog.skills.get(base)?.area === 'language' && known.has(base)),
  );
  return fitting.length > 0 ? fitting : open;
}
