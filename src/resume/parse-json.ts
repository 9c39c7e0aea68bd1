import type { ResumeError } from './resume-text.ts';
import { failReading } from './resume-text.ts';

/** Largest JSON text that is parsed, in UTF-16 units. */
const MAX_UNITS = 2_000_000;
/** Deepest nesting that is parsed. */
const MAX_DEPTH = 32;

/** Whether text begins as a JSON object or list does. */
export function isJson(text: string): boolean {
  return /^\s{0,1000}[{[]\s{0,1000}["{[\]}\dtfn-]/.test(text);
}

/** Parses JSON within limits. The depth is taken before parsing, by walking the text. */
export function parseJson(text: string): { readonly value: unknown } | ResumeError {
  if (text.length > MAX_UNITS) return failReading('too-large', 'json');
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return failReading('too-complex', 'json: depth');
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return failReading('damaged', `json: ${String(error)}`);
  }
}
