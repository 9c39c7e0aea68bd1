import { quoteIn, type Outline } from './outline.ts';
import type { PostingFacts } from './posting.ts';
import type { Span } from './sentence.ts';
import { makePace, type Steps } from './steps.ts';

const EMPLOYMENTS: readonly (readonly ['full-time' | 'part-time' | 'contract' | 'temporary' | 'internship', RegExp])[] =
  [
    [
      'full-time',
      /(?<![\p{L}])(?:full[-_ ]?time|vollzeit|temps[- ]plein|temps complet|tiempo completo|jornada completa|tempo integral|voltijds?|fulltime)(?![\p{L}])/iu,
    ],
    [
      'part-time',
      /(?<![\p{L}])(?:part[-_ ]?time|teilzeit|temps partiel|media jornada|tiempo parcial|jornada parcial|meio período|tempo parcial|deeltijds?|parttime)(?![\p{L}])/iu,
    ],
    [
      'contract',
      /(?<![\p{L}])(?:contract|contractor|freelance|freelancer|freiberuflich|freie mitarbeit|freiberufler|autónomo|pj|zzp|contract[- ]to[- ]hire|c2c|corp[- ]to[- ]corp)(?![\p{L}])/iu,
    ],
    [
      'temporary',
      /(?<![\p{L}])(?:temporary|temp|fixed[- ]term|befristet|cdd|intérim|temporal|temporário|tijdelijk|seasonal)(?![\p{L}])/iu,
    ],
    [
      'internship',
      /(?<![\p{L}])(?:intern|internship|praktikum|praktikant(?:in)?|pflichtpraktikum|stage|stagiaire|prácticas|estágio|stageplek)(?![\p{L}])/iu,
    ],
  ];
const EMPLOYMENT_LABEL =
  /^\s{0,2}(?:job type|employment type|employee type|type of employment|position type|contract type|employment status|employment|schedule|type|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|type de contrat|contrat|type d['’]emploi|tipo de contrato|contrato|tipo de jornada|jornada|tipo de empleo|tipo de vaga|regime|dienstverband|contractvorm|soort dienstverband)\s?:\s{0,2}(.{2,60})/iu;
/** A label's colon stands so near the run's beginning (UTF-16 units). */
const MAX_LABEL = 40;
/** "PHP Developer (Contract)", "Entwickler in Teilzeit" */
const IN_TITLE =
  /(?:[([–—|,]\s?|\s-\s|\bin\s|\sà\s)((?:full|part)[- ]?time|fulltime|parttime|contract|freelance|temporary|internship|vollzeit|teilzeit|temps (?:plein|partiel)|cdd|stage|prácticas|estágio)(?![\p{L}])/iu;
/** Words without which the next pattern cannot match. */
const HINT = /full|part|contract|tempor|fixed|zeit$|plein$|jornada|integral$|voltijds$/iu;
const PLAIN_EMPLOYMENT =
  /(?:this is an?|this|offering an?|we offer an?) (?:fully |100% |remote,? |permanent,? |on-?site |hybrid )?(full[- ]time|part[- ]time|contract|temporary|fixed[- ]term) (?:role|position|job|opportunity|contract|employment|assignment)|\b(full[- ]time|part[- ]time|contract|temporary) (?:position|role)$|^\s?(full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|jornada completa|tempo integral|fulltime|voltijds)\s?$/iu;

/**
 * The kind of employment that a line or sentence of the posting names.
 * @param stated what structured data says; the text is quoted only where it agrees
 */
export function* readEmployment(outline: Outline, stated: string | undefined): Steps<PostingFacts['employment']> {
  const isFull = makePace();
  const own = employmentIn(stated ?? '');
  let evidence: PostingFacts['employment'];
  for (const [at, run] of outline.runs.entries()) {
    if (isFull(run.text.length)) yield;
    const head = run.text.slice(0, MAX_LABEL);
    const label =
      run.role === 'title' ? IN_TITLE.exec(run.text) : head.includes(':') ? EMPLOYMENT_LABEL.exec(run.text) : null;
    const plain = label === null && HINT.test(run.text) ? PLAIN_EMPLOYMENT.exec(run.text) : null;
    const text = label?.[1] ?? plain?.[0];
    if (text === undefined || (label === null && plain === null)) continue;
    const offset = label === null ? plain!.index : label[0].length - text.length;
    const found = employmentIn(text);
    if (found === undefined || (own !== undefined && own.value !== found.value)) continue;
    evidence = {
      value: found.value,
      evidence: quoteIn(outline, at, { start: offset + found.start, end: offset + found.end }),
    };
    break;
  }
  return evidence ?? (own === undefined ? undefined : { value: own.value });
}

/** The one kind that a text names; two are no plain statement ("full-time or part-time"). */
function employmentIn(text: string): ({ value: NonNullable<PostingFacts['employment']>['value'] } & Span) | undefined {
  const found = EMPLOYMENTS.flatMap(([value, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
  const special = found.filter((it) => it.value !== 'full-time' && it.value !== 'part-time');
  // "Full-time internship" is an internship.
  if (special.length === 1 && found.length <= 2) return special[0];
  return found.length === 1 ? found[0] : undefined;
}
