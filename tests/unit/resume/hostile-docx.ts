import type { HostileFile } from './hostile-file.ts';
import type { Packed } from './make-zip.ts';
import { makeDocx, makeZip, paragraph } from './make-zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const PART = 'word/document.xml';
const body = (content: string): Packed => ({ name: PART, content });
const good = (): Bytes => makeDocx(paragraph('Skills') + paragraph('Python, Kubernetes, PostgreSQL'));

/** A copy with some bytes of one record overwritten. `at` counts from the last place where `mark` stands. */
function patch(bytes: Bytes, mark: string, at: number, value: readonly number[]): Bytes {
  const copy = Buffer.from(bytes);
  copy.set(value, copy.lastIndexOf(mark, undefined, 'latin1') + at);
  return new Uint8Array(copy);
}
const END = 'PK\x05\x06';
const ENTRY = 'PK\x01\x02';
const LOCAL = 'PK\x03\x04';
const MAX32 = [0xff, 0xff, 0xff, 0xff];

/** Word documents that are broken, forged or far too large. */
export const HOSTILE_DOCX: readonly HostileFile[] = [
  { name: 'zip inside a zip', bytes: () => makeZip([{ name: PART, content: good() }]) },
  {
    name: 'document part is a directory',
    bytes: () => makeZip([{ name: `${PART}/`, content: '' }]),
    expected: ['unknown'],
  },
  { name: 'two document parts of one name', bytes: () => makeZip([body(paragraph('Rust')), body(paragraph('Zig'))]) },
  {
    name: 'two entries over the same bytes',
    bytes: () =>
      patch(
        makeZip([body(paragraph('Rust')), { name: 'word/header1.xml', content: paragraph('Go') }]),
        ENTRY,
        42,
        [0, 0, 0, 0],
      ),
  },
  {
    name: 'entry that is the directory itself',
    bytes: () => patch(good(), ENTRY, 42, [0x30, 0, 0, 0]),
    expected: ['damaged'],
  },
  { name: 'entry past the end of the file', bytes: () => patch(good(), ENTRY, 42, MAX32), expected: ['damaged'] },
  {
    name: 'directory past the end of the file',
    bytes: () => patch(good(), END, 16, [0xf0, 0xff, 0xff, 0x7f]),
    expected: ['damaged'],
  },
  { name: 'directory inside an entry', bytes: () => patch(good(), END, 16, [7, 0, 0, 0]), expected: ['damaged'] },
  { name: 'count larger than the directory', bytes: () => patch(good(), END, 10, [200, 0]), expected: ['damaged'] },
  { name: 'count of zero', bytes: () => patch(good(), END, 10, [0, 0]), expected: ['unknown'] },
  { name: 'zip64 count', bytes: () => patch(good(), END, 10, [0xff, 0xff]), expected: ['too-complex'] },
  { name: 'zip64 offset', bytes: () => patch(good(), END, 16, MAX32), expected: ['too-complex'] },
  {
    name: 'zip64 sizes',
    bytes: () => makeZip([{ ...body(paragraph('Rust')), claimedBytes: 0xffff_ffff, claimedPackedBytes: 0xffff_ffff }]),
    expected: ['damaged'],
  },
  {
    name: 'unpacked size forged to 0',
    bytes: () => makeZip([{ ...body(paragraph('Rust')), claimedBytes: 0 }]),
    expected: ['done'],
  },
  {
    name: 'unpacked size forged to 4 GB',
    bytes: () => makeZip([{ ...body(paragraph('Rust')), claimedBytes: 0xffff_fff0 }]),
    expected: ['done'],
  },
  {
    name: 'packed size forged to 0',
    bytes: () => makeZip([{ ...body(paragraph('Rust')), claimedPackedBytes: 0 }]),
    expected: ['damaged', 'empty'],
  },
  {
    name: 'packed size forged short',
    bytes: () => makeZip([{ ...body(paragraph('Rust and Zig')), claimedPackedBytes: 9 }]),
    expected: ['damaged'],
  },
  { name: 'encrypted', bytes: () => makeZip([{ ...body('x'), encrypted: true }]), expected: ['encrypted'] },
  ...[1, 6, 9, 12, 14, 93, 95, 99].map((method): HostileFile => ({
    name: `method ${method}`,
    bytes: () => makeZip([{ ...body('x'), method }]),
    expected: ['damaged'],
  })),
  { name: 'local header without its mark', bytes: () => patch(good(), LOCAL, 0, [0, 0]), expected: ['damaged'] },
  {
    name: 'local header with a name of 65,535 bytes',
    bytes: () => patch(good(), LOCAL, 26, [0xff, 0xff]),
    expected: ['damaged'],
  },
  {
    name: 'entry named __proto__',
    bytes: () => makeZip([{ name: '__proto__', content: 'x' }, body(paragraph('Rust'))]),
    expected: ['done'],
  },
  {
    name: 'entries that climb out of the folder',
    bytes: () => makeZip([{ name: '../../etc/passwd', content: 'x' }, body(paragraph('Rust'))]),
    expected: ['done'],
  },
  {
    name: 'entry with a name that is no UTF-8',
    bytes: () =>
      patch(makeZip([body(paragraph('Rust')), { name: 'abcd', content: '' }]), ENTRY, 46, [0xff, 0xfe, 0x80, 0xc0]),
    expected: ['done'],
  },
  {
    name: '60,000 entries',
    bytes: () =>
      makeZip(Array.from({ length: 60_000 }, (_, n) => ({ name: `f${n}`, content: '', stored: true as const }))),
    expected: ['too-complex'],
  },
  {
    name: 'bomb of 200 MB',
    bytes: () => makeZip([{ name: PART, content: Buffer.alloc(200_000_000, 'a') }]),
    expected: ['too-complex'],
  },
  {
    name: 'bomb of spaces in the headers',
    bytes: () =>
      makeDocx(
        paragraph('Rust'),
        Array.from({ length: 20 }, (_, n) => ({ name: `word/header${n}.xml`, content: Buffer.alloc(3_000_000, ' ') })),
      ),
    expected: ['too-complex'],
  },
  { name: '400,000 paragraphs', bytes: () => makeDocx(paragraph('Rust').repeat(200_000)), expected: ['done'] },
  {
    name: '1,000,000 empty paragraphs',
    bytes: () => makeDocx('<w:p></w:p>'.repeat(1_000_000) + paragraph('Rust')),
    expected: ['done'],
  },
  {
    name: 'one paragraph of 15 MB',
    bytes: () => makeDocx(paragraph('Rust and Python. '.repeat(900_000))),
    expected: ['done'],
  },
  { name: 'one word of 15 MB', bytes: () => makeDocx(paragraph('a'.repeat(15_000_000))) },
  {
    name: '100,000 nested elements',
    bytes: () => makeDocx(`${'<w:tbl>'.repeat(100_000)}${paragraph('Rust')}`),
    expected: ['done'],
  },
  {
    name: '100,000 nested paragraphs',
    bytes: () => makeDocx(`${'<w:p>'.repeat(100_000)}<w:r><w:t>Rust</w:t></w:r>`),
    expected: ['done'],
  },
  { name: 'tags that never end', bytes: () => makeDocx('<w:p '.repeat(300_000)) },
  { name: 'attributes whose quotes never close', bytes: () => makeDocx('<w:p a="'.repeat(300_000)) },
  { name: 'comments that never end', bytes: () => makeDocx('<!-- '.repeat(300_000)) },
  { name: 'CDATA that never ends', bytes: () => makeDocx('<![CDATA['.repeat(300_000)) },
  { name: '1,000,000 ampersands', bytes: () => makeDocx(paragraph('&'.repeat(1_000_000))) },
  {
    name: 'character numbers of no character',
    bytes: () => makeDocx(paragraph('&#xD800;&#x110000;&#0;&#xFFFFFF;&#9999999;Rust')),
    expected: ['done'],
  },
  {
    name: 'a billion laughs',
    bytes: () =>
      makeZip([
        body(
          `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 26 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1};`.repeat(10)}">`).join('')}]><w>${paragraph('&a25;&a24;')}</w>`,
        ),
      ]),
    expected: ['done'],
  },
  {
    name: 'an entity of the outside',
    bytes: () => makeZip([body(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>${paragraph('&x;')}</w>`)]),
    expected: ['done'],
  },
  {
    name: 'a DOCTYPE that never ends',
    bytes: () => makeZip([body(`<!DOCTYPE w [${'<!ENTITY a "b'.repeat(200_000)}`)]),
  },
  {
    name: 'XML in UTF-16',
    bytes: () =>
      makeZip([{ name: PART, content: Buffer.from(`\ufeff<w:document>${paragraph('Rust')}</w:document>`, 'utf16le') }]),
    expected: ['done'],
  },
  {
    name: 'XML in UTF-16 without a mark',
    bytes: () =>
      makeZip([{ name: PART, content: Buffer.from(`<w:document>${paragraph('Rust')}</w:document>`, 'utf16le') }]),
    expected: ['done'],
  },
  {
    name: 'document part of noise',
    bytes: () =>
      makeZip([
        { name: PART, content: Buffer.from(Array.from({ length: 50_000 }, (_, n) => (n * 7919 + (n >> 3)) % 256)) },
      ]),
    expected: ['damaged'],
  },
  {
    name: 'document part that is HTML',
    bytes: () => makeZip([body('<html><script>alert(1)</script><p>Rust</p></html>')]),
  },
  {
    name: 'a comment of 65,535 bytes full of end marks',
    bytes: () => new Uint8Array(Buffer.concat([good(), Buffer.from(END.repeat(16_383), 'latin1')])),
  },
  { name: 'first half of a document', bytes: () => good().slice(0, good().length >> 1), expected: ['damaged'] },
  { name: 'only the mark of a zip', bytes: () => new Uint8Array([0x50, 0x4b, 3, 4]), expected: ['damaged'] },
  { name: 'empty archive', bytes: () => makeZip([]), expected: ['unknown'] },
];
