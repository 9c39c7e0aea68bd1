const SOFT_HYPHEN = '\u00ad';

/**
 * Puts back the hyphens that pdf.js leaves out. Fonts set by LuaTeX often call their hyphen and dash a soft hyphen, which pdf.js takes
 * for an invisible mark. What the page draws still has it.
 * @param texts the page's pieces of text, in the order of the file
 * @param drawn every character that the page draws, in the same order
 * @returns the pieces with their hyphens; as they were from the first place on where the two differ
 */
export function restoreHyphens(texts: readonly string[], drawn: string): string[] {
  if (!drawn.includes(SOFT_HYPHEN)) return [...texts];
  const restored: string[] = [];
  let at = 0;
  let isLost = false;
  for (const text of texts) {
    let whole = '';
    for (const character of text) {
      if (!isLost && character.trim() !== '') {
        while (at < drawn.length && isPassedOver(drawn.charAt(at))) at += 1;
        if (drawn.startsWith(character, at)) at += character.length;
        else isLost = true;
      }
      whole += character;
      // Spaces may be drawn or only left out; a hyphen stands directly after the letter it belongs to.
      if (!isLost && character.trim() !== '' && drawn.charAt(at) === SOFT_HYPHEN) {
        whole += '-';
        at += 1;
      }
    }
    restored.push(whole);
  }
  return restored;
}

function isPassedOver(character: string): boolean {
  return character === SOFT_HYPHEN || character.trim() === '';
}
