import { describe, expect, it } from 'vitest';
import { fitsPattern, pathAndQuery } from '../../../src/sites/address.ts';
import { MATCHES, SITES } from '../../../src/sites/index.ts';
import { FIXTURES } from './fixtures.ts';

const addresses = FIXTURES.filter(({ name }) => !/^(?:none|generic)--/u.test(name)).map(({ name, expected }) => ({
  owner: name.split('--')[0]!,
  kind: expected.kind,
  url: new URL(expected.address),
}));
const isOn = (url: URL, matches: readonly string[]) => matches.some((pattern) => fitsPattern(url, pattern));

/** Pages of a site that are neither a posting nor a list. */
const ELSEWHERE = [
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/ada-fjord/',
  'https://www.linkedin.com/company/tidewater/',
  'https://www.linkedin.com/learning/java',
  'https://www.indeed.com/cmp/Tidewater/reviews',
  'https://www.indeed.com/career/backend-developer/salaries',
  'https://www.glassdoor.com/Reviews/Tidewater-Reviews-E1.htm',
  'https://www.glassdoor.de/Salaries/index.htm',
  'https://www.google.com/search?q=java',
  'https://www.bing.com/search?q=jobs',
  'https://stackoverflow.com/questions/1/java',
  'https://www.xing.com/profile/Ada_Fjord',
  'https://www.dice.com/career-advice/ten-skills',
  'https://www.naukri.com/blog/skills',
  'https://jobs.lever.co/tidewater/0a1b2c3d-0a1b-4c1b-8a1b-0a1b2c3d4e5f/apply',
  'https://www.python.org/downloads/',
  'https://news.ycombinator.com/newest',
];

describe('the addresses of the sites', () => {
  it.each(SITES.map((site) => [site.name, site] as const))(
    '%s knows its own and leaves those of the others',
    (name, site) => {
      for (const { owner, kind, url } of addresses) {
        const isOwn = isOn(url, site.matches);
        if (owner !== name) expect(isOwn, `${name} claims ${url.href}`).toBe(false);
        // Software on hosts of customers is known by the page, not by the address.
        else if (isOwn || site.fingerprint === undefined) expect(isOwn, url.href).toBe(true);
        if (owner !== name || kind === 'none') continue;
        const address = pathAndQuery(url);
        const fits = site.posting?.test(address) === true || site.list?.test(address) === true;
        expect(fits, `${name} does not look at ${url.href}`).toBe(true);
      }
    },
  );

  it('tells postings from lists where the site has an address of its own for each', () => {
    for (const { owner, kind, url } of addresses) {
      const site = SITES.find(({ name }) => name === owner);
      if (site?.posting === undefined || kind !== 'list' || owner === 'hacker-news') continue;
      expect(site.posting.test(pathAndQuery(url)), url.href).toBe(false);
    }
  });

  it.each(ELSEWHERE)('looks for nothing at %s', (address) => {
    const url = new URL(address);
    const site = SITES.find(({ matches }) => isOn(url, matches))!;
    expect(site.posting?.test(pathAndQuery(url)) === true || site.list?.test(pathAndQuery(url)) === true).toBe(false);
  });

  it('gives each address to one site only', () => {
    for (const { url } of addresses)
      expect(SITES.filter(({ matches }) => isOn(url, matches)).length, url.href).toBeLessThanOrEqual(1);
  });

  it('writes patterns as the manifest takes them, each once, and none of a host that is about something else', () => {
    expect(new Set(MATCHES).size).toBe(MATCHES.length);
    for (const pattern of MATCHES) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\.[a-z]+\/\*$/u);
    for (const host of [
      'www.google.com',
      'www.bing.com',
      'news.ycombinator.com',
      'stackoverflow.com',
      'www.python.org',
    ])
      expect(isOn(new URL(`https://${host}/`), MATCHES), host).toBe(false);
  });

  it('says of every selector when it was last seen true', () => {
    for (const { name, title, company, description, cards } of SITES)
      for (const { seen } of [title, company, description, ...(cards === undefined ? [] : [cards])])
        expect(seen, name).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/u);
  });
});
