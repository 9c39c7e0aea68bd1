import { JOINERS } from './cue-words.ts';
import type { NearWord } from './words-around.ts';

/** "AI-driven ordering", "cloud-based products": praise of what is sold. */
export function isDriven(text: string, end: number, next: NearWord | undefined): boolean {
  return next?.start === end + 1 && text.charCodeAt(end) === 45 && DRIVEN.has(next.key);
}

const DRIVEN = new Set('driven powered enabled enhanced assisted based first native led'.split(' '));

/** "Director of Analytics and Data Science", "report to Security": who is in charge of it, or whom one answers to. */
export function isHeaded(text: string, start: number): boolean {
  return HEADED.test(text.slice(Math.max(0, start - 60), start));
}

const HEADED =
  /\b(?:director|head|vp|vice president|chief|manager|lead|leiter(?:in)?|responsable|directeur|director[a]? de) (?:of|der|für|du|de la|de) (?:the )?(?:[\p{L}-]+ ){0,2}(?:(?:and|&|und|et|y|e) (?:[\p{L}-]+ )?)?$/iu;

/** "develop, test and maintain": what one does all day, no discipline. */
export function isInSeries(before: readonly NearWord[], after: readonly NearWord[]): boolean {
  const isPart = (words: readonly NearWord[]): boolean => {
    const isJoined = words[0] !== undefined && (JOINERS.has(words[0].key) || words[0].key === ',');
    const at = isJoined && words[1] !== undefined && JOINERS.has(words[1].key) ? 2 : 1;
    return isJoined && DOING.has(words[at]?.key ?? '');
  };
  return isPart(before) || isPart(after);
}

/** What one does to a program or a system. */
const DOING = new Set(
  (
    'develop build create write maintain support deliver implement enhance improve manage operate ship release execute evolve own extend lead ' +
    'developing building creating writing maintaining supporting delivering implementing enhancing improving managing operating shipping releasing ' +
    'normalizing normalising synchronizing transforming processing storing cleaning normalize transform process store clean design deploy test debug'
  ).split(' '),
);
