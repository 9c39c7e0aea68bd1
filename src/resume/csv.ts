/** Most rows and cells that are read; more is no list of skills. */
const MAX_ROWS = 5000;
const MAX_CELLS = 64;

/** What a spreadsheet takes as the beginning of a formula, also in full-width form (OWASP, CWE-1236); the apostrophe so that reading back is exact. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠|%']/;

/**
 * Reads comma-separated values as RFC 4180 has them: quoted cells, doubled quotes, line breaks inside quotes. A quote that never
 * closes ends with the text. Linear time.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  const endCell = (): void => {
    if (row.length < MAX_CELLS) row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < MAX_ROWS) {
    const unit = text.charAt(at);
    at += 1;
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (text.charAt(at) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (unit === '"' && cell === '') quoted = true;
    else if (unit === ',') endCell();
    else if (unit === '\n') endRow();
    else if (unit !== '\r') cell += unit;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/**
 * Writes comma-separated values that no spreadsheet runs: a cell that could begin a formula gets an apostrophe before it, heads included.
 * Lines end with CR LF.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: string): string {
  // A number is written as it is; "-1" is data, "-1+cmd" is not.
  const isNumber = /^-?\d{1,15}(?:\.\d{1,10})?$/.test(value);
  // Leading spaces do not protect: some programs trim before they look.
  const safe = !isNumber && (FORMULA_START.test(value) || FORMULA_START.test(value.trimStart())) ? `'${value}` : value;
  return /[",\r\n\t;']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes back the apostrophe that `writeCsv` set before a cell that could begin a formula. */
export function readSafeCell(value: string): string {
  const inner = value.slice(1);
  return value.startsWith("'") && FORMULA_START.test(inner.trimStart()) ? inner : value;
}
