/**
 * A piece of an XML document. open: a start tag (an empty-element tag gives open and close); close: an end tag; text: character
 * data with its references resolved.
 */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/**
 * Walks XML or tag soup from left to right in linear time. Knows no entities but the predefined ones and character
 * numbers, so nothing can expand; DOCTYPE, comments and processing instructions are passed over. Workers have no DOMParser.
 */
export function* scanXml(source: string): Generator<XmlPiece> {
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    if (tag < 0) {
      yield { kind: 'text', text: resolveReferences(source.slice(at)) };
      return;
    }
    if (tag > at) yield { kind: 'text', text: resolveReferences(source.slice(at, tag)) };
    const skipped = skipUnspoken(source, tag);
    if (skipped !== undefined) {
      if (skipped.text !== undefined) yield { kind: 'text', text: skipped.text };
      at = skipped.end;
      continue;
    }
    const end = findTagEnd(source, tag);
    if (end < 0) return;
    yield* readTag(source.slice(tag + 1, end));
    at = end + 1;
  }
}

function* readTag(inside: string): Generator<XmlPiece> {
  if (inside.startsWith('/')) {
    yield { kind: 'close', name: inside.slice(1).trim() };
    return;
  }
  const empty = inside.endsWith('/');
  const body = empty ? inside.slice(0, -1) : inside;
  const space = body.search(/\s/);
  const name = space < 0 ? body : body.slice(0, space);
  yield { kind: 'open', name, attributes: space < 0 ? '' : body.slice(space) };
  if (empty) yield { kind: 'close', name };
}

/** Comments, CDATA, DOCTYPE and processing instructions: where they end and what text they hold. */
function skipUnspoken(source: string, tag: number): { end: number; text?: string } | undefined {
  const until = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from);
    return found < 0 ? source.length : found + mark.length;
  };
  if (source.startsWith('<!--', tag)) return { end: until('-->', tag + 4) };
  if (source.startsWith('<![CDATA[', tag)) {
    const end = until(']]>', tag + 9);
    return { end, text: source.slice(tag + 9, Math.max(tag + 9, end - 3)) };
  }
  if (source.startsWith('<?', tag)) return { end: until('>', tag + 2) };
  if (source.startsWith('<!', tag)) return { end: endOfDoctype(source, tag) };
  return undefined;
}

function endOfDoctype(source: string, tag: number): number {
  const close = source.indexOf('>', tag);
  const subset = source.indexOf('[', tag);
  if (subset < 0 || (close >= 0 && close < subset)) return close < 0 ? source.length : close + 1;
  const subsetEnd = source.indexOf(']', subset);
  const end = subsetEnd < 0 ? -1 : source.indexOf('>', subsetEnd);
  return end < 0 ? source.length : end + 1;
}

/** The '>' that ends the tag, quotes respected; a quote that never closes ends with the tag. */
function findTagEnd(source: string, tag: number): number {
  const plain = source.indexOf('>', tag);
  if (plain < 0) return -1;
  let quote = '';
  // An attribute longer than this is no attribute of a document that people write.
  const limit = Math.min(source.length, tag + 100_000);
  for (let at = tag + 1; at < limit; at += 1) {
    const unit = source.charAt(at);
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return at;
  }
  return plain;
}

/** The value of one attribute inside a tag's attribute text, references resolved. */
export function readAttribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(`${name}=`);
  while (at >= 0) {
    const before = attributes.charAt(at - 1);
    const quote = attributes.charAt(at + name.length + 1);
    if ((at === 0 || /\s/.test(before)) && (quote === '"' || quote === "'")) {
      const from = at + name.length + 2;
      const to = attributes.indexOf(quote, from);
      return to < 0 ? undefined : resolveReferences(attributes.slice(from, to));
    }
    at = attributes.indexOf(`${name}=`, at + 1);
  }
  return undefined;
}

function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]{2,6});/g, (whole, reference: string) => {
    if (!reference.startsWith('#')) return NAMED.get(reference) ?? whole;
    const hex = reference.charAt(1) === 'x';
    const code = Number.parseInt(reference.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
