import { describe, expect, it } from 'vitest';
import { readFault, readLines, readText } from './read.ts';

const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));

describe('reading plain text and Markdown', () => {
  it('knows UTF-8, UTF-16 of both orders and windows-1252, with and without a byte order mark', async () => {
    const little = Buffer.from('Köln: Rust', 'utf16le');
    const big = Buffer.from(little).swap16();
    const mark = (bytes: number[], rest: Buffer): Uint8Array<ArrayBuffer> =>
      new Uint8Array(Buffer.concat([Buffer.from(bytes), rest]));
    for (const file of [
      mark([0xef, 0xbb, 0xbf], Buffer.from('Köln: Rust')),
      mark([0xff, 0xfe], little),
      mark([0xfe, 0xff], big),
      mark([], little),
      mark([], big),
      latin('K\xf6ln: Rust'),
      mark([], Buffer.from('Köln: Rust')),
    ]) {
      expect(await readLines(file)).toEqual(['Köln: Rust']);
    }
  });

  it('joins lines that an editor wrapped, and leaves short lines and list items apart', async () => {
    const text = [
      'Backend engineer who has spent six years on payment systems, mostly in Kotlin and',
      'Go, and who likes to take services from the first sketch to the on-call rota, Google',
      'Cloud included, with an eye on what they cost the company that has to run them for',
      'years.',
      '- Moved forty services to Kubernetes',
      '- Wrote the deploy tool',
      'Python',
      'Redis',
    ].join('\n');
    const lines = await readLines(text);
    expect(lines[0]).toContain('the on-call rota, Google Cloud included');
    expect(lines.slice(1)).toEqual(['Moved forty services to Kubernetes', 'Wrote the deploy tool', 'Python', 'Redis']);
  });

  it('reads what Markdown shows and leaves its marks and addresses', async () => {
    const { lines, format } = await readText(
      '# Ada Moss\n\n## Skills\n\n* **Languages**: [Go](https://go.dev), _Kotlin_, `Rust`\n\n| Tool | Years |\n|---|---|\n| Kafka | 3 |\n',
    );
    expect(format).toBe('markdown');
    expect(lines.map(({ text, section }) => [text, section])).toEqual([
      ['Ada Moss', 'head'],
      ['Skills', 'skills'],
      ['Languages: Go, Kotlin, Rust', 'skills'],
      ['Tool | Years', 'skills'],
      ['Kafka | 3', 'skills'],
    ]);
  });

  it('reads a line over a rule as a heading', async () => {
    const { lines } = await readText('Experience\n==========\nWrote Erlang\n');
    expect(lines.map(({ role, section }) => [role, section])).toEqual([
      ['heading', 'experience'],
      ['body', 'experience'],
    ]);
  });

  it('reads Rich Text whatever its name: codes out, letters in', async () => {
    const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Helvetica;}}{\info{\author Eve}}\f0 Skills: C\'2b\'2b, \u1056?ust\par{\*\generator Word}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt Kafka}}\par}`;
    const { lines, format } = await readText(rtf);
    expect(format).toBe('rtf');
    expect(lines.map(({ text }) => text)).toEqual(['Skills: C++, Рust', 'Kafka']);
  });

  it('reads an HTML page whatever its name, and runs or keeps no script', async () => {
    const html =
      '<!doctype html><html><head><title>T</title><style>p{}</style></head><body><script>var s = "<p>Perl</p>"</script><h2>Skills</h2><ul><li>Go<li>Zig &amp; C</ul><p>a<b>b</b>c</p></body></html>';
    const { lines, format } = await readText(html);
    expect(format).toBe('html');
    expect(lines.map(({ text, role }) => [text, role])).toEqual([
      ['Skills', 'heading'],
      ['Go', 'list-item'],
      ['Zig & C', 'list-item'],
      ['abc', 'body'],
    ]);
  });

  it('refuses pictures and programs, and a file that is too large', async () => {
    expect(
      await readFault(
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0]),
      ),
    ).toBe('unknown');
    expect(await readFault('')).toBe('empty');
    expect(await readFault(' \n\t\n')).toBe('empty');
    expect(await readFault(new Uint8Array(10_000_001))).toBe('too-large');
  });

  it('keeps the beginning of a text that is too long, and says so', async () => {
    const text = await readText('Rust and Go.\n'.repeat(100_000));
    expect(text.cut).toBe(true);
    expect(text.lines.reduce((sum, line) => sum + line.text.length, 0)).toBeLessThanOrEqual(500_000);
  });
});
