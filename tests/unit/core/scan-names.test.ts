import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/core/catalog/build-lexicon.ts';
import { readEntries } from '../../../src/core/catalog/catalog.ts';
import { loadLexicon, type Lexicon } from '../../../src/core/catalog/lexicon.ts';
import { packNumbers } from '../../../src/core/catalog/pack-table.ts';
import { scanNames } from '../../../src/core/scan-names.ts';
import { prepareObviousScan } from '../../support/obvious-scan.ts';

/** Property tests share two cores with the other files. */
const TIMEOUT_MS = 60_000;

const shipped = loadLexicon();
const entries = readEntries();
const built = buildLexicon(entries);
const names = entries.flatMap((entry) => [entry.id, ...entry.aliases]);

function scan(text: string, lexicon: Lexicon = shipped) {
  const found = scanNames(text, lexicon.table);
  return Array.from({ length: found.length / 3 }, (_, at) => ({
    start: found[at * 3]!,
    end: found[at * 3 + 1]!,
    written: lexicon.nameAt(found[at * 3 + 2]!).written,
  }));
}

const scanObviously = prepareObviousScan(names);

const shown = (text: string) => scan(text).map(({ start, end, written }) => `${text.slice(start, end)} = ${written}`);

/** Words that names are made of, so that random texts come near to names. */
const parts = [...new Set(names.flatMap((name) => name.split(/([\s\-./+#])/u)).filter((part) => part !== ''))];
const glue = [
  '',
  ' ',
  '-',
  '.',
  ', ',
  '/',
  '+',
  '#',
  '\n',
  ' \u00A0',
  '\u200B',
  '\u00AD',
  '_',
  '3',
  's',
  '’s',
  '用',
  '\u0301',
  '😀',
];
const nearNames = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...names), fc.constantFrom(...parts), fc.string({ unit: 'grapheme', maxLength: 3 })),
      fc.constantFrom(...glue),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => pairs.flat().join(''));
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);

describe('the scanner', { timeout: TIMEOUT_MS }, () => {
  it('finds in random texts near to names exactly what a slow, plain search finds', () => {
    fc.assert(
      fc.property(nearNames, (text) => {
        expect(scan(text)).toEqual(scanObviously(text));
      }),
      { numRuns: 600 },
    );
  });

  it('finds in odd texts exactly what a slow, plain search finds', () => {
    fc.assert(
      fc.property(oddText, fc.constantFrom(...names), oddText, (before, name, after) => {
        const text = `${before}${name}${after}`;
        expect(scan(text)).toEqual(scanObviously(text));
      }),
      { numRuns: 600 },
    );
  });

  it('reads the shipped tables as those it builds from the same entries', () => {
    // As one string: comparing the lists number by number takes seconds.
    const print = ({ table }: Lexicon) => Buffer.from(packNumbers(table)).toString('base64') + table.written;
    expect(print(shipped) === print(built)).toBe(true);
    expect(shipped.guards).toEqual(built.guards);
    expect(shipped.ids).toEqual(entries.map((entry) => entry.id));
  });

  it('finds every name of the catalog, as written and in capitals, with its own skill', () => {
    const missed = entries.flatMap((entry) =>
      [entry.id, ...entry.aliases].filter((name) =>
        [name, name.toUpperCase()].some((text) => {
          const [start, end, found] = scanNames(text, shipped.table);
          return start !== 0 || end !== text.length || shipped.nameAt(found!).skill !== entry.id;
        }),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('finds in two texts joined by a line break what it finds in each, but for names across the break', () => {
    fc.assert(
      fc.property(nearNames, nearNames, (a, b) => {
        const joined = scan(`${a}\n${b}`);
        const apart = [
          ...scan(a),
          ...scan(b).map(({ start, end, written }) => ({
            start: start + a.length + 1,
            end: end + a.length + 1,
            written,
          })),
        ];
        const across = joined.filter(({ start, end }) => start < a.length && end > a.length + 1);
        const last = across[0]?.end ?? -1;
        const first = across[0]?.start ?? Infinity;
        const isTouched = ({ start, end }: { start: number; end: number }) => start < last && end > first;
        expect(joined.filter((match) => !across.includes(match) && match.end <= first)).toEqual(
          apart.filter((match) => !isTouched(match) && match.end <= first),
        );
        if (across.length === 0) expect(joined).toEqual(apart);
      }),
    );
  });

  it('returns places in order, none inside another, in odd texts without a throw', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0;
        for (const { start, end } of scan(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds names in full width, with invisible and combining signs, at their exact places', () => {
    expect(shown('Ｐｙｔｈｏｎ, Ｃ＋＋')).toEqual(['Ｐｙｔｈｏｎ = Python', 'Ｃ＋＋ = C++']);
    expect(shown('Kuber\u00ADnetes and Post\u200Bgre\u200BSQL\u200B!')).toEqual([
      'Kuber\u00ADnetes = Kubernetes',
      'Post\u200Bgre\u200BSQL = PostgreSQL',
    ]);
    expect(shown('\uFEFF\u200EJava\u200F')).toEqual(['Java = Java']);
    expect(shown('𝐏𝐲𝐭𝐡𝐨𝐧 😀Java😀')).toEqual(['𝐏𝐲𝐭𝐡𝐨𝐧 = Python', 'Java = Java']);
  });

  it('finds Latin names between letters of scripts that write no spaces', () => {
    expect(shown('使用Python和Django开发')).toEqual(['Python = Python', 'Django = Django']);
    expect(shown('Javaの経験、Springを使う')).toEqual(['Java = Java', 'Spring = Spring']);
    expect(shown('Python을 사용')).toEqual(['Python = Python']);
  });

  it('leaves a version that is written on a name out of the match', () => {
    expect(shown('Java17+, Kotlin2.1, Redis7 and Spring Boot3')).toEqual([
      'Java = Java',
      'Kotlin = Kotlin',
      'Redis = Redis',
      'Spring Boot = Spring Boot',
    ]);
  });

  it('takes signs to the name they belong to', () => {
    expect(shown('C++, C#, F#, .NET, ASP.NET, Node.js')).toEqual([
      'C++ = C++',
      'C# = C#',
      'F# = F#',
      '.NET = .NET',
      'ASP.NET = ASP.NET',
      'Node.js = Node.js',
    ]);
    expect(shown('C+, J#')).toEqual([]);
    expect(shown('Java+Python')).toEqual(['Java = Java', 'Python = Python']);
    expect(shown('Foo.NET')).toEqual([]);
  });

  it('finds plurals, and words joined by hyphens or parted by white space of any kind', () => {
    expect(shown('web-services')).toEqual(shown('web services').map((name) => name.replace(' ', '-')));
    expect(shown('machine\u00A0\n learning')).toEqual(['machine\u00A0\n learning = Machine learning']);
    expect(shown('JavaScripting xJava Java_x')).toEqual([]);
  });

  it('looks at every unit of hostile texts a bounded number of times', () => {
    // A proxy would change what is measured, so the reads are counted: two lengths must differ by their factor.
    const hostile = [
      'a',
      'Google ',
      'Google-',
      'C+',
      '.',
      'é',
      '\u00AD',
      'Java3',
      'a\u0301',
      '用',
      '\uD800',
      '@@@x ',
      'data ',
    ];
    for (const unit of hostile) {
      const reads = (times: number) => countReads(unit.repeat(times));
      const [once, twice] = [reads(2000), reads(4000)];
      expect(twice / once, unit).toBeLessThan(2.05);
    }
  });
});

/** How many units the scanner reads of a text. */
function countReads(text: string): number {
  let reads = 0;
  const counted = Object.assign(Object(text) as string, {
    charCodeAt: (at: number) => {
      reads++;
      return text.charCodeAt(at);
    },
    slice: (from: number, to: number) => {
      reads += to - from;
      return text.slice(from, to);
    },
  });
  scanNames(counted, shipped.table);
  return reads;
}
