/** A line of text at a place on the page; y grows upwards, the page is 612 by 792. */
export interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Writes a PDF with one Helvetica and the given lines, page by page. `trailer` goes into the trailer's dictionary as it is. */
export function makePdf(pages: readonly (readonly Written[])[], trailer = ''): Uint8Array<ArrayBuffer> {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const font = objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids: number[] = [];
  for (const lines of pages) {
    const content = lines
      .map(
        ({ text, x, y, size = 10 }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    const stream = objects.push(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
    kids.push(
      objects.push(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${stream} 0 R >>`,
      ),
    );
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, n) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Lines one under the other, from the given place. */
export function column(lines: readonly string[], x: number, y: number, size = 10): Written[] {
  return lines.map((text, n) => ({ text, x, y: y - n * size * 1.3, size })).filter(({ text }) => text !== '');
}
