import type { FoundName } from '../find-names.ts';
import type { Section } from '../section-phrases.ts';
import type { SkillKind } from '../skill.ts';
import type { Link } from './links.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NearWord } from './words-around.ts';

/** A name in its place, with all that is known of the place before it is judged. */
export interface Place {
  readonly text: string;
  readonly found: FoundName;
  readonly kind: SkillKind;
  readonly section: Section;
  readonly isTitle: boolean;
  /** The whole run is written in capitals, so that case says nothing. */
  readonly isShouted: boolean;
  /** How the name hangs together with its neighbours, and whether these are technologies beyond doubt. */
  readonly left: Neighbour | undefined;
  readonly right: Neighbour | undefined;
  /** The other members of the list that the name stands in, and how many of them are technologies or concepts beyond doubt. */
  readonly list: { readonly size: number; readonly techs: number; readonly ideas: number };
  /** The text is long enough for a whole posting, so that what it lacks says something. */
  readonly isWhole: boolean;
  /** The posting is not about technology. */
  readonly isOtherTrade: boolean;
  /** Technologies beyond doubt in the whole posting. */
  readonly sureTechs: number;
  /** One of them stands in the run. */
  readonly isBesideTech: boolean;
  /** One of them stands directly before the name, with nothing between. */
  readonly isBehindTech: boolean;
  /** Another name of the same skill, beyond doubt, stands in the posting. */
  readonly isNamedElsewhere: boolean;
  /** The name is the employer's. */
  readonly isEmployer: boolean;
  readonly sentence: () => SentenceView;
}

export interface Neighbour {
  readonly link: Link;
  readonly kind: SkillKind;
  readonly isSure: boolean;
}

/** Among technologies beyond doubt: in its line, or in the lines above and below that hold a name each. */
export function isInTechList(place: Place): boolean {
  return place.list.techs > 0 || isTechLink(place.left) || isTechLink(place.right);
}

function isTechLink(side: Neighbour | undefined): boolean {
  return side !== undefined && side.link === 'list' && side.isSure && side.kind === 'tech';
}

export function isInSureList(place: Place): boolean {
  const isSureSide = (side: Neighbour | undefined): boolean =>
    side !== undefined && side.link === 'list' && side.isSure;
  return place.list.techs + place.list.ideas > 0 || isSureSide(place.left) || isSureSide(place.right);
}

export function isAskedBy(place: Place, at: number): boolean {
  return place.sentence().asks.includes(at);
}

/** Something is asked for before the name in its sentence, or right behind it ("Java experience"). */
export function isAskedInSentence(place: Place): boolean {
  const isAsking = place.section === 'must' || place.section === 'nice';
  return place.sentence().asks.some((at) => isAsking || at < place.found.end + 40);
}

/** "Our customers include Stripe", "backed by the founders of Datadog": in what companies say of themselves. */
export function isReference(place: Place): boolean {
  if (place.section !== 'open' && place.section !== 'about') return false;
  const { reference, isOfYou, asks, companyWords } = place.sentence();
  if (isOfYou || asks.length > 0 || companyWords === 0) return false;
  return reference < place.found.start;
}

/** "kind" written in small letters is no proof of anything. */
export function isPlainWord(written: string): boolean {
  return written.length >= 4 && /^\p{Ll}+$/u.test(written);
}

export function isCapitalWord(text: string, word: NearWord): boolean {
  return isCapitalAt(text, word.start) && word.end - word.start > 1;
}

export function isCapitalAt(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char !== char.toLowerCase();
}

export function isSpaceOnly(text: string, from: number, to: number): boolean {
  return to === from + 1 && text.charCodeAt(from) === 32;
}
