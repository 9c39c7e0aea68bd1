/**
 * The plural of a name's last word, folded ("api" -> "apis", "library" -> "libraries", "index" -> "indexes").
 * @returns undefined where a plural would not be told from another word
 */
export function pluralOf(key: string): string | undefined {
  if (!/^[\p{L}\p{N}]{2,}\p{L}$/u.test(key)) return undefined;
  if (/[^aeiou]y$/.test(key)) return `${key.slice(0, -1)}ies`;
  if (!/(?:[sxz]|[cs]h)$/.test(key)) return `${key}s`;
  // "français" + "es" is another word of another language.
  return /^[a-z0-9]+$/.test(key) ? `${key}es` : undefined;
}
