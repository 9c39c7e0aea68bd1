/** Endings of bare host names that resumes give as links. */
const HOST_ENDINGS = new Set([
  'com',
  'org',
  'net',
  'io',
  'dev',
  'me',
  'co',
  'ai',
  'app',
  'info',
  'biz',
  'edu',
  'gov',
  'de',
  'fr',
  'uk',
  'es',
  'it',
  'nl',
  'be',
  'ch',
  'at',
  'pt',
  'br',
  'in',
  'ca',
  'au',
  'us',
  'eu',
  'xyz',
  'tech',
  'page',
  'site',
  'blog',
  'cloud',
  'sh',
]);
/** Runs of signs that are no white space or brackets; an address is one of them. */
const WORD = /[^\s<>()[\]{}"“”,;|]{3,400}/g;
const MAIL = /[^\s@]@[^\s@]{1,200}\.[a-z]{2,}/i;
const LINK = /^(?:[a-z][a-z+.-]{1,12}:\/\/|www\.|mailto:)/i;

/**
 * The line with its addresses (links, e-mail, host names) blanked out, at the same length: "github.com/jane" claims no GitHub.
 * @param isName whether a word is the name of a skill, which "Socket.io" is though it looks like a host
 */
export function hideAddresses(line: string, isName: (word: string) => boolean): string {
  if (!line.includes('.') && !line.includes('@')) return line;
  return line.replace(WORD, (word) => (isAddress(word, isName) ? ' '.repeat(word.length) : word));
}

function isAddress(word: string, isName: (word: string) => boolean): boolean {
  if (LINK.test(word) || MAIL.test(word)) return true;
  const host = word.split(/[/?#:]/, 1)[0] ?? '';
  const parts = host.replace(/[.,;]+$/, '').split('.');
  const ending = parts.at(-1)?.toLowerCase() ?? '';
  if (parts.length < 2 || !HOST_ENDINGS.has(ending) || parts.some((part) => part === '')) return false;
  // "Node.js/Socket.io" is a list of names; "linkedin.com/in/jane" has a host before the stroke.
  return !isName(parts.join('.')) && (word.length > host.length || host === host.toLowerCase());
}
