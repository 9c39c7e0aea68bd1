import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { loadLexicon } from '../../src/core/catalog/lexicon.ts';
import { scanNames } from '../../src/core/scan-names.ts';
import { findSkills } from '../../src/core/skill-match.ts';
import { splitText, type TextRun } from '../../src/core/text-run.ts';
import type { Figure } from './figure.ts';
import { timeInTurn } from './figure.ts';

/** Measured inside a browser, which is where the scanner works. `ads` hold about as many units as `size` says. */
export function measureScan(ads: readonly string[], size: string, rounds: number): Figure[] {
  const lexicon = loadLexicon();
  const { table } = lexicon;
  const names = Array.from(table.starts.subarray(0, -1), (from, at) => table.written.slice(from, table.starts[at + 1]));
  names.sort((a, b) => b.length - a.length);
  // Flat strings, as a page's text nodes are.
  const postings = JSON.parse(JSON.stringify(ads.map((ad) => splitText(ad).runs))) as TextRun[][];
  const pattern = new RegExp(
    `\\b(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')})\\b`,
    'gi',
  );
  const automaton = new AhoCorasick(names.map((name) => name.toLowerCase()));

  let sink = 0;
  // Pieces of about 100 KB: short enough for a busy machine, long enough to bring the tables back into the cache after
  // the automaton, which is ten times as large, has swept it.
  const pieces = Array.from({ length: Math.ceil(postings.length / 20) }, (_, at) =>
    postings.slice(at * 20, at * 20 + 20),
  );
  const times = timeInTurn(
    pieces,
    {
      loop: (piece) => {
        for (const runs of piece)
          for (const { text } of runs) for (let i = 0; i < text.length; i++) sink += text.charCodeAt(i);
      },
      scanner: (piece) => {
        for (const runs of piece) for (const { text } of runs) sink += scanNames(text, table).length;
      },
      findSkills: (piece) => {
        for (const runs of piece) sink += findSkills(runs, lexicon).length;
      },
      regExp: (piece) => {
        for (const runs of piece) for (const { text } of runs) sink += text.match(pattern)?.length ?? 0;
      },
      ahoCorasick: (piece) => {
        for (const runs of piece) for (const { text } of runs) sink += automaton.matchInText(text.toLowerCase()).length;
      },
    },
    rounds,
  );
  if (sink < 0) throw new Error('The loops must not be optimised away.');
  const units = postings.flat().reduce((sum, { text }) => sum + text.length, 0);
  const figure = (name: string, value: number, bound: Partial<Figure> = {}): Figure => ({
    name: `${size}: ${name}`,
    value,
    unit: 'times',
    ...bound,
  });
  return [
    { name: `${size}: bare loop`, value: (times.loop * 1e6) / units, unit: 'ns per unit' },
    figure('scanner / bare loop', times.scanner / times.loop, { atMost: 4.5 }),
    figure('findSkills with all guards / bare loop', times.findSkills / times.loop, { atMost: 12 }),
    figure('one literal RegExp / scanner', times.regExp / times.scanner, { atLeast: 1.5 }),
    figure('Aho-Corasick package / scanner', times.ahoCorasick / times.scanner, { atLeast: 4 }),
  ];
}

/** Texts that are made to be slow. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one word': 'a',
  'names that go on': 'Google ',
  'joined names': 'Java-',
  signs: '@.',
  'white space': ' ',
  accents: 'e\u0301',
  'invisible signs': '\u00AD\u200B',
  versions: 'Java3 ',
  'half characters': '\uD800',
  'unspaced script': '用',
  'guarded names': 'Go, R ',
  'no end of a list': 'Java, ',
};

/** How the time grows where the text is twice as long: the scanner up to 4 million units, the whole search up to one. */
export function measureGrowth(rounds: number): Figure[] {
  const lexicon = loadLexicon();
  return Object.entries(HOSTILE).flatMap(([name, unit]) => {
    const write = (units: number) => unit.repeat(Math.ceil(units / unit.length)).slice(0, units);
    const growth = (largest: number, search: (text: string) => void): number => {
      const [one, two, four] = [write(largest / 4), write(largest / 2), write(largest)];
      const times = timeInTurn(
        [0],
        { one: () => search(one), two: () => search(two), four: () => search(four) },
        rounds,
      );
      // Below a few milliseconds the clock says more than the search.
      return Math.max(times.two > 4 ? times.two / times.one : 0, times.four > 4 ? times.four / times.two : 0);
    };
    const whole = (text: string) => void findSkills([{ id: 0, text, heading: '', role: 'body' }], lexicon);
    const figure = (of: string, value: number): Figure => ({
      name: `time(2n) / time(n), ${of}, hostile: ${name}`,
      value,
      unit: 'times',
      atMost: 2.3,
    });
    return [
      figure(
        'scanner',
        growth(4_000_000, (text) => void scanNames(text, lexicon.table)),
      ),
      figure('findSkills', growth(400_000, whole)),
    ];
  });
}

Object.assign(globalThis, { measureScan, measureGrowth });
