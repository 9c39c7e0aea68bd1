import { areRivals } from './rivals.ts';
import { readAsides, type Span } from './sentence.ts';

/**
 * How two neighbouring skills of a sentence are joined. item: a comma that ends more than a name; pair: "(or …)";
 * such: "or similar", before the kind of thing that will do as well; same: the same skill once more ("Platform as a Service (PaaS)").
 */
type Join = 'or' | 'and' | 'comma' | 'item' | 'slash' | 'pair' | 'same' | 'such' | 'none';

const OR =
  'or|and\\/or|or\\/and|oder|und\\/oder|ou|et\\/ou|o|y\\/o|e\\/ou|of(?!\\s(?:a|an|the)\\s)|en\\/of|u|alternatively|bzw\\.|beziehungsweise|versus|vs\\.?';
/** "or a comparable": what follows is the kind of thing that will do as well. */
const SUCH =
  'similar|equivalent|comparable|other|another|any|some|related|alternative|ähnlichen?|vergleichbaren?|anderen?|gleichwertigen?|équivalente?s?|autres?|similaires?|comparables?|otr[oa]s?|equivalentes?|similares|outr[oa]s?|semelhantes?|vergelijkbare|gelijkwaardige|andere|soortgelijke';
const AND = 'and|und|sowie|et|ainsi que|y|e|i|en|as well as|plus|along with|combined with';
/** A version or a word of its kind that may trail a name inside a list ("Java 17", "AWS cloud"). */
const TRAIL =
  '(?:\\s?v?\\d[\\d.+x]{0,6})?(?:\\s(?:database|databases|db|cloud|framework|language|platform|server|programming|scripting|development|experience|knowledge|skills)){0,2}';
const OR_GAP = new RegExp(
  `^${TRAIL}\\s?,?\\s?(?:${OR})\\s(?:(?:a|an|the|even|in|with|using|experience|experience with|knowledge of|else|ideally|preferably|alternatively|optionally|mit|in|le|la|el|de|een|eine[nmrs]?|une?|un|um|uma)\\s){0,3}(?:[\\p{Ll}-]{2,14}\\s)?$`,
  'iu',
);
const SUCH_GAP = new RegExp(
  `^${TRAIL}\\s?,?\\s?(?:${OR})\\s(?:a|an|even|eine[nmrs]?|une?|um|uma|een|in)?\\s?(?:${SUCH})\\s"?$`,
  'iu',
);
const PAIR_GAP = new RegExp(
  `^\\s?\\(\\s?(?:${OR})\\s(?:(?:a|an|even|eine[nmrs]?|une?|un|een|${SUCH})\\s"?){0,2}$`,
  'iu',
);
const AND_GAP = new RegExp(`^${TRAIL}\\s?,?\\s?(?:(?:${AND})\\s|[&+]\\s?)(?:(?:the|a|an|de|la|le|el)\\s)?$`, 'iu');
/** A comma after a word of the name's kind ends the item ("NoSQL databases, AWS or Azure"). */
const ITEM_GAP = /\p{Ll}\s?,\s?$/u;
/** The same where the word belongs to the name. */
const KIND_END =
  /\s(?:databases|languages|frameworks|platforms|tools|systems|principles|practices|methodologies|services)$/iu;
const COMMA_GAP = new RegExp(`^${TRAIL}\\s?[,،、]\\s?$`, 'iu');
/** Names in the list that are no skills we know: ", Noesis, " and ", Noesis, or ". */
const UNKNOWN_GAP = new RegExp(
  `^\\s?,\\s(?:[\\p{Lu}][\\p{L}\\p{N}.+#-]{1,20}(?:\\s[\\p{Lu}\\d][\\p{L}\\p{N}.+#-]{0,20}){0,2}\\s?,\\s){1,3}(?:(${OR})\\s|(${AND})\\s)?$`,
  'u',
);
const SLASH_GAP = /^\s{0,2}[/|]\s{0,2}$/u;
/** Longer gaps join nothing (UTF-16 units). */
const MAX_GAP = 60;

/** Where a skill stands, and which. */
interface Named extends Span {
  readonly skill: string;
}

/** Words before a list by which any of its members will do. */
const CHOICE =
  /\b(?:one|any|some|several|two|either)\s(?:or more\s)?(?:of\b|or\b)|\bany\s[^.,;:]{2,40}(?:such as|like|e\.g\.,?)\s?\(?$|\b(?:one or more|one or several|at least one|at least two|either)\b|\b(?:mindestens eine[rsmn]?|eine[rsmn]? der|eine[rsmn]? dieser|eine oder mehrere|entweder|wahlweise)\b|(?:au moins une?|l['’]une? des?|un ou plusieurs|soit)\b|\b(?:al menos un[oa]?|alguno? de|uno o más|pelo menos um[a]?|algum[a]? d|um ou mais|minstens één|minimaal één|een van de|één of meer|een of meer)\b/iu;
/** Words right before a list that make its members examples. */
const EXAMPLE =
  /(?:(?<!we )(?<!would )\blike|such as|\be\.?\s?g\.?,?|\bi\.\s?e\.?,?|for example,?|for instance,?|\bz\.\s?b\.|zum beispiel|\bwie|\bwie etwa|beispielsweise|\bbspw\.?|\betwa|\bcomme|\btels? que|\btelles? que|par exemple|\bp\.\s?ex\.|\bcomo|por ejemplo|\bp\.\s?ej\.|por exemplo|\bex\.?|\bzoals|bijvoorbeeld|\bbijv\.|for inst\.)\s?(?:with|in|using|the)?\s?[:(]?\s?$/iu;
/** Words right after a list by which it is not complete. */
const OPEN_END =
  /^\s?\)?\s?,?\s?(?:\p{L}{2,12}\s){0,1}?(?:or|oder|ou|o|of)\s(?:a |an |any |some |eine?[nmr]? |une? |un |um |uma |een )?(?:similar|equivalent|comparable|other|another|alternative|related|ähnlich|vergleichbar|ander|gleichwertig|équivalent|autre|similaire|comparable|otr|equivalente|outr|semelhante|vergelijkbare|gelijkwaardig|gelijkaardig|soortgelijk)|^\s?,?\s?(?:o\.\s?ä\.|or (?:something (?:like|similar|comparable|of the)|the like|so\b)|oder (?:etwas )?ähnliche|ou quelque chose|o algo (?:similar|parecido)|ou algo (?:semelhante|parecido)|of iets (?:dergelijks|vergelijkbaars))/iu;
const AND_SO_ON = /^\s?[,/]?\s?(?:etc|…|\.\.\.|u\.s\.w|usw|enz|among others|and so on)/iu;
const LED_CHOICE =
  /\b(?:one|any|some|several|two|three|more|eine[mnrs]?|mehrere[mnr]?|un|une|plusieurs|uno|una|alguno|varios|um|uma|algum|één|een|meerdere)\s(?:of|or more of|der|dieser|des|de|dos|das|van)\s(?:(?:the|these|los|las|les|de)\s)?(?:following|folgenden|suivante?s|siguientes|seguintes|volgende)[^.:;]{0,60}[:;]/iu;
const EXAMPLE_ASIDE =
  /^\s?(?:e\.?\s?g\.?|i\.\s?e\.|such as|like|for example|for instance|z\.\s?b\.|zum beispiel|bspw|beispielsweise|par exemple|p\.\s?ex|por ejemplo|p\.\s?ej|por exemplo|ex\.|bijv|zoals|comme|como|wie)[\s.,:]/iu;
const OPEN_ASIDE = /[\s,](?:etc\.?|…|\.\.\.|u\.\s?s\.\s?w\.|usw\.?|enz\.?)\s?$/iu;
const DUTCH = /(?:^|\s)(?:een|ervaring|kennis|met|voor|jij|je|wij|zoals|vergelijkbare|andere|naar|bij)\s/iu;
/** Letters without which the next pattern cannot match. */
const EXAMPLE_HINT = /like|such|g\b|i\.|example|instance|z\.|beispiel|wie|bsp|etwa|com|tel|exe|ex|ej|zoals|bijv|inst/i;
/** Words that make examples of a list stand so near before it (UTF-16 units). */
const MAX_EXAMPLE = 28;
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
export function findGroups(text: string, sentence: Span, places: readonly Named[]): readonly (readonly number[])[] {
  if (places.length < 2) return [];
  // In English "of" joins no alternatives.
  let dutch: boolean | undefined;
  const isDutch = () => (dutch ??= DUTCH.test(text.slice(sentence.start, sentence.end)));
  const joins: Join[] = [];
  for (let i = 1; i < places.length; i++) {
    const before = places[i - 1]!;
    const gap = text.slice(before.end, places[i]!.start);
    if (before.skill === places[i]!.skill && /^\s?\($/u.test(gap)) joins.push('same');
    else {
      const join = joinOf(joins.at(-1) === 'same' && gap.startsWith(')') ? gap.slice(1) : gap, isDutch);
      joins.push(join === 'comma' && KIND_END.test(text.slice(before.start, before.end)) ? 'item' : join);
    }
  }
  const groups = findLedGroups(text, sentence, places);
  const led = new Set(groups.flat());
  let first = 0;
  for (let i = 0; i < places.length; i++) {
    if (i < joins.length && joins[i] !== 'none' && led.has(i) === led.has(i + 1)) continue;
    if (!led.has(i)) groups.push(...splitChain(text, sentence, places, joins, first, i));
    first = i + 1;
  }
  return groups.filter((group) => new Set(group.map((i) => places[i]!.skill)).size > 1);
}

/** Lists that say of themselves what they are: "several of the following: …", "(e.g. …)". */
function findLedGroups(text: string, sentence: Span, places: readonly Named[]): number[][] {
  const start = endOfMatch(LED_CHOICE, text.slice(sentence.start, sentence.end));
  const positions = places.map((_, i) => i);
  if (start >= 0) {
    const led = positions.filter((i) => places[i]!.start >= sentence.start + start);
    const end = led.findIndex((i, at) => at > 0 && places[i]!.start - places[led[at - 1]!]!.end > MAX_GAP);
    return [end < 0 ? led : led.slice(0, end)];
  }
  return readAsides(text, sentence)
    .filter(
      (aside) =>
        EXAMPLE_ASIDE.test(text.slice(aside.start, aside.start + 16)) ||
        OPEN_ASIDE.test(text.slice(Math.max(aside.start, aside.end - 12), aside.end)),
    )
    .map((aside) => positions.filter((i) => places[i]!.start >= aside.start && places[i]!.end <= aside.end))
    .filter((group) => group.length > 1);
}

/** Letters without which no list is led in. */
const FOLLOWING = /follow|folgend|suivant|siguient|seguint|volgend/i;

/** Whether a line leads in a list of which any will do: "one or more of the following:". */
export function leadsChoice(text: string): boolean {
  return LED_CHOICE.test(text);
}

function endOfMatch(pattern: RegExp, text: string): number {
  const match = FOLLOWING.test(text) ? pattern.exec(text) : null;
  return match === null ? -1 : match.index + match[0].length;
}

function joinOf(gap: string, isDutch: () => boolean): Join {
  if (gap.length > MAX_GAP) return 'none';
  if (SLASH_GAP.test(gap)) return 'slash';
  if (COMMA_GAP.test(gap)) return ITEM_GAP.test(gap) ? 'item' : 'comma';
  if (PAIR_GAP.test(gap)) return 'pair';
  if (SUCH_GAP.test(gap)) return 'such';
  if (OR_GAP.test(gap)) return /(?:^|\s)of\s/iu.test(gap) && !isDutch() ? 'none' : 'or';
  if (AND_GAP.test(gap)) return 'and';
  const unknown = UNKNOWN_GAP.exec(gap);
  return unknown === null ? 'none' : unknown[1] !== undefined ? 'or' : unknown[2] !== undefined ? 'and' : 'comma';
}

/** The groups in one unbroken list, `first`..`last` inclusive. */
function splitChain(
  text: string,
  sentence: Span,
  places: readonly Named[],
  joins: readonly Join[],
  first: number,
  last: number,
): number[][] {
  if (first === last) return [];
  const atoms = readAtoms(joins, first, last);
  const between = atoms.slice(1).map((atom) => joins[atom[0]! - 1]!);
  const isOr = (join: Join | undefined) => join === 'or' || join === 'such';
  const nextOr = (at: number) => between.findIndex((join, i) => i >= at && isOr(join));
  const lead = text.slice(Math.max(sentence.start, places[first]!.start - LEAD), places[first]!.start);
  const tail = text.slice(places[last]!.end, Math.min(sentence.end, places[last]!.end + 40));
  const isAside = /[([]\s?(?:e\.?\s?g\.?,?\s|i\.\s?e\.?,?\s|z\.\s?b\.\s)?$/iu.test(lead);
  const isChoice = CHOICE.test(cutLead(lead));
  const near = lead.slice(-MAX_EXAMPLE);
  const isExample = EXAMPLE_HINT.test(near) && EXAMPLE.test(near);
  const all = atoms.flat();
  if (!between.some(isOr)) {
    const isOpen =
      isExample ||
      OPEN_END.test(tail) ||
      (isAside && AND_SO_ON.test(tail)) ||
      (isAside &&
        areRivals(
          all.map((i) => nameAt(text, places[i]!)),
          'list',
        ));
    if (isChoice || (isOpen && !between.includes('and'))) return [all];
  }
  const groups: number[][] = [];
  let from = 0;
  for (let k = 0; k < atoms.length; k++) {
    // A list that ends in "or" reaches back over its commas to the last "and".
    const next = nextOr(k);
    if (next >= 0 && between.slice(k, next).every((join) => join === 'comma')) {
      let end = next + 1;
      while (
        isOr(between[end]) ||
        (between[end] === 'comma' &&
          nextOr(end) > 0 &&
          between.slice(end, nextOr(end)).every((join) => join === 'comma'))
      )
        end++;
      // "Go, Rust or similar languages": the kind is no third alternative; "Snowflake or a similar warehouse": it is the second.
      if (between[end - 1] === 'such' && end - from > 1) groups.push(atoms.slice(from, end).flat());
      else groups.push(atoms.slice(from, end + 1).flat());
      k = end;
    } else if (isPairOfAlternatives(text, places, joins, atoms[k]!, isExample || isChoice)) groups.push(atoms[k]!);
    from = k + 1;
  }
  return groups;
}

/** Neighbours joined by a slash or by "(or …)" count as one member of their list. */
function readAtoms(joins: readonly Join[], first: number, last: number): number[][] {
  const atoms: number[][] = [[first]];
  for (let i = first + 1; i <= last; i++) {
    const join = joins[i - 1];
    if (join === 'slash' || join === 'pair' || join === 'same') atoms.at(-1)!.push(i);
    else atoms.push([i]);
  }
  return atoms;
}

/** "React/Vue" means either; "HTML/CSS", "CI/CD", "Agile/Scrum" mean both. */
function isPairOfAlternatives(
  text: string,
  places: readonly Named[],
  joins: readonly Join[],
  atom: readonly number[],
  isOpen: boolean,
): boolean {
  if (atom.length < 2) return false;
  if (atom.slice(1).some((i) => joins[i - 1] === 'pair')) return true;
  if (atom.slice(1).every((i) => joins[i - 1] === 'same')) return false;
  const names = atom.map((i) => nameAt(text, places[i]!));
  return areRivals(names, 'pair') || (isOpen && !areRivals(names, 'both'));
}

function nameAt(text: string, place: Span): string {
  return text.slice(place.start, place.end).toLowerCase();
}

/** What stands before a list since the last break. */
function cutLead(lead: string): string {
  return lead.slice(Math.max(lead.lastIndexOf(')'), lead.lastIndexOf(' and ')) + 1);
}
