import { readCues } from './clause.ts';
import { DEALBREAKER_PHRASES, type DealbreakerCue } from './dealbreaker-phrases.ts';
import { readOutline, type Outline } from './outline.ts';
import { findPhrases, type PhraseHit, type Word } from './phrase.ts';
import type { Dealbreaker } from './posting.ts';
import type { Section } from './section-phrases.ts';
import { sectionAt } from './section.ts';
import { quotePlace, sentenceAt, type Span } from './sentence.ts';
import type { TextRun } from './text-run.ts';

/** More are not told; no posting has as many. */
const MAX_DEALBREAKERS = 60;

/**
 * Finds what may rule a person out whatever their skills: work authorisation, clearance, licence, presence on site, a
 * spoken language, a degree. Not what the posting calls optional or says it does not ask.
 * @param outline the runs taken apart, where that is at hand
 * @returns in reading order, each kind once a sentence
 */
export function findDealbreakers(runs: readonly TextRun[], outline: Outline = readOutline(runs)): Dealbreaker[] {
  const found: Dealbreaker[] = [];
  const told = new Set<string>();
  for (let at = 0; at < runs.length && found.length < MAX_DEALBREAKERS; at++) {
    const run = runs[at]!;
    if (run.role === 'title') continue;
    const words = outline.wordsOf(at);
    const hits = findPhrases(words, DEALBREAKER_PHRASES);
    if (hits.length === 0) continue;
    const sentences = outline.sentencesOf(at);
    for (const hit of hits) {
      const sentence = sentences[sentenceAt(sentences, hit.start)]!;
      const { kind } = hit.value;
      const quote = quotePlace(run, sentence, { start: hit.start, end: endOfName(words, hit, sentence) });
      const key = `${kind} ${quote.sentence}`;
      if (told.has(key) || !isCondition(run.text, words, hit, sentence, sectionAt(outline.sections[at]!, hit.start)))
        continue;
      told.add(key);
      found.push({ kind, evidence: quote });
    }
  }
  return found;
}

const JOINING = /^(?:in|or|of|from|is|required|der|im|en|de|zum|als)$/u;

/** A phrase's end without the word that leads on ("degree in"). */
function endOfName(words: readonly Word[], hit: PhraseHit<DealbreakerCue>, sentence: Span): number {
  let to = hit.to;
  while (to > hit.from + 1 && JOINING.test(words[to - 1]!.key)) to--;
  return Math.min(words[to - 1]!.end, sentence.end);
}

/** Statements on equal chances name citizenship and licences without asking for them. */
const EQUAL_CHANCES =
  /without regard|regardless of|irrespective|discriminat|diskriminier|equal opportunity|protected by|protected (?:status|class|characteristic)|marital status|veteran status|e-verify|verify (?:the )?(?:identity|eligibility)|unabhängig von|ungeachtet|sans distinction|indépendamment|sin distinción|independientemente|independentemente|sem distinção|ongeacht/iu;
/** A "no" that turns what follows within a few words into something not asked. */
const NO_BEFORE =
  /(?:^|[\s(])(?:no|not|non|without|don['’]t|doesn['’]t|never|kein|keine|keinen|keinerlei|ohne|nicht|pas|aucun|aucune|sans|sin|ningún|ninguna|sem|nenhum|nenhuma|não|geen|zonder|niet)\s(?:need\s|require\s|requires\s|a\s|an\s|any\s|de\s|d['’]|un\s|une\s|einen\s|have to have\s)?(?:\p{L}{2,14}\s){0,1}$/iu;
const NO_AFTER =
  /^.{0,40}?(?:\bnot (?:strictly )?(?:required|needed|necessary|mandatory|essential|a must)|isn['’]t (?:required|needed|necessary)|nicht (?:erforderlich|notwendig|nötig|zwingend|vorausgesetzt)|keine voraussetzung|kein muss|pas (?:nécessaire|requis|obligatoire|exigé|indispensable)|non (?:requis|exigé|obligatoire)|no (?:es )?(?:necesari|requerid|obligatori|imprescindible)|não (?:é )?(?:necessári|obrigatóri|exigid)|niet (?:nodig|vereist|noodzakelijk|verplicht))/iu;
const DENIES =
  /\b(?:no|not|unable|cannot|can['’]?t|don['’]?t|doesn['’]?t|won['’]?t|without|unavailable|none|nor|never|kein|keine|keinen|nicht|ohne|pas|aucun|sans|sin|não|sem|geen|niet|zonder)\b/iu;
const OF_PAY = /\b(?:compensation|salary|pay range|base pay)\b/iu;
const DAYS =
  /(?:\d|one|two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|três|quatro|twee|drie|vier)\+?\s?(?:-\s?\d\s?)?(?:or more )?(?:mandatory )?(?:days?|tagen?|jours|días|dias|dagen)/iu;
const AMENITY_SAID =
  /\b(?:gym|fitness|parking|lunch|lunches|meals?|snacks?|drinks|interviews?|massage|yoga|childcare|kitchen|dogs?|fruit)\b/iu;
const FLEXIBLE =
  /flex|option|possib|choose|freedom|möglich|posibilidad|opción|mogelijk|\boffer|hybrid (?:cloud|app|mobile)/iu;
const SPOKEN_WELL =
  /fluen|proficien|native|\b[abc][12]\b|business[- ]level|verhandlungssicher|fließend|courant|bilingu|fluid|vloeiend/iu;
const WORK_ON_SITE =
  /(?:\bdays?\b|\bdías?\b|\bdias?\b|\btage?n?\b|\bjours?\b|\bdagen?\b|\b\d{1,3}\s?%|\brequired\b|\brequires?\b|\bmust\b|\bmandatory\b|\bexpected\b|\bneed(?:ed)? to\b|\bwork(?:ing)? (?:fully |full[- ]time |primarily )?$|\bthis (?:is an?|role is|position is|job is)\b|\bposition is\b|\brole is\b|\brole will be\b|\blocation\b|\bwork(?:place)? (?:type|model|mode|arrangement|style|schedule)\b|\bfully\b|\bfull[- ]time\b|\bstandort\b|\barbeitsort\b|\blieu\b|\bubicación\b|\bmodalidad\b|\bmodelo\b|\blocal\b|\bmodalidade\b|\bstandplaats\b|\blocatie\b|\berforderlich\b|\bobligatoire\b|\bobligatorio\b|\bvereist\b|\bverplicht\b|\bpflicht\b)/iu;
const AFTER_ON_SITE =
  /^\s?(?:[-–—:,(]\s?)?(?:only|work\b|role|position|job|presence|attendance|collaboration|schedule|model|in\s\p{Lu}|at our|at the|at least|\d|one|two|three|four|five|a minimum|required|is required|mandatory|days?|tage|jours|por semana|per week|a week|erforderlich|obligatoire|obligatorio|obligatória|vereist|\)|$)/u;
const AMENITY =
  /^\s?-?\s?(?:gym|fitness|parking|lunch|meals?|snacks?|cafeteria|caf[eé]|canteen|massage|yoga|childcare|day ?care|clinic|health|amenities|laundry|perks?|barista|kitchen|team events?|events?|training|interview|visits?|customers?|clients?|support|users?|agents?|cloud|deployments?|environments?|solutions?|applications?|apps?|data|architectures?|mlops|infrastructures?|cloud-|und remote|installation|induction)/iu;
const REMOTE_TOO =
  /remote[- ](?:is )?(?:possible|optional|option|options|friendly|first|ok|also)|or (?:fully |100 ?% )?remote|remote (?:or|oder|ou|o|of)\b|remote\/(?:hybrid|on-?site|office)|(?:hybrid|on-?site|office)\s?\/\s?remote|fully remote|100 ?% remote|remote möglich|homeoffice möglich|home office möglich|oder (?:im )?(?:home ?office|remote)|ou (?:à distance|en télétravail|remoto)|full remote|remote, hybrid|logging in from|hybrid of|o (?:en )?remoto|optional|if you (?:like|want|prefer)|whenever you|not required|occasional|no need/iu;
/** Near a language's name, by distance: how well it is spoken; and where it is asked so, not only named. */
const LEVEL_NEAR =
  /fluen|proficien|native|mother tongue|command of|business[- ]level|conversational|bilingual|intermediate|upper|\b[abc][12]\b|spoken|written|verbal|oral(?:ly)?\b|\bspeak|communicat|kenntnis|fließend|verhandlungssicher|muttersprach|wort und schrift|schriftlich|\bsprach(?:e|niveau)|sprichst|sprechen|courant|couramment|bilingue|maîtris|\bniveau\b|\bparl|\blu et|\bécrit|technique (?:lu|écrit)|fluid|\bnivel\b|hablad|\balto\b|avanzad|nativ|bilingüe|\bfluente|fluência|avançad|intermediári|domínio|\bdominio\b|vloeiend|beheers|spreek|moedertaal|woord en (?:in )?geschrift|mondeling/iu;
const LEVEL_BESIDE =
  /(?:strong|good|very good|excellent|advanced|basic|solid|great|perfect|working|full|professional|required|must|sehr gute?[nrs]?|gute?[nrs]?|sichere?[nrs]?|bonne?|très bonne?|excellente?|buen|bueno|medio|bom|boa|goede?|uitstekende?|zeer goede?)\s(?:level of\s|knowledge of\s|working\s|professional\s|maîtrise de l['’]\s?|connaissance de l['’]\s?|niveau d['’]\s?|nivel de\s|beheersing van het\s|kennis van de\s)?(?:\p{L}{2,12}\s(?:and|und|et|y|e|en|or|oder|ou)\s)?$/iu;
const LEVEL_AFTER =
  /^(?:\s(?:language|sprache|taal|langue))?\s?(?:[-–:(,]\s?)?(?:skills|level|required|is required|is a must|mandatory|language skills|fluency|proficiency|speaker|sprachkenntnisse|erforderlich|obligatoire|exigé|impératif|imprescindible|obligatorio|obrigatório|necessário|vereist|medio|alto|advanced|native|fluent|good|professional)/iu;
/** A language's name as an adjective for a people, a market, a school. */
const NO_LANGUAGE_AFTER =
  /^(?:\s|-)(?:market|company|speaking[- ](?:jobs|market|countr|region|customers|clients)|teacher|teachers|language teacher|literature|customers|clients|law|government|citizen|startup|start-up|team|office|applications?\b|cv|resume)/iu;
const ASKS_LICENCE =
  /(?:valid|active|current|state|required|must|possess|hold|obtain|professional|nursing|medical|bar|full|clean)\s(?:\p{L}{2,16}\s){0,3}$/iu;
const NO_LICENCE =
  /software|open[- ]source|export licen|ceu\b|under licen|licen[sc]e (?:management|compliance|key|agreement|server|tracking|plate|fee|position)|\bmit licen|apache licen|licensed (?:professionals|companies|product|content)|used under|licensed by/iu;

function isCondition(
  text: string,
  words: readonly Word[],
  hit: PhraseHit<DealbreakerCue>,
  sentence: Span,
  section: Section,
): boolean {
  if (section === 'nice') return false;
  const { kind, proof } = hit.value;
  const said = text.slice(sentence.start, sentence.end);
  if (EQUAL_CHANCES.test(said) || ((kind === 'clearance' || kind === 'degree') && OF_PAY.test(said))) return false;
  if (section === 'benefits' && kind !== 'work-authorisation' && kind !== 'clearance')
    if (kind !== 'on-site' || !DAYS.test(said)) return false;
  const before = text.slice(Math.max(sentence.start, hit.start - 80), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 80));
  if (proof === 'denied') return DENIES.test(before) || DENIES.test(after);
  if (NO_BEFORE.test(before) || NO_AFTER.test(after)) return false;
  switch (proof) {
    case 'asked':
      if (!ASKS_LICENCE.test(before) || NO_LICENCE.test(said)) return false;
      break;
    case 'place':
      if (AMENITY.test(after) || AMENITY_SAID.test(said) || REMOTE_TOO.test(said)) return false;
      if (/^h[yí]brid/iu.test(text.slice(hit.start, hit.end)) && !DAYS.test(said) && FLEXIBLE.test(said)) return false;
      if (!WORK_ON_SITE.test(before) && !AFTER_ON_SITE.test(after)) return false;
      break;
    case 'level':
      if (section === 'about' || section === 'apply' || NO_LANGUAGE_AFTER.test(after)) return false;
      if (section === 'duties' && !SPOKEN_WELL.test(said)) return false;
      if (
        !LEVEL_NEAR.test(text.slice(hit.start, hit.end)) &&
        !LEVEL_NEAR.test(before.slice(-60)) &&
        !LEVEL_NEAR.test(after.slice(0, 40)) &&
        !LEVEL_BESIDE.test(before) &&
        !LEVEL_AFTER.test(after)
      )
        return false;
      break;
    case 'plain':
      if (kind === 'degree' && section === 'about') return false;
  }
  const cue = readCues(text, words, sentence, [{ start: hit.start, end: hit.end }])[0];
  return cue?.kind !== 'nice' && cue?.kind !== 'negated' && cue?.kind !== 'unneeded';
}
