/** Controls that turn the direction of text around them, and those that draw nothing; in a name they can only mislead. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A page's text made fit to stand in ours: nothing that hides or turns text, white space as single spaces. */
export function cleanText(text: string): string {
  return text.replace(HIDDEN, '').replace(/\s/g, ' ').split(' ').filter(Boolean).join(' ');
}

/**
 * `cleanText`, cut to at most `most` UTF-16 units with an ellipsis, never inside a character as the reader sees it.
 * Work is bounded however long the text is.
 */
export function cutText(text: string, most: number): string {
  // Cleaning can only shorten; four times as much as is wanted leaves room for what it takes away.
  const clean = cleanText(text.slice(0, most * 4));
  if (clean.length <= most) return text.length > most * 4 ? `${clean}…` : clean;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    clean.slice(0, most + 40),
  )) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${clean.slice(0, end).trimEnd()}…`;
}

/** Keeps the space at the edges where a sentence is shown in pieces. */
export function cleanPiece(text: string): string {
  const clean = cleanText(text);
  if (clean === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`;
}
