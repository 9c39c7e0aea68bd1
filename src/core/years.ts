import type { Span } from './sentence.ts';

/** A span of time said in a text, as the fewest years of it. */
export interface YearsSaid extends Span {
  readonly years: number;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'one ein eine einem einer eines un une uno um uma een één',
    'two zwei deux dos dois duas twee',
    'three drei trois tres três drie',
    'four vier quatre cuatro quatro',
    'five fünf cinq cinco vijf',
    'six sechs seis zes',
    'seven sieben sept siete sete zeven',
    'eight acht huit ocho oito',
    'nine neun neuf nueve nove negen',
    'ten zehn dix diez dez tien',
    'eleven elf onze once',
    'twelve zwölf douze doce doze twaalf',
  ].flatMap((list, i) => list.split(' ').map((word) => [word, i + 1] as const)),
);
/** No one asks more of a skill. */
const MOST_YEARS = 40;

/** "5+ years", "3-5 yrs", "five (5) years", "2 Jahre", "between 3 and 5 years"; the first number is the fewest. */
const NUMBER = `\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')}`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(${NUMBER})(?:\\s?\\(\\s?(\\d{1,2})\\s?\\))?\\s?(?:\\+|plus|or more|oder mehr|ou plus|o más|ou mais|of meer)?(?:(?:\\s?[-–—/]\\s?|\\s(?:to|and|bis|à|a|y|e|tot)\\s)(?:${NUMBER})\\s?\\+?)?\\s?[-–]?\\s?(?:years?|yrs?|jahren?|jahre|ans|années|années|años?|anos?|jaar|jaren)(?![\\p{L}])`,
  'giu',
);
/** Words without which the pattern cannot match; a cheap look before it is tried. */
const HINT = /year|yrs?\b|jahr|ann[ée]e|\bans\b|a[nñ]os?\b|jaar/i;
/** What makes a span of time no experience: an age, a company's history, a contract's length. */
const OTHER_AFTER =
  /^\s?(?:old|of age|ago|in business|contract|anniversary|vesting|warranty|term|in a row|straight|history|alt|auf dem markt|d['’]existence|de existencia|d['’]âge|de edad|de idade|oud)/iu;
const OTHER_BEFORE =
  /(?:past|last|previous|next|every|each|within|age|aged|since|founded|letzten|nächsten|seit|über|depuis|derniers|dernières|últimos|desde hace|próximos|há|laatste|afgelopen|sinds)\s?(?:\p{L}{1,8}\s?)?$/iu;

/** Years said in a stretch of text, in order. Only what can be experience. */
export function findYears(text: string, stretch: Span): readonly YearsSaid[] {
  const part = text.slice(stretch.start, stretch.end);
  if (!HINT.test(part)) return [];
  const found: YearsSaid[] = [];
  for (const match of part.matchAll(YEARS)) {
    const years = match[2] === undefined ? numberOf(match[1]!) : Number(match[2]);
    const end = match.index + match[0].length;
    if (years === undefined || years > MOST_YEARS) continue;
    if (
      OTHER_AFTER.test(part.slice(end, end + 20)) ||
      OTHER_BEFORE.test(part.slice(Math.max(0, match.index - 24), match.index))
    )
      continue;
    found.push({ start: stretch.start + match.index, end: stretch.start + end, years });
  }
  return found;
}

/** Skills that are the whole trade: years of them are the posting's total, not a skill's. */
const WHOLE_TRADE =
  /^(?:software|application|professional|it|informatik|programming|coding|development|développement|desarrollo|desenvolvimento)?\s?[-]?\s?(?:software)?\s?(?:engineering|development|developer|engineer|entwicklung|programming|coding|développement|desarrollo|desenvolvimento|ontwikkeling)?$/iu;
/** Where the years' reach ends: the sentence goes on to something else. */
const STOP =
  /(?<!\b(?:in|with|following|of|using)\s?):|(?:experience|erfahrung|expérience|experiencia|experiência|ervaring),\s(?!with|in|mit|dans|en|em|met)|,\s(?:such as|including|and (?:a |an |strong|solid|good|deep|excellent|proven|knowledge|understanding|ability|familiarity|experience|with|have|are)|with (?!a focus|focus|emphasis|an emphasis)|as well as|plus|preferably|ideally|strong|solid|knowledge|understanding|familiarity|ability)|\swith (?:strong|solid|good|deep|excellent|proven|a strong|a solid|a deep|at least|knowledge|an understanding|understanding)|\sand (?:strong|solid|good|deep|excellent|proven|knowledge|understanding|ability|familiarity)|,? and you\b|, you\b|\sfor\s|\sincluding\s|\swhere\s|\swho\s|\sideally\s|\spreferably\s|\s(?:davon|dont|de los cuales|sendo|waarvan)\s/iu;
/** How far behind a name its years may stand (UTF-16 units). */
const MAX_BEHIND = 60;
/** How far after the years a skill may stand (UTF-16 units). */
const REACH = 200;

/**
 * The fewest years asked of the skill at each place of a sentence.
 * @param said the years of the sentence, from `findYears`
 * @param places where skills stand in it, by start
 */
export function readYears(
  text: string,
  said: readonly YearsSaid[],
  places: readonly Span[],
): readonly (number | undefined)[] {
  if (said.length === 0) return places.map(() => undefined);
  const behind = said.filter((years) => places.some((place) => isBehind(text, place, years)));
  const ahead = said.filter((years) => !behind.includes(years));
  return places.map((place) => {
    if (WHOLE_TRADE.test(text.slice(place.start, place.end).trim())) return undefined;
    const own = behind.find((years) => isBehind(text, place, years));
    if (own !== undefined) return own.years;
    const before = ahead.filter((it) => it.end <= place.start).at(-1);
    if (before === undefined) return undefined;
    const between = text.slice(before.end, place.start);
    return between.length <= REACH && !STOP.test(between) ? before.years : undefined;
  });
}

/** Whether years hang on the name before them ("Python: 4 years") and so say nothing of what follows. */
function isBehind(text: string, place: Span, years: YearsSaid): boolean {
  return (
    place.end <= years.start &&
    years.start - place.end <= MAX_BEHIND &&
    follows(text.slice(place.end, years.start)) &&
    !LEADS_ON.test(text.slice(years.end, years.end + 30))
  );
}

/** "Java, 2 years of Kafka": the years are of what follows. */
const LEADS_ON =
  /^\+?['’]?\s(?:of|in|with|using|on|(?:hands-on |work |relevant |professional )?experience (?:with|in|of|using)|erfahrung|d['’]expérience|de experiencia|de experiência|ervaring|mit|avec|con|com|met)\b/iu;

/** "Python: 4 years", "Java (5+ years)", "Go, at least 2 years", "backend development (+5 years)". */
function follows(between: string): boolean {
  return (
    /^(?:\s\p{L}{2,14}){0,2}\s?(?:[:(–—-]|,|\s)\s?(?:at least|minimum|min\.?|mindestens|mind\.|au moins|minimum de|al menos|mínimo|pelo menos|minimaal|of at least|for at least|with at least|for|von|seit)?\s?\+?$/iu.test(
      between,
    ) && /[:(–—,-]|\bfor|at least/u.test(between)
  );
}

function numberOf(word: string): number | undefined {
  return /^\d/u.test(word) ? Number(word) : NUMBER_WORDS.get(word.toLowerCase());
}
