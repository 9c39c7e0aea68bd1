import type { SkillMatch } from './skill-match.ts';

/** Pairs that a slash joins into one thing or into two that are both meant, never into a choice. */
const BOTH = new Set([
  'HTML/CSS',
  'CSS/HTML',
  'CSS/JavaScript',
  'HTML/JavaScript',
  'JavaScript/HTML',
  'JavaScript/CSS',
  'Agile/Scrum',
  'Scrum/Agile',
  'TCP/IP',
]);
const OR = new Set(['or', 'oder', 'ou', 'o', 'of', 'and/or', 'or/and', 'und/oder', ', or', ',or', ', oder']);

/**
 * Groups the matches of one run into alternatives: "Java, Kotlin or Go", "React/Vue", "such as X, Y or Z".
 * @param text the run's text
 * @param matches its matches by start
 * @returns groups of two or more positions in `matches`; the rest stand alone
 */
export function findGroups(text: string, matches: readonly SkillMatch[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let chain: number[] = [0];
  let joins: string[] = [];
  const close = () => {
    if (chain.length > 1 && isChoice(chain, joins, matches, text)) groups.push(chain);
  };
  for (let i = 1; i < matches.length; i++) {
    const join = text
      .slice(matches[i - 1]!.end, matches[i]!.start)
      .trim()
      .toLowerCase();
    if (join === ',' || join === '/' || OR.has(join)) {
      chain.push(i);
      joins.push(join);
    } else {
      close();
      chain = [i];
      joins = [];
    }
  }
  close();
  return groups;
}

function isChoice(
  chain: readonly number[],
  joins: readonly string[],
  matches: readonly SkillMatch[],
  text: string,
): boolean {
  if (joins.some((join) => OR.has(join))) return true;
  const first = matches[chain[0]!]!;
  if (joins.every((join) => join === '/')) {
    return chain.slice(1).every((at, i) => !BOTH.has(`${matches[chain[i]!]!.skill}/${matches[at]!.skill}`));
  }
  const lead = text.slice(Math.max(0, first.start - 30), first.start).toLowerCase();
  const tail = text.slice(matches[chain.at(-1)!]!.end).toLowerCase();
  return (
    /(?:such as|e\.g\.,?|one of|any of|like|z\.b\.)\s?\(?$/u.test(lead) ||
    /^,?\s?(?:or similar|or equivalent|etc|o\.ä|ou équivalent)/u.test(tail)
  );
}
