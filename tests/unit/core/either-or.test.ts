import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-text.ts';

const inRequirements = (text: string) => readMarked(`Requirements:\n- ${text}`);

describe('alternatives', () => {
  it.each([
    ['[Java] or [Kotlin]', 'must Java|Kotlin'],
    ['[Java], [Kotlin] or [Go]', 'must Java|Kotlin|Go'],
    ['[Java], [Kotlin], or [Go]', 'must Java|Kotlin|Go'],
    ['Either [Java] or [Kotlin]', 'must Java|Kotlin'],
    ['One of [Java], [Kotlin], [Go]', 'must Java|Kotlin|Go'],
    ['One or more of [Java], [Kotlin] and [Go]', 'must Java|Kotlin|Go'],
    ['At least one of: [Java], [Kotlin], [Go]', 'must Java|Kotlin|Go'],
    ['One of the following: [Java], [Kotlin], [Go]', 'must Java|Kotlin|Go'],
    ['A message broker such as [Kafka], [RabbitMQ]', 'must Kafka|RabbitMQ'],
    ['A message broker such as [Kafka], [RabbitMQ] or [NATS]', 'must Kafka|RabbitMQ|NATS'],
    ['A relational database (e.g. [PostgreSQL], [MySQL])', 'must PostgreSQL|MySQL'],
    ['Relational databases, e.g. [PostgreSQL], [MySQL]', 'must PostgreSQL|MySQL'],
    ['A cloud provider like [AWS], [Azure] or [GCP]', 'must AWS|Azure|GCP'],
    ['A cloud provider ([AWS], [Azure], [GCP])', 'must AWS|Azure|GCP'],
    ['[React], [Vue] or similar', 'must React|Vue'],
    ['[Java] and/or [Kotlin]', 'must Java|Kotlin'],
    ['[React]/[Vue]', 'must React|Vue'],
    ['[Java]/[Kotlin] and [SQL]', 'must Java|Kotlin; must SQL'],
    ['[Flask] or [Django], and [PostgreSQL]', 'must Flask|Django; must PostgreSQL'],
    ['[PostgreSQL] and [Flask] or [Django]', 'must PostgreSQL; must Flask|Django'],
    ['[Python] with [Flask] or [Django]', 'must Python; must Flask|Django'],
    ['[AWS] (or [Azure])', 'must AWS|Azure'],
    ['Experience with [Oracle], [PostgreSQL] or another relational database', 'must Oracle|PostgreSQL'],
    // German
    ['[Java] oder [Kotlin]', 'must Java|Kotlin'],
    ['[Java], [Kotlin] oder [Go]', 'must Java|Kotlin|Go'],
    ['Mindestens eine der Sprachen [Java], [Kotlin], [Go]', 'must Java|Kotlin|Go'],
    ['Datenbanken wie [PostgreSQL] oder [MySQL]', 'must PostgreSQL|MySQL'],
    ['Eine Cloud, z. B. [AWS], [Azure]', 'must AWS|Azure'],
    ['[React], [Vue] oder vergleichbare Frameworks', 'must React|Vue'],
    // French
    ['[Java] ou [Kotlin]', 'must Java|Kotlin'],
    ['[Java], [Kotlin] ou [Go]', 'must Java|Kotlin|Go'],
    ['Un framework comme [Flask] ou [Django]', 'must Flask|Django'],
    ["Au moins l'un des langages [Java], [Kotlin], [Go]", 'must Java|Kotlin|Go'],
    // Spanish
    ['[Java] o [Kotlin]', 'must Java|Kotlin'],
    ['[Java], [Kotlin] o [Go]', 'must Java|Kotlin|Go'],
    ['Alguna base de datos como [PostgreSQL], [MySQL]', 'must PostgreSQL|MySQL'],
    // Portuguese
    ['[Java] ou [Kotlin]', 'must Java|Kotlin'],
    ['Bancos de dados como [PostgreSQL] ou [MySQL]', 'must PostgreSQL|MySQL'],
    // Dutch
    ['Ervaring met [Java] of [Kotlin]', 'must Java|Kotlin'],
    ['Ervaring met [Java], [Kotlin] of [Go]', 'must Java|Kotlin|Go'],
    ['Een framework zoals [Flask] of [Django]', 'must Flask|Django'],
  ])('%s', (text, expected) => {
    expect(inRequirements(text)).toBe(expected);
  });
});

describe('no alternatives', () => {
  it.each([
    ['[Java], [Kotlin] and [Go]', 'must Java; must Kotlin; must Go'],
    ['[Java], [Kotlin], [Go]', 'must Java; must Kotlin; must Go'],
    ['[Java] and [Kotlin]', 'must Java; must Kotlin'],
    ['[HTML]/[CSS]', 'must HTML; must CSS'],
    ['[CI]/[CD]', 'must CI; must CD'],
    ['[Agile]/[Scrum]', 'must Agile; must Scrum'],
    ['[JavaScript]/[HTML]/[CSS]', 'must JavaScript; must HTML; must CSS'],
    ['[Java] as well as [Kotlin]', 'must Java; must Kotlin'],
    ['[Java], plus [Kotlin]', 'must Java; must Kotlin'],
    ['[Java] und [Kotlin]', 'must Java; must Kotlin'],
    ['[Java] sowie [Kotlin]', 'must Java; must Kotlin'],
    ['[Java] et [Kotlin]', 'must Java; must Kotlin'],
    ['[Java] y [Kotlin]', 'must Java; must Kotlin'],
    ['[Java] e [Kotlin]', 'must Java; must Kotlin'],
    ['Ervaring met [Java] en [Kotlin]', 'must Java; must Kotlin'],
    ['[Java]. Or so we think. [Kotlin].', 'must Java; must Kotlin'],
    ['Platform as a Service ([PaaS])', 'must PaaS'],
    ['[CSS] and [JavaScript] or a willingness to learn', 'nice CSS; nice JavaScript'],
  ])('%s', (text, expected) => {
    expect(inRequirements(text)).toBe(expected);
  });

  it('makes no choice of what is only mentioned', () => {
    expect(readMarked('You will work with [Java] or [Kotlin].')).toBe('mentioned Java; mentioned Kotlin');
  });
});

describe('alternatives over several places', () => {
  it.each([
    ['Requirements:\n- [SQL]\nOne or more of the following:\n- [Java]\n- [Kotlin]', 'must SQL; must Java|Kotlin'],
    ['Nice to have:\n- [Java] or [Kotlin]\nRequirements:\n- [Java]', 'must Java; nice Kotlin'],
    ['Requirements:\n- [Java] or [Kotlin]\nNice to have:\n- [Kotlin]', 'must Java|Kotlin'],
    ['Requirements:\n- [Java] or [Kotlin]\n- [Kotlin] or [Java], really', 'must Java|Kotlin'],
    ['Nice to have:\n- [Redis] or [Memcached]', 'nice Redis|Memcached'],
    ['Requirements:\n- 3+ years of [Java], [Kotlin] or [Go]', 'must Java|Kotlin|Go 3'],
  ])('%s', (text, expected) => {
    expect(readMarked(text)).toBe(expected);
  });
});
