import type { Lexicon, LexiconName } from '../catalog/lexicon.ts';
import { findNames, type FoundName, type NamedRun } from '../find-names.ts';
import { ASK_WORDS, CRAFT_WORDS, JOINERS } from './cue-words.ts';
import { readAfter, readBefore, type NearWord } from './words-around.ts';

/**
 * Names that a run does not write out. Coordinated: "unit and integration tests" names unit tests, "front- and back-end"
 * the front end. Glued: "experienceJava" and "PythonDocker", where a line break was lost; only where case and the catalog
 * prove it. Compound: "Javakenntnisse".
 */
export function findImpliedNames(named: NamedRun, lexicon: Lexicon): FoundName[] {
  const { text } = named.run;
  const implied: FoundName[] = [];
  const taken = (start: number, end: number): boolean =>
    named.names.some((other) => other.start < end && start < other.end) ||
    implied.some((other) => other.start < end && start < other.end);
  for (const found of named.names) {
    if (isOneWord(text, found)) continue;
    for (const extra of [...readLeft(text, found, lexicon), ...readRight(text, found, lexicon)])
      if (!taken(extra.start, extra.end)) implied.push(extra);
  }
  for (const extra of readGlued(text, lexicon)) if (!taken(extra.start, extra.end)) implied.push(extra);
  return implied.sort((a, b) => a.start - b.start);
}

/** Most members of a coordination that are looked at on either side. */
const MOST_MEMBERS = 4;
/** How far a member may stand from the next (UTF-16 units). */
const MEMBER_REACH = 40;

function isOneWord(text: string, { start, end }: FoundName): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 45) return false;
  return true;
}

/** The members before a name that share its last words: "unit" before "integration tests". */
function readLeft(text: string, found: FoundName, lexicon: Lexicon): FoundName[] {
  const members: FoundName[] = [];
  if (!isJoiner(readBefore(text, found.start, Math.max(0, found.start - MEMBER_REACH), 1)[0])) return members;
  const tails = tailsOf(text.slice(found.start, found.end));
  let at = found.start;
  for (let n = 0; n < MOST_MEMBERS; n++) {
    const joined = skipJoiners(text, readBefore(text, at, Math.max(0, at - MEMBER_REACH), 4));
    if (joined === undefined) break;
    const end = joined.end;
    const start = wordStart(text, end);
    const member = nameOf(
      text,
      start,
      end,
      tails.map((tail) => (word: string) => `${word} ${tail}`),
      lexicon,
    );
    if (member === undefined) break;
    members.push(member);
    at = start;
  }
  return members;
}

/** The members behind a name that share its first words: "visualization" in "data analysis and visualization". */
function readRight(text: string, found: FoundName, lexicon: Lexicon): FoundName[] {
  const members: FoundName[] = [];
  if (!isJoiner(readAfter(text, found.end, Math.min(text.length, found.end + MEMBER_REACH), 1)[0])) return members;
  const words = text.slice(found.start, found.end).split(/[\s-]+/u);
  const head = words.slice(0, -1).join(' ');
  let at = found.end;
  for (let n = 0; n < MOST_MEMBERS; n++) {
    const joined = skipJoiners(text, readAfter(text, at, Math.min(text.length, at + MEMBER_REACH), 4));
    if (joined === undefined) break;
    const member = nameOf(text, joined.start, joined.end, [(word) => `${head} ${word}`], lexicon);
    if (member === undefined) break;
    members.push(member);
    at = joined.end;
  }
  return members;
}

function isJoiner(word: NearWord | undefined): boolean {
  return word !== undefined && (JOINERS.has(word.key) || word.key === ',' || word.key === '/' || word.key === '&');
}

/** The first word behind "and", a comma or a slash; undefined where none of these comes first. */
function skipJoiners(text: string, words: readonly NearWord[]): NearWord | undefined {
  if (!isJoiner(words[0])) return undefined;
  // Dutch "unit- of integratietests", but English "knowledge of change management".
  if (words[0]!.key === 'of' && !isHyphened(text, words[0]!)) return undefined;
  const word = isJoiner(words[1]) ? words[2] : words[1];
  return word !== undefined && /^\p{L}/u.test(word.key) && word.key.length > 1 ? word : undefined;
}

/** A hyphen before or behind the word tells that a part is shared. */
function isHyphened(text: string, word: NearWord): boolean {
  return text[word.start - 2] === '-' || text[word.end + 1] === '-';
}

/** The beginning of the word that ends at a place, with what hyphens join to it ("end-to-end"). */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MEMBER_REACH && /[\p{L}\p{N}-]/u.test(text[start - 1]!)) start--;
  return start;
}

/** What follows the first word of a name, and its last word alone. */
function tailsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u);
  return [...new Set([words.slice(1).join(' '), words.at(-1)!])];
}

function nameOf(
  text: string,
  start: number,
  end: number,
  forms: readonly ((word: string) => string)[],
  lexicon: Lexicon,
): FoundName | undefined {
  const word = text.slice(start, end);
  for (const form of forms) {
    const name = lookUp(form(word), lexicon);
    if (name !== undefined) return { name, start, end };
  }
  return undefined;
}

/**
 * A name without the version behind it ("Java" in "Java 17"), where that is a name of the same skill. "HTML 5" stays whole,
 * for its version is part of the name ("HTML5").
 */
export function withoutVersion(text: string, found: FoundName, lexicon: Lexicon): FoundName {
  const last = text.charCodeAt(found.end - 1);
  if ((last < 48 || last > 57) && last !== 120 && last !== 43) return found;
  const said = text.slice(found.start, found.end);
  const bare = /^(.*\S)\s+v?\d[\d.x]*\+?$/u.exec(said)?.[1];
  if (bare === undefined || lookUp(bare, lexicon)?.skill !== found.name.skill) return found;
  if (lookUp(said.replace(/\s/gu, ''), lexicon)?.skill === found.name.skill) return found;
  return { ...found, end: found.start + bare.length };
}

/** What was looked up in a lexicon; postings say the same few things again and again. */
const lookUps = new WeakMap<Lexicon, Map<string, LexiconName | undefined>>();
const MOST_LOOK_UPS = 4000;

/** The name that a whole text is, if it is one. */
function lookUp(text: string, lexicon: Lexicon): LexiconName | undefined {
  let known = lookUps.get(lexicon);
  if (known === undefined || known.size >= MOST_LOOK_UPS)
    lookUps.set(lexicon, (known = new Map<string, LexiconName | undefined>()));
  if (known.has(text)) return known.get(text);
  const { names } = findNames({ id: 0, text, heading: '', role: 'body' }, lexicon);
  const only = names[0];
  const name = names.length === 1 && only!.start === 0 && only!.end === text.length ? only!.name : undefined;
  known.set(text, name);
  return name;
}

/** Words of which a German compound says that one knows the rest of it. */
const COMPOUND_ENDS = [
  'kenntnisse',
  'kenntnissen',
  'erfahrung',
  'entwickler',
  'entwicklerin',
  'entwicklung',
  'programmierung',
];
const COMPOUND =
  /^(\p{L}{2,20}?)(?:kenntnissen?|erfahrung(?:en)?|entwickler(?:in|innen)?|entwicklung|programmierung)$/u;

/** Names inside longer words. */
function readGlued(text: string, lexicon: Lexicon): FoundName[] {
  const found: FoundName[] = [];
  let start = -1;
  let hasBreak = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
    if (isLetter) {
      if (start < 0) start = i;
      else if (code >= 65 && code <= 90 && text.charCodeAt(i - 1) >= 97) hasBreak = true;
      continue;
    }
    if (start >= 0 && i - start >= 6) {
      if (hasBreak) found.push(...splitGlued(text, start, i, lexicon));
      else if (i - start >= 12) found.push(...splitCompound(text, start, i, lexicon));
    }
    start = -1;
    hasBreak = false;
  }
  return found;
}

/** The parts of a word glued at its capitals, where each part is a name as the catalog writes it, or a word that asks for one. */
function splitGlued(text: string, start: number, end: number, lexicon: Lexicon): FoundName[] {
  const cuts = [start];
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90 && text.charCodeAt(i - 1) >= 97) cuts.push(i);
  }
  cuts.push(end);
  if (cuts.length > 8) return [];
  const names: FoundName[] = [];
  let proofs = 0;
  for (let at = 0; at < cuts.length - 1;) {
    let to = cuts.length - 1;
    let name: LexiconName | undefined;
    // The longest part first: "JavaScript" before "Java".
    for (; to > at; to--) {
      if (at === 0 && to === cuts.length - 1) continue;
      const part = text.slice(cuts[at], cuts[to]);
      const known = lookUp(part, lexicon);
      if (known !== undefined && known.written === part && known.guard === 'none' && part.length >= 3) {
        name = known;
        break;
      }
    }
    if (name !== undefined) {
      names.push({ name, start: cuts[at]!, end: cuts[to]! });
      proofs++;
      at = to;
      continue;
    }
    const word = text.slice(cuts[at], cuts[at + 1]).toLowerCase();
    if (!ASK_WORDS.has(word) && !CRAFT_WORDS.has(word) && !JOINERS.has(word) && !GLUED_WORDS.has(word)) return [];
    proofs++;
    at++;
  }
  return proofs > 1 ? names : [];
}

const GLUED_WORDS = new Set(
  (
    'with using in mit in auf avec en con com met requirements responsibilities qualifications required preferred plus stack tools anforderungen aufgaben ' +
    'profil requisitos funciones'
  ).split(' '),
);

function splitCompound(text: string, start: number, end: number, lexicon: Lexicon): FoundName[] {
  const word = text.slice(start, end).toLowerCase();
  if (!COMPOUND_ENDS.some((ending) => word.endsWith(ending))) return [];
  const length = COMPOUND.exec(word)?.[1]?.length;
  if (length === undefined) return [];
  const name = lookUp(text.slice(start, start + length), lexicon);
  return name === undefined ? [] : [{ name, start, end: start + length }];
}
