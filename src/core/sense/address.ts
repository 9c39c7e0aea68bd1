import { isCapitalAt } from './place.ts';
import { isWordCharAt } from './words-around.ts';

/** Signs before which or after which a name is part of an address or a path. */
const ADDRESS_SIGNS = new Set(['@', '\\', '_', '=', '?']);

/** "js" in "Ethers.js", "py" in "py.test", "less" in "server-less": a part of another name. */
export function isCutOut(text: string, start: number, end: number, said: string): boolean {
  const before = text[start - 1];
  if (before === '.' && isWordCharAt(text, start - 2) && said.length <= 3) return true;
  if (text[end] === '.' && isWordCharAt(text, end + 1) && said.length <= 3 && !isCapitalAt(text, end + 1)) return true;
  return before === '-' && isWordCharAt(text, start - 2) && said === said.toLowerCase() && said.length <= 4;
}

/** Whether the place is inside an e-mail address, a web address or a path. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (ADDRESS_SIGNS.has(before) || (after === '@' && isWordCharAt(text, end + 1))) return true;
  if (after === ':' && text[end + 1] === '/' && text[end + 2] === '/') return true;
  if (before === ' ' && after === ' ') return false;
  const isPath = before === '/' || before === '.' || before === '-' || after === '/' || after === '.' || after === '-';
  if (!isPath) return false;
  // The stretch without white space around the name.
  let from = start;
  while (from > 0 && start - from < 120 && !/[\s()<>"[\]]/u.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < 120 && !/[\s()<>"[\]]/u.test(text[to]!)) to++;
  const stretch = text.slice(from, to);
  if (stretch.includes('://') || stretch.startsWith('www.') || /[\w.]@\w/u.test(stretch)) return true;
  return (
    /(?:^|\.)[\w-]{2,}\.(?:com|org|io|net|dev|co|ai|gov|edu|de|fr|es|nl|pt|uk|eu|app|cloud|br|us|ca|ch|at|be)(?:[/:?,;.)]|$)/iu.test(
      stretch,
    ) && !/^[\w]+\.(?:net|io|js)$/iu.test(stretch.replace(/[,;.)]+$/u, ''))
  );
}
