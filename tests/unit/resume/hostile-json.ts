import type { HostileFile } from './hostile-file.ts';
import { drawFrom, encode } from './hostile-file.ts';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', ''];
/** The places of a resume and of our own file at which a wrong value is put. */
const SHAPES: readonly ((value: string) => string)[] = [
  (value) => `{"skills":${value}}`,
  (value) => `{"skills":[${value}]}`,
  (value) => `{"skills":[{"name":${value}}]}`,
  (value) => `{"skills":[{"name":"a","keywords":${value}}]}`,
  (value) => `{"skills":[{"name":"a","level":${value}}]}`,
  (value) => `{"basics":${value}}`,
  (value) => `{"work":[{"position":"a","startDate":${value},"endDate":${value}}]}`,
  (value) => `{"work":[{"highlights":${value}}]}`,
  (value) => `{"format":"skillmark-profile","version":${value},"content":{"skills":[]}}`,
  (value) => `{"format":"skillmark-profile","version":1,"content":${value}}`,
  (value) => `{"format":"skillmark-profile","version":1,"content":{"skills":${value}}}`,
  (value) => `{"format":"skillmark-profile","version":1,"content":{"skills":[{"skill":${value}}]}}`,
  (value) => `{"format":"skillmark-profile","version":1,"content":{"skills":[{"skill":"Go","years":${value}}]}}`,
  (value) => `{"format":${value}}`,
];
const VALUES: readonly string[] = [
  ...KEYS.map((key) => JSON.stringify(key)),
  ...KEYS.map((key) => `{${JSON.stringify(key)}:{"harmed":true}}`),
  ...['null', 'true', '-1', '1e309', '-0', '1e-400', '9007199254740993', '""', '[]', '{}', '[[[[]]]]', '[null,null]'],
  ...[
    '"\\ud800"',
    '"\\u0000"',
    '"2019-99-99"',
    '"0000-00"',
    '"99999999999999-01"',
    '{"length":4294967295}',
    '{"toString":1}',
  ],
];

const wide = (): string =>
  JSON.stringify({ skills: Array.from({ length: 60_000 }, (_, n) => ({ name: `Skill ${n}` })) });
const LARGE: readonly (readonly [string, () => string, (readonly string[])?])[] = [
  ['lists 200,000 deep', () => `{"skills":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, ['too-complex']],
  ['objects 200,000 deep', () => `{"skills":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`, ['too-complex']],
  ['lists that never close', () => `[${'['.repeat(200_000)}`, ['too-complex']],
  ['60,000 skills', wide],
  ['9 MB', () => `{"skills":["${'a'.repeat(9_000_000)}"]}`, ['too-large']],
  ['one name of 1.9 MB', () => `{"skills":[{"name":"${'a'.repeat(1_900_000)}"}]}`],
  ['100,000 keys', () => `{"skills":[],${Array.from({ length: 100_000 }, (_, n) => `"k${n}":1`).join(',')}}`],
  ['one key 100,000 times', () => `{${'"skills":[],'.repeat(100_000)}"skills":[{"name":"Python"}]}`, ['done']],
  ['two values', () => '{"skills":[]}{"skills":[]}', ['damaged']],
  ['a comment', () => '{/* */"skills":[]}'],
  ['a string that never ends', () => '{"skills":["Python', ['damaged']],
  ['a newer version', () => '{"format":"skillmark-profile","version":99999,"content":{}}', ['newer']],
];

/** More than 500 JSON files: each wrong value at each place, large and deep ones, and cut and changed ones. */
export const HOSTILE_JSON: readonly HostileFile[] = [
  ...SHAPES.flatMap((shape) =>
    VALUES.map((value): HostileFile => ({ name: shape(value), bytes: () => encode(shape(value)) })),
  ),
  ...LARGE.map(([name, text, expected]): HostileFile => ({
    name,
    bytes: () => encode(text()),
    ...(expected === undefined ? {} : { expected }),
  })),
  ...Array.from({ length: 60 }, (_, n): HostileFile => {
    const draw = drawFrom(n);
    const whole =
      '{"basics":{"label":"Engineer"},"skills":[{"name":"Python","keywords":["Flask"]}],"work":[{"position":"a"}]}';
    const at = Math.floor(draw() * whole.length);
    const sign = ['', '{', ']', '"', ',', '\\', '\0'][n % 7] ?? '';
    return {
      name: `sign ${JSON.stringify(sign)} at ${at}`,
      bytes: () => encode(whole.slice(0, at) + sign + whole.slice(at + 1)),
    };
  }),
];
