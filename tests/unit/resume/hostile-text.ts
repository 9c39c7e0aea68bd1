import type { HostileFile } from './hostile-file.ts';
import { drawFrom, encode } from './hostile-file.ts';

const TEXT = 'Skills\nPython, Kubernetes, PostgreSQL, Résumé café\n';
const MB = 1_000_000;
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const swapped = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const done = ['done'];
const file = (
  name: string,
  make: () => Uint8Array<ArrayBuffer> | string,
  expected?: readonly string[],
): HostileFile => ({
  name,
  bytes: () => {
    const made = make();
    return typeof made === 'string' ? encode(made) : made;
  },
  ...(expected === undefined ? {} : { expected }),
});

/** Units that have been costly somewhere: in patterns, in folding, in drawing. */
const UNITS = [
  'a',
  ' ',
  '\n',
  '\t',
  '.',
  ',',
  '-',
  '(',
  '[',
  '{',
  '"',
  '<',
  '&',
  '#',
  '*',
  '|',
  '/',
  'a@',
  'a.',
  '://',
  '1',
  '2019 - ',
  'C++',
  'é',
  '\u0301',
  '\u200d',
  '\u202e',
  '👩‍👩‍👧',
  '漢',
  'ﷺ',
  '\ud800',
  'Python, ',
];

/** Texts in other encodings, under a false name, or far too large. */
export const HOSTILE_TEXT: readonly HostileFile[] = [
  file('UTF-8 with a mark', () => `\ufeff${TEXT}`, done),
  file('UTF-16 LE with a mark', () => encode(`\ufeff${TEXT}`, 'utf16le'), done),
  file('UTF-16 BE with a mark', () => swapped(`\ufeff${TEXT}`), done),
  file('UTF-16 LE without a mark', () => encode(TEXT, 'utf16le'), done),
  file('UTF-16 BE without a mark', () => swapped(TEXT), done),
  file('UTF-16 cut inside a unit', () => encode(`\ufeff${TEXT}`, 'utf16le').slice(0, -1), done),
  file('windows-1252', () => encode(TEXT, 'latin1'), done),
  file('UTF-8 cut inside a letter', () => encode('Python café').slice(0, -1), done),
  file('overlong UTF-8', () => join(encode('Python '), [0xc0, 0xaf, 0xe0, 0x80, 0xaf]), done),
  file('old Mac line ends', () => TEXT.replaceAll('\n', '\r'), done),
  file('only a mark', () => join([0xef, 0xbb, 0xbf]), ['empty']),
  file('only white space', () => ' \n\t '.repeat(1000), ['empty']),
  file('only zeros', () => new Uint8Array(4096)),
  file('a zero in the text', () => 'Python\0, Kubernetes', done),
  file('a zero after every letter but one', () => encode('Python', 'utf16le').slice(0, -3)),
  file('control characters', () => new Uint8Array(Array.from({ length: 4096 }, (_, n) => n % 32)), ['unknown']),
  file(
    'noise',
    () => {
      const draw = drawFrom(7);
      return new Uint8Array(Array.from({ length: 100_000 }, () => Math.floor(draw() * 256)));
    },
    ['unknown'],
  ),
  file('a program', () => join([0x7f, 0x45, 0x4c, 0x46], new Uint8Array(500)), ['unknown']),
  file('a picture', () => join([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], new Uint8Array(500)), ['unknown']),
  file('text with 10 MB', () => 'Python and Kubernetes. '.repeat(430_000), done),
  file('a million lines', () => 'Python\n'.repeat(MB), done),
  file('a million headings', () => 'Skills\n'.repeat(MB)),
  file('a line of dates', () => 'Jan 2019 – Dec 2020 '.repeat(200_000), done),
  file('lines of dates', () => 'Jan 2019 – Dec 2020\n'.repeat(200_000), done),
  file(
    'HTML named .txt',
    () => '<!doctype html><html><body><script>globalThis.harmed = true</script><p>Python</p></body></html>',
    done,
  ),
  file('HTML with 100,000 nested elements', () => `<html><body>${'<div>'.repeat(100_000)}Python`, done),
  file('HTML whose script never ends', () => `<html><body>Python<script>${'<'.repeat(200_000)}`, done),
  file('HTML of open comments', () => `<html><body>Python${'<!--'.repeat(200_000)}`),
  file('HTML of open quotes', () => `<html><body>Python${'<a b="'.repeat(200_000)}`),
  file('RTF named .txt', () => '{\\rtf1\\ansi Python\\par Kubernetes}', done),
  file('RTF with 200,000 nested groups', () => `{\\rtf1 ${'{'.repeat(200_000)}Python`),
  file('RTF with closed groups only', () => `{\\rtf1 Python${'}'.repeat(200_000)}`),
  file('RTF with 1 GB of binary claimed', () => '{\\rtf1 Python\\bin1000000000 x}'),
  file('RTF of broken letters', () => `{\\rtf1 Python ${"\\'zz\\u99999999 ?\\u-1 ?".repeat(20_000)}}`, done),
  file('CSV whose quote never closes', () => `Company Name,Title,Started On\n"${'a,'.repeat(MB)}`),
  file('CSV of a million cells', () => `Company Name,Title,Started On\n${','.repeat(MB)}`),
  file('CSV of a million skills', () => `Name\n${'Python\n'.repeat(MB)}`, done),
  file('CSV with formulas', () => 'Name\n"=cmd|\' /C calc\'!A0"\nPython\n', done),
  file('Markdown with 100,000 quotes', () => `${'>'.repeat(100_000)} Python`),
  file('Markdown of open links', () => '[a]('.repeat(200_000)),
  ...UNITS.map((unit) => file(`300,000 times ${JSON.stringify(unit)}`, () => unit.repeat(300_000))),
];
