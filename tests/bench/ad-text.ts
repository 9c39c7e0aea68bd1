import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What ads say between the lines that name skills. Written by us. */
const PROSE = [
  'About us: we are a small company that has been building software for hospitals, schools and towns for twelve years.',
  'You will work with colleagues from several departments and report to the head of the group.',
  'What we offer: flexible hours, thirty days of holiday, a budget for books and conferences, and a quiet office by the river.',
  'Our customers depend on us every day, and we take that seriously without taking ourselves too seriously.',
  'You talk to the people who use what you build, find out what they need, and tell us when we are about to build the wrong thing.',
  'The salary is between 60,000 and 75,000 euros a year, depending on what you bring with you.',
  'We welcome applications from people of every background, and we will gladly make adjustments for interviews and for work.',
  'At least three years of professional experience in a comparable role, or something else that shows us you can do it.',
  'You look after the quality of your own work, and you like to help others with theirs.',
  'Please send us a short letter and your resume; we answer within a week, and we answer everybody.',
  'The position is open from the first of March, in full time or four days a week, in the office, at home or a mix of both.',
  'Together with two other teams we are responsible for everything from the first idea to the day it goes live.',
];

/**
 * Ads of about 5,000 units, `size` units in all: real ones of `../shared` where those are there, else our own sentences,
 * one that names skills to three that do not.
 */
export function readAds(size: number): string[] {
  const shared = at('../../../shared/eval/ads-unlabelled.jsonl');
  const source = existsSync(shared)
    ? readFileSync(shared, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : writeAds();
  const ads: string[] = [];
  let sum = 0;
  for (let i = 0; sum < size; i++) {
    const ad = source[i % source.length]!.slice(0, size - sum);
    ads.push(ad);
    sum += ad.length;
  }
  return ads;
}

function writeAds(): string[] {
  const sentences = readFileSync(at('../fixtures/lines.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/\[([^\]|]+)(?:\|[^\]]+)?\]/gu, '$1'));
  return Array.from({ length: 200 }, (_, ad) =>
    Array.from({ length: 48 }, (_, line) => {
      const list = line % 4 === 0 ? sentences : PROSE;
      return list[(ad * 31 + line * 7) % list.length]!;
    }).join('\n'),
  );
}
