import { describe, expect, it } from 'vitest';
import { makeZip } from './make-zip.ts';
import { readFault, readText } from './read.ts';

const SKILLS = 'Name\r\nPython\r\n"C++"\r\n"Design, of ""APIs"""\r\n';
const POSITIONS =
  'Company Name,Title,Description,Location,Started On,Finished On\n' +
  'Northlake,Engineer,"Wrote Go,\nran Kafka","Oslo, Norway",Mar 2019,Feb 2021\n' +
  'Southmere,Lead,,Oslo,Mar 2021,\n';

describe('reading a LinkedIn export', () => {
  it('reads the list of skills as declared', async () => {
    const text = await readText(SKILLS);
    expect(text.format).toBe('linkedin');
    expect(text.declared.map(({ name }) => name)).toEqual(['Python', 'C++', 'Design, of "APIs"']);
  });

  it('reads the positions with their dates', async () => {
    const text = await readText(POSITIONS);
    expect(text.lines.map(({ text: line, position }) => [line, position])).toEqual([
      ['Engineer · Northlake', 0],
      ['Wrote Go,', 1],
      ['ran Kafka', 1],
      ['Lead · Southmere', 2],
    ]);
    expect(text.positions.map(({ dates }) => dates)).toEqual([
      { from: 24230, to: 24253 },
      { from: 24230, to: 24253 },
      { from: 24254 },
    ]);
  });

  it('reads the zip: skills and positions, nothing of messages and contacts', async () => {
    const zip = makeZip([
      { name: 'Basic_LinkedInDataExport/Skills.csv', content: `\ufeff${SKILLS}` },
      { name: 'Positions.csv', content: POSITIONS },
      { name: 'messages.csv', content: 'FROM,CONTENT\nEve,We need COBOL' },
    ]);
    const text = await readText(zip);
    expect(text.format).toBe('linkedin');
    const all = text.lines.map((line) => line.text).join('\n');
    expect(all).toContain('Python');
    expect(all).toContain('ran Kafka');
    expect(all).not.toContain('COBOL');
  });

  it('passes over the notes above the table', async () => {
    expect((await readText(`Notes:\n"When exporting, some may be missing"\n\n${POSITIONS}`)).format).toBe('linkedin');
  });

  it('takes a text that only begins with "Name" for a text', async () => {
    expect((await readText('Name: Ada Moss\nGo, Rust')).format).toBe('text');
    expect(await readFault(makeZip([{ name: 'Skills.csv', content: '' }]))).toBe('empty');
  });
});
