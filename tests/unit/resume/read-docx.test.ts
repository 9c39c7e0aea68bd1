import { describe, expect, it } from 'vitest';
import { makeDocx, makeZip, paragraph } from './make-zip.ts';
import { readFault, readLines, readText } from './read.ts';

describe('reading a Word document', () => {
  it('reads paragraphs, table cells and list items in order', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Daily')}</w:tc><w:tc>${paragraph('Go, Kotlin')}</w:tc></w:tr></w:tbl>`;
    const docx = makeDocx(paragraph('Ada Moss') + table + paragraph('Built a parser', '<w:numPr/>'));
    const { lines, format } = await readText(docx);
    expect(format).toBe('docx');
    expect(lines.map(({ text, role }) => [text, role])).toEqual([
      ['Ada Moss', 'body'],
      ['Daily', 'body'],
      ['Go, Kotlin', 'body'],
      ['Built a parser', 'list-item'],
    ]);
  });

  it('joins a word that is split over runs, and keeps tabs and breaks apart', async () => {
    const docx = makeDocx(
      '<w:p><w:r><w:t>Post</w:t></w:r><w:r><w:t>greSQL</w:t><w:tab/><w:t>2021</w:t><w:br/><w:t>Redis</w:t></w:r></w:p>',
    );
    expect(await readLines(docx)).toEqual(['PostgreSQL 2021', 'Redis']);
  });

  it('reads a text box once, though the file holds it twice', async () => {
    const box = (kind: string): string =>
      `<mc:${kind}><w:txbxContent>${paragraph('Skills: Rust')}</w:txbxContent></mc:${kind}>`;
    const docx = makeDocx(
      `<w:p><w:r><w:t>Ada</w:t></w:r><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r></w:p>`,
    );
    expect(await readLines(docx)).toEqual(['Skills: Rust', 'Ada']);
  });

  it('reads headers and footers, and skips hidden, deleted and field text', async () => {
    const body =
      paragraph('Shown') +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Kubernetes in white ink</w:t></w:r></w:p>' +
      '<w:p><w:del><w:r><w:delText>COBOL</w:delText><w:t>COBOL</w:t></w:r></w:del><w:r><w:instrText>HYPERLINK</w:instrText><w:t>Kept</w:t></w:r></w:p>';
    const header = { name: 'word/header1.xml', content: `<w:hdr>${paragraph('ada@moss.example')}</w:hdr>` };
    expect(await readLines(makeDocx(body, [header]))).toEqual(['Shown', 'Kept', 'ada@moss.example']);
  });

  it('takes tab stops of a paragraph for no text', async () => {
    const docx = makeDocx('<w:p><w:pPr><w:tabs><w:tab w:val="right"/></w:tabs></w:pPr><w:r><w:t>Zig</w:t></w:r></w:p>');
    expect(await readLines(docx)).toEqual(['Zig']);
  });

  it('resolves the five references and character numbers and expands nothing else', async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const docx = makeZip([
      { name: 'word/document.xml', content: `${bomb}<w:document>${paragraph('C&amp;C &#65;&#x42; &b;')}</w:document>` },
    ]);
    expect(await readLines(docx)).toEqual(['C&C AB &b;']);
  });

  it('stops at the limit for unpacked bytes, whatever the header claims', async () => {
    const bomb = makeZip([{ name: 'word/document.xml', content: Buffer.alloc(60_000_000, 'a'), claimedBytes: 1000 }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readFault(bomb)).toBe('too-complex');
  });

  it('reads the beginning of a paragraph that is larger than all that is kept, and says that it is cut', async () => {
    const text = await readText(makeDocx(paragraph('Rust and Python. '.repeat(40_000))));
    expect(text.lines[0]?.text.startsWith('Rust and Python.')).toBe(true);
    expect(text.cut).toBe(true);
  });

  it('counts what all parts together unpack to', async () => {
    const parts = Array.from({ length: 4 }, (_, n) => ({
      name: `word/header${n}.xml`,
      content: Buffer.alloc(8_000_000, ' '),
    }));
    expect(await readFault(makeDocx(paragraph('x'), parts))).toBe('too-complex');
  });

  it('says what is wrong with archives that it does not read', async () => {
    expect(await readFault(makeZip([{ name: 'word/document.xml', content: 'x', encrypted: true }]))).toBe('encrypted');
    expect(await readFault(makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]))).toBe('unknown');
    expect(await readFault(makeZip([{ name: 'word/document.xml', content: 'x', method: 99 }]))).toBe('damaged');
    expect(await readFault(makeZip([{ name: 'word/document.xml', content: 'x', claimedPackedBytes: 90_000 }]))).toBe(
      'damaged',
    );
    expect(await readFault(makeZip(Array.from({ length: 2001 }, (_, n) => ({ name: `f${n}`, content: '' }))))).toBe(
      'too-complex',
    );
    expect(await readFault(makeDocx(paragraph('Cut off')).slice(0, -30))).toBe('damaged');
    expect(await readFault(makeDocx(''))).toBe('empty');
  });

  it('tells a Word 97 file from one with a password', async () => {
    const compound = (name: string): Uint8Array<ArrayBuffer> =>
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
          Buffer.alloc(504),
          Buffer.from(name, 'utf16le'),
        ]),
      );
    expect(await readFault(compound('WordDocument'))).toBe('old-word');
    expect(await readFault(compound('EncryptedPackage'))).toBe('encrypted');
  });
});
