import { parseCsv } from './csv.ts';
import { readMonthCount } from './date-span.ts';
import { decodeText } from './decode-text.ts';
import type { DateSpan, ReadBlocks, ResumeError, ResumeSection, TextBlock } from './resume-text.ts';
import { failReading, isResumeError } from './resume-text.ts';
import type { ZipArchive } from './zip-archive.ts';
import { unpackEntry } from './zip-archive.ts';

/** A table of LinkedIn's data export: the columns by which it is known, and the part of a resume it makes. */
const TABLES: readonly { readonly file: string; readonly known: readonly string[]; readonly section: ResumeSection }[] =
  [
    { file: 'skills.csv', known: ['name'], section: 'skills' },
    { file: 'positions.csv', known: ['company name', 'title', 'started on'], section: 'experience' },
    { file: 'projects.csv', known: ['title', 'description', 'started on'], section: 'projects' },
    { file: 'certifications.csv', known: ['name', 'authority'], section: 'certificates' },
    { file: 'profile.csv', known: ['headline', 'summary'], section: 'summary' },
  ];

type Table = (typeof TABLES)[number];
type Draft = { blocks: TextBlock[]; declared: { name: string; block: number }[] };

/** Whether an archive is LinkedIn's data export. */
export function isLinkedInZip(archive: ZipArchive): boolean {
  return [...archive.entries.keys()].some((name) => /(?:^|\/)(?:skills|positions)\.csv$/i.test(name));
}

/** Reads the tables of LinkedIn's data export that name skills; all others (messages, contacts) stay unread. */
export async function readLinkedInZip(archive: ZipArchive): Promise<ReadBlocks | ResumeError> {
  const draft: Draft = { blocks: [], declared: [] };
  for (const table of TABLES) {
    const entry = [...archive.entries.values()].find(({ name }) => name.toLowerCase().split('/').at(-1) === table.file);
    if (entry === undefined) continue;
    const bytes = await unpackEntry(archive, entry);
    if (isResumeError(bytes)) return bytes;
    const text = decodeText(bytes);
    if (isResumeError(text)) {
      if (text.error === 'empty') continue;
      return failReading('damaged', entry.name);
    }
    readTable(findHead(parseCsv(text), table), table, draft);
  }
  return { format: 'linkedin', ...draft };
}

/** Reads one table of LinkedIn's export, known by its columns; undefined where the text is none. */
export function readLinkedInCsv(text: string): ReadBlocks | undefined {
  const firstLine = text
    .slice(0, text.indexOf('\n') < 0 ? 200 : text.indexOf('\n'))
    .trim()
    .toLowerCase();
  const rows = firstLine === 'name' || firstLine.includes(',') || firstLine.startsWith('notes:') ? parseCsv(text) : [];
  // The most telling table first: "name" alone is only Skills.csv where it is the only column.
  for (const table of [...TABLES].reverse()) {
    const found = findHead(rows, table);
    if (found === undefined || (table.section === 'skills' && found.head.length > 1)) continue;
    const draft: Draft = { blocks: [], declared: [] };
    readTable(found, table, draft);
    return { format: 'linkedin', ...draft };
  }
  return undefined;
}

/** The head row and what stands under it; LinkedIn sometimes puts notes above. */
function findHead(rows: readonly string[][], table: Table): { head: string[]; body: readonly string[][] } | undefined {
  for (const [at, row] of rows.slice(0, 6).entries()) {
    const head = row.map((cell) =>
      cell
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase(),
    );
    if (table.known.every((column) => head.includes(column))) return { head, body: rows.slice(at + 1) };
  }
  return undefined;
}

function readTable(found: { head: string[]; body: readonly string[][] } | undefined, table: Table, draft: Draft): void {
  if (found === undefined) return;
  const { head, body } = found;
  const { blocks, declared } = draft;
  for (const row of body) {
    const cell = (column: string): string => (row[head.indexOf(column)] ?? '').trim();
    const say = (text: string, dates?: DateSpan): void => {
      if (text !== '')
        blocks.push({ text, role: 'body', section: table.section, ...(dates === undefined ? {} : { dates }) });
    };
    if (table.section === 'skills') {
      if (cell('name') !== '') declared.push({ name: cell('name').slice(0, 200), block: blocks.length });
      say(cell('name'));
    } else if (table.section === 'summary') {
      say(cell('headline'));
      say(cell('summary'));
    } else if (table.section === 'certificates') say(cell('name'));
    else {
      const from = readMonthCount(cell('started on'), 'from');
      const to = readMonthCount(cell('finished on'), 'to');
      const dates =
        from === undefined || (to !== undefined && to < from) ? undefined : to === undefined ? { from } : { from, to };
      say([cell('title'), cell('company name')].filter((part) => part !== '').join(' · '), dates);
      say(cell('description'), dates);
    }
  }
}
