import { areRivals } from './rivals.ts';
import type { Span } from './sentence.ts';

/** How two neighbouring skills of a sentence are joined. pair: a slash, or "(or …)": binds tighter than a list. */
type Join = 'or' | 'and' | 'comma' | 'slash' | 'pair' | 'none';

const OR = 'or|and\\/or|or\\/and|oder|und\\/oder|ou|et\\/ou|o|y\\/o|e\\/ou|of|en\\/of|u|alternatively|resp\\.|bzw\\.|beziehungsweise|versus|vs\\.?';
const AND = 'and|und|sowie|et|ainsi que|y|e|i|en|as well as|plus|along with|combined with';
/** A version or a word of its kind that may trail a name inside a list ("Java 17", "AWS cloud"). */
const TRAIL = '(?:\\s?v?\\d[\\d.+x]{0,6})?(?:\\s(?:database|databases|db|cloud|framework|language|platform|server|programming|scripting|development|experience|knowledge|skills)){0,2}';
const OR_GAP = new RegExp(`^${TRAIL}\\s?,?\\s?(?:${OR})\\s(?:(?:a|an|the|even|in|with|using|experience|experience with|knowledge of|else|ideally|preferably|alternatively|optionally|mit|in|le|la|el|de|een)\\s){0,3}$`, 'iu');
const PAIR_GAP = new RegExp(`^\\s?\\(\\s?(?:${OR})\\s$`, 'iu');
const AND_GAP = new RegExp(`^${TRAIL}\\s?,?\\s?(?:(?:${AND})\\s|[&+]\\s?)(?:(?:the|a|an|de|la|le|el)\\s)?$`, 'iu');
const COMMA_GAP = new RegExp(`^${TRAIL}\\s?[,،、]\\s?$`, 'iu');
const SLASH_GAP = /^\s{0,2}[/|]\s{0,2}$/u;
/** Longer gaps join nothing (UTF-16 units). */
const MAX_GAP = 60;

/** Words before a list by which any of its members will do. */
const CHOICE =
  /\b(?:one|any|some|several|two|either)\s(?:or more\s)?(?:of\b|or\b)|\b(?:one or more|one or several|at least one|at least two|either)\b|\b(?:mindestens eine[rsmn]?|eine[rsmn]? der|eine[rsmn]? dieser|eine oder mehrere|entweder|wahlweise)\b|(?:au moins une?|l['’]une? des?|un ou plusieurs|soit)\b|\b(?:al menos un[oa]?|alguno? de|uno o más|pelo menos um[a]?|algum[a]? d|um ou mais|minstens één|minimaal één|een van de|één of meer|een of meer)\b/iu;
/** Words right before a list that make its members examples. */
const EXAMPLE =
  /(?:(?<!we )(?<!would )\blike|such as|\be\.?\s?g\.?,?|\bi\.\s?e\.?,?|for example,?|for instance,?|\bz\.\s?b\.|zum beispiel|\bwie|\bwie etwa|beispielsweise|\bbspw\.?|\betwa|\bcomme|\btels? que|\btelles? que|par exemple|\bp\.\s?ex\.|\bcomo|por ejemplo|\bp\.\s?ej\.|por exemplo|\bex\.?|\bzoals|bijvoorbeeld|\bbijv\.|for inst\.)\s?(?:with|in|using)?\s?[:(]?\s?$/iu;
/** Words right after a list by which it is not complete. */
const OPEN_END =
  /^\s?\)?\s?,?\s?(?:\p{L}{2,12}\s){0,1}?(?:or|oder|ou|o|of)\s(?:a |an |any |some |eine?[nmr]? |une? |un |um |uma |een )?(?:similar|equivalent|comparable|other|another|alternative|related|ähnlich|vergleichbar|ander|gleichwertig|équivalent|autre|similaire|comparable|otr|equivalente|outr|semelhante|vergelijkbare|gelijkwaardig|gelijkaardig|soortgelijk)|^\s?,?\s?o\.\s?ä\./iu;
const AND_SO_ON = /^\s?[,/]?\s?(?:etc|…|\.\.\.|u\.s\.w|usw|enz|among others|and so on)/iu;
/** How far before a list a choice word may stand (UTF-16 units). */
const LEAD = 90;

/**
 * Finds alternatives among the skills of one sentence: "Java, Kotlin or Go", "React/Vue", "such as X, Y", "X or Y".
 * "X, Y and Z" are three.
 * @param text the run's text
 * @param sentence the sentence
 * @param places where its skills stand, by start
 * @returns groups of two or more positions in `places`; no position is in two
 */
export function findGroups(text: string, sentence: Span, places: readonly Span[]): readonly (readonly number[])[] {
  const joins = places.slice(1).map((place, i) => joinOf(text.slice(places[i]!.end, place.start)));
  const groups: number[][] = [];
  let first = 0;
  for (let i = 0; i < places.length; i++) {
    if (i < joins.length && joins[i] !== 'none') continue;
    groups.push(...splitChain(text, sentence, places, joins, first, i));
    first = i + 1;
  }
  return groups;
}

function joinOf(gap: string): Join {
  if (gap.length > MAX_GAP) return 'none';
  if (SLASH_GAP.test(gap)) return 'slash';
  if (COMMA_GAP.test(gap)) return 'comma';
  if (PAIR_GAP.test(gap)) return 'pair';
  if (OR_GAP.test(gap)) return 'or';
  return AND_GAP.test(gap) ? 'and' : 'none';
}

/** The groups in one unbroken list, `first`..`last` inclusive. */
function splitChain(text: string, sentence: Span, places: readonly Span[], joins: readonly Join[], first: number, last: number): number[][] {
  if (first === last) return [];
  const atoms = readAtoms(joins, first, last);
  const between = atoms.slice(1).map((atom) => joins[atom[0]! - 1]!);
  const lead = text.slice(Math.max(sentence.start, places[first]!.start - LEAD), places[first]!.start);
  const tail = text.slice(places[last]!.end, Math.min(sentence.end, places[last]!.end + 40));
  const isAside = /[([]\s?(?:e\.?\s?g\.?,?\s|i\.\s?e\.?,?\s|z\.\s?b\.\s)?$/iu.test(lead);
  const isChoice = CHOICE.test(cutLead(lead));
  const all = atoms.flat();
  if (!between.includes('or')) {
    const isOpen = EXAMPLE.test(lead) || OPEN_END.test(tail) || (isAside && AND_SO_ON.test(tail)) || (isAside && areRivals(all.map((i) => nameAt(text, places[i]!)), 'list'));
    if (isChoice || (isOpen && !between.includes('and'))) return [all];
  }
  const groups: number[][] = [];
  let from = 0;
  for (let k = 0; k < atoms.length; k++) {
    // A list that ends in "or" reaches back over its commas to the last "and".
    const next = between.indexOf('or', k);
    if (next >= 0 && between.slice(k, next).every((join) => join === 'comma')) {
      let end = next + 1;
      while (between[end] === 'or' || (between[end] === 'comma' && between.indexOf('or', end) > 0 && between.slice(end, between.indexOf('or', end)).every((join) => join === 'comma'))) end++;
      groups.push(atoms.slice(from, end + 1).flat());
      k = end;
    } else if (isPairOfAlternatives(text, places, joins, atoms[k]!, isAside || EXAMPLE.test(lead) || isChoice)) groups.push(atoms[k]!);
    from = k + 1;
  }
  return groups.filter((group) => group.length > 1);
}

/** Neighbours joined by a slash or by "(or …)" count as one member of their list. */
function readAtoms(joins: readonly Join[], first: number, last: number): number[][] {
  const atoms: number[][] = [[first]];
  for (let i = first + 1; i <= last; i++) {
    const join = joins[i - 1];
    if (join === 'slash' || join === 'pair') atoms.at(-1)!.push(i);
    else atoms.push([i]);
  }
  return atoms;
}

/** "React/Vue" means either; "HTML/CSS", "CI/CD", "Agile/Scrum" mean both. */
function isPairOfAlternatives(text: string, places: readonly Span[], joins: readonly Join[], atom: readonly number[], isOpen: boolean): boolean {
  if (atom.length < 2) return false;
  if (atom.slice(1).every((i) => joins[i - 1] === 'pair')) return true;
  const names = atom.map((i) => nameAt(text, places[i]!));
  return areRivals(names, 'pair') || (isOpen && !areRivals(names, 'both'));
}

function nameAt(text: string, place: Span): string {
  return text.slice(place.start, place.end).toLowerCase();
}

/** What stands before a list since the last break. */
function cutLead(lead: string): string {
  return lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(')'), lead.lastIndexOf(' and ')) + 1);
}
