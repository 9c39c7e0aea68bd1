import type { Word } from './phrase.ts';
import type { Span } from './sentence.ts';

/** How far before a field of study its degree is named (UTF-16 units). */
const REACH = 200;
const DEGREES = new Set(
  (
    'degree degrees bachelor bachelors master masters bs bsc ba ms msc btech mtech phd doctorate diploma graduate graduates major ' +
    'studium hochschulstudium studiengang abschluss hochschulabschluss ausbildung diplôme formation école licence ' +
    'titulación grado licenciatura máster graduação formação bacharelado mestrado opleiding studie'
  ).split(' '),
);
/** "B.S.", "Ph.D.": the letter after the point, and the one before it. */
const DOTTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['s', ['b', 'm']],
  ['sc', ['b', 'm']],
  ['a', ['b', 'm']],
  ['d', ['ph']],
]);
/** After these the sentence speaks of something else. */
const PASSED =
  /experience|years|knowledge|skills|proficien|familiar|understanding|expertise|ability|\bwith\b|using|erfahrung|kenntnis|jahre|expérience|connaissance|maîtrise|\bans\b|experiencia|conocimiento|años|experiência|conhecimento|\banos\b|ervaring|kennis|\bjaar\b/iu;
/** A field is named as one. */
const LEADS =
  /(?:^|[^\p{L}])(?:in|of|from|im|der|des|en|em|de|d['’]|field|fields|bereich|informatik|discipline)(?![\p{L}])/iu;

/**
 * Which names of a sentence are what a degree is in ("BS in computer science, statistics or machine learning"): asked is
 * the degree, not the skill.
 * @param words the words of the sentence
 * @param places where the names stand, by start
 */
export function readFieldsOfStudy(text: string, words: readonly Word[], places: readonly Span[]): readonly boolean[] {
  const ends: number[] = [];
  words.forEach(({ key, end }, i) => {
    const isDotted = words[i - 1]?.key === '.' && DOTTED.get(key)?.includes(words[i - 2]?.key ?? '') === true;
    if (isDotted || DEGREES.has(key)) ends.push(end);
  });
  return places.map((place) => {
    const end = ends.findLast((at) => at <= place.start);
    if (end === undefined || place.start - end > REACH) return false;
    const between = text.slice(end, place.start);
    return LEADS.test(between) && !PASSED.test(between);
  });
}
