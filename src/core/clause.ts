import type { Span } from './sentence.ts';

/** What the words around a skill say of it; undefined where they say nothing. */
export type ClauseCue = 'must' | 'nice' | 'negated';

/** Cue phrases, folded, with a word's beginning before them. */
const NICE = [
  'is a plus',
  'a plus',
  'plus',
  'nice to have',
  'nice-to-have',
  'preferred',
  'preferably',
  'ideally',
  'bonus',
  'desirable',
  'desired',
  'advantage',
  'advantageous',
  'optional',
  'would be great',
  'good to have',
  'or willingness to learn',
  'willing to learn',
  'von vorteil',
  'wünschenswert',
  'idealerweise',
  'gerne auch',
  'un plus',
  'un atout',
  'serait un',
  'idéalement',
  'apprécié',
  'se valorará',
  'se valora',
  'valorable',
  'deseable',
  'un plus',
  'desejável',
  'diferencial',
  'será um diferencial',
  'is een pré',
  'een pluspunt',
  'bij voorkeur',
];
const MUST = [
  'must have',
  'must be',
  'must',
  'required',
  'require',
  'requires',
  'mandatory',
  'essential',
  'you have',
  'you bring',
  'strong experience',
  'proven experience',
  'years of',
  'years experience',
  "years' experience",
  'proficient in',
  'proficiency',
  'expertise in',
  'hands-on experience',
  'solid understanding',
  'deep knowledge',
  'zwingend',
  'erforderlich',
  'voraussetzung',
  'jahre erfahrung',
  'sehr gute kenntnisse',
  'indispensable',
  'exigé',
  'maîtrise',
  'imprescindible',
  'obligatorio',
  'obrigatório',
  'vereist',
  'ruime ervaring',
];
const NEGATED = [
  'not required',
  'not necessary',
  'no need for',
  "don't use",
  'don’t use',
  'do not use',
  'we are not using',
  'nicht erforderlich',
  'pas nécessaire',
  'no se requiere',
  'não é necessário',
  'niet vereist',
];

/**
 * What the clause around a place says: the parenthesis it stands in or that follows it, else the clause between
 * commas that hold a cue, else the whole sentence.
 */
export function readCue(text: string, sentence: Span, place: Span): ClauseCue | undefined {
  const folded = text.slice(sentence.start, sentence.end).toLowerCase();
  const at = place.start - sentence.start;
  const end = place.end - sentence.start;
  const aside = /^\s{0,2}\(([^()]{1,80})\)/u.exec(folded.slice(end));
  const own = aside === null ? undefined : cueOf(aside[1]!);
  if (own !== undefined) return own;
  const before = folded.slice(Math.max(0, at - 4), at);
  if (/(?:^|[\s(,])no\s$/u.test(before)) return 'negated';
  return cueOf(outsideAsides(folded, at));
}

/** The sentence without the parentheses in which the place does not stand: their cues are about others. */
function outsideAsides(folded: string, at: number): string {
  let out = '';
  let from = 0;
  for (let open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', from)) {
    const close = folded.indexOf(')', open);
    if (close < 0) break;
    if (at > open && at < close) return folded.slice(open + 1, close);
    out += folded.slice(from, open);
    from = close + 1;
  }
  return out + folded.slice(from);
}

function cueOf(folded: string): ClauseCue | undefined {
  if (NEGATED.some((phrase) => hasPhrase(folded, phrase))) return 'negated';
  if (NICE.some((phrase) => hasPhrase(folded, phrase))) return 'nice';
  if (MUST.some((phrase) => hasPhrase(folded, phrase))) return 'must';
  return undefined;
}

function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + phrase.length])) return true;
  }
  return false;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
