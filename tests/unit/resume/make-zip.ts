import { crc32, deflateRawSync } from 'node:zlib';

/** One file to pack. The other fields forge what the headers claim. */
export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: true;
  readonly encrypted?: true;
  readonly claimedBytes?: number;
  readonly claimedPackedBytes?: number;
  readonly method?: number;
}

/** Writes a zip archive, honest unless told otherwise. */
export function makeZip(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.stored === true ? content : deflateRawSync(content);
    const name = Buffer.from(file.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.encrypted === true ? 1 : 0, 2);
    fields.writeUInt16LE(file.method ?? (file.stored === true ? 0 : 8), 4);
    fields.writeUInt32LE(typeof crc32 === 'function' ? crc32(content) : 0, 10);
    fields.writeUInt32LE(file.claimedPackedBytes ?? packed.length, 14);
    fields.writeUInt32LE(file.claimedBytes ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), fields, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

/** A Word document with the given content of its body, and further parts. */
export function makeDocx(body: string, parts: readonly Packed[] = []): Uint8Array<ArrayBuffer> {
  const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content },
    ...parts,
  ]);
}

/** A paragraph of a Word document. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
