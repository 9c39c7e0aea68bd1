import { buildPhrases } from './phrase.ts';
import type { DealbreakerKind } from './posting.ts';

/**
 * What a phrase needs around it to be a condition. plain: nothing; denied: a "no" ("unable to sponsor"); asked: a word of
 * asking or of schooling ("valid licence", "HBO-niveau"); place: a word of work or time, and no amenity ("3 days
 * on-site", not "on-site gym"); level: how well a language must be spoken.
 */
export type DealbreakerProof = 'plain' | 'denied' | 'asked' | 'place' | 'level';

export interface DealbreakerCue {
  readonly kind: DealbreakerKind;
  readonly proof: DealbreakerProof;
}

const PHRASES: readonly (readonly [DealbreakerKind, DealbreakerProof, string])[] = [
  [
    'work-authorisation',
    'plain',
    'authorized to work; authorised to work; authorization to work; authorisation to work; work authorization; work authorisation; right to work in; right to live and work; full right to work; eligible to work; eligibility to work; legally entitled to work; permitted to work; permission to work; work permit; working permit; valid work visa; u.s. citizen; u.s. citizens; us citizen; us citizens; uk citizen; eu citizen; eu citizens; u.s. citizenship; us citizenship; uk citizenship; eu citizenship; united states citizen; united states citizenship; u.s. person; us person; u.s. persons; british citizen; canadian citizen; australian citizen; citizenship required; citizenship is required; green card holder; green card holders; permanent resident; permanent residents; arbeitserlaubnis; arbeitsgenehmigung; aufenthaltserlaubnis; aufenthaltstitel; gültiges arbeitsvisum; eu staatsbürgerschaft; permis de travail; autorisation de travail; autorisé à travailler; autorisée à travailler; titre de séjour; nationalité française; permiso de trabajo; permiso de residencia; autorización de trabajo; autorización para trabajar; nacionalidad española; nie en vigor; autorização de trabalho; visto de trabalho; permissão de trabalho; autorização para trabalhar; werkvergunning; verblijfsvergunning; tewerkstellingsvergunning; eu paspoort',
  ],
  [
    'work-authorisation',
    'denied',
    'visa sponsorship; sponsorship; sponsor; sponsors; sponsor visas; sponsor a visa; visum; visumsponsoring; parrainage de visa; sponsor de visa; patrocinio de visado; patrocínio de visto; visumsponsoring',
  ],
  [
    'clearance',
    'plain',
    'security clearance; security clearances; secret clearance; clearance level; dod clearance; government clearance; public trust clearance; top secret; ts/sci; ts / sci; sc clearance; sc cleared; dv clearance; dv cleared; bpss; nv1; nv2; baseline clearance; active clearance; obtain a clearance; obtain clearance; clearance required; clearance is required; sicherheitsüberprüfung*; sicherheitsfreigabe; habilitation secret; habilitation défense; habilitation confidentiel; habilitation très secret; habilitable; habilitación de seguridad; credencial de seguridad; acreditación de seguridad; credenciação de segurança; habilitação de segurança; veiligheidsonderzoek; veiligheidsscreening; veiligheidsmachtiging; verklaring van geen bezwaar',
  ],
  [
    'licence',
    'plain',
    "driver's license; driver's licence; drivers license; drivers licence; driver license; driver licence; driver's licenses; driving license; driving licence; clean driving licence; hgv licence; class c licence; class 1 licence; cdl; nursing license; medical license; teaching license; pe license; professional engineer license; bar license; state license; professional license; professional licensure; real estate license; pharmacist license; führerschein*; fahrerlaubnis; approbation; permis de conduire; permis b; permis voiture; titulaire du permis; carnet de conducir; permiso de conducir; carné de conducir; carnet b; licencia de conducir; cnh; carteira de motorista; carteira de habilitação; carta de condução; rijbewijs*",
  ],
  ['licence', 'asked', 'license; licence; licensed; licensure'],
  [
    'on-site',
    'place',
    'on site; onsite; in office; in the office; in our office; in-person role; in-person position; in-person work; in-person attendance; office based; site based; days in office; office presence; hybrid; vor ort; präsenz; präsenzpflicht; im büro; in unserem büro; sur site; présentiel; en présentiel; au bureau; dans nos locaux; hybride; presencial; presencialmente; en la oficina; en nuestras oficinas; en oficina; híbrido; híbrida; no escritório; op kantoor; op locatie',
  ],
  [
    'on-site',
    'plain',
    'no remote work; not a remote position; not a remote role; this is not remote; not remote; remote work is not; remote is not; not eligible for remote; commutable distance; commuting distance; willing to relocate; willingness to relocate; must relocate; able to relocate; relocation is required; kein homeoffice; kein home office; keine remote arbeit; umzugsbereitschaft; pas de télétravail; télétravail non; sin teletrabajo; no es remoto; no se ofrece teletrabajo; 100% presencial; 100 % presencial; geen thuiswerk; não é remoto',
  ],
  [
    'spoken-language',
    'level',
    'english; german; french; spanish; dutch; portuguese; italian; polish; mandarin; cantonese; chinese; japanese; korean; arabic; russian; ukrainian; hindi; swedish; danish; norwegian; finnish; czech; turkish; hebrew; greek; hungarian; romanian; vietnamese; thai; bahasa; deutsch*; englisch*; französisch*; spanisch*; niederländisch*; portugiesisch*; italienisch*; polnisch*; anglais; anglaise; allemand; allemande; français; française; espagnol; espagnole; néerlandais; néerlandaise; portugais; portugaise; italien; italienne; inglés; alemán; francés; español; castellano; catalán; holandés; portugués; italiano; euskera; gallego; inglês; inglesa; alemão; francês; espanhol; espanhola; português; portuguesa; holandês; engels; engelse; nederlands; nederlandse; duits; duitse; frans; franse; spaans; spaanse; portugees',
  ],
  [
    'spoken-language',
    'plain',
    'bilingual in; fully bilingual; zweisprachig; bilingue français; bilingue anglais; tweetalig',
  ],
  [
    'degree',
    'plain',
    "bachelor's degree; bachelors degree; bachelor degree; bachelor of; bachelor's; bachelors in; bachelor in; bachelor or; bachelor's or; bs degree; ba degree; b.s. degree; b.a. degree; bs in; b.s. in; bs/ms; b.s./m.s.; bs/ba; ba/bs; b.a./b.s.; b.s.; bsc; b.sc.; bsc.; b.tech; btech; b.e.; m.s. in; ms in; m.s.; msc; m.sc.; m.tech; master's degree; masters degree; master degree; master of science; master's in; masters in; master's or; phd in; ph.d. in; phd or; ph.d.; phd degree; phd required; doctorate; doctoral degree; advanced degree; graduate degree; undergraduate degree; university degree; college degree; technical degree; engineering degree; stem degree; science degree; four year degree; 4 year degree; 4-year degree; associate degree; associate's degree; associates degree; degree in; degree from; degree or; degree required; degree is required; degree educated; degree qualified; degree level; relevant degree; related degree; high school diploma; hochschulabschluss; hochschulstudium; universitätsabschluss; studienabschluss; abgeschlossenes studium; abgeschlossenes bachelor; abgeschlossenes master; abgeschlossenes informatikstudium; abgeschlossenes technisches studium; abgeschlossene ausbildung; abgeschlossene berufsausbildung; abgeschlossene it ausbildung; studium der; studium im; studium in; bachelorabschluss; masterabschluss; bachelor abschluss; fachhochschulabschluss; informatikstudium; ausbildung zum; ausbildung als; fachinformatiker*; promotion in; diplôme; diplômé; diplômée; diplôme d'ingénieur; bac+2; bac+3; bac+4; bac+5; bac +2; bac +3; bac +4; bac +5; bac + 2; bac + 3; bac + 4; bac + 5; école d'ingénieur; école d'ingénieurs; formation supérieure; formation d'ingénieur; formation bac; formation ingénieur; master en; licence en; doctorat; titulación; titulación universitaria; titulación superior; título universitario; título en; estudios universitarios; estudios superiores; formación universitaria; grado en; grado universitario; grado superior; licenciatura; licenciado en; licenciada en; ingeniería informática; ingeniero informático; graduado en; fp superior; ciclo formativo; bachillerato; máster en; doctorado; graduação; graduado; formação superior; formação acadêmica; ensino superior; ensino médio; superior completo; curso superior; diploma de; bacharelado; mestrado; doutorado; licenciatura em; hbo diploma; hbo opleiding; hbo niveau; wo niveau; hbo werk; hbo/wo; mbo/hbo; hbo of wo; wo diploma; wo opleiding; afgeronde opleiding; afgeronde hbo; afgeronde bachelor; afgeronde master; afgeronde studie; bachelordiploma; masterdiploma; bachelor diploma; master diploma",
  ],
];

/** All phrases that may name a condition. */
export const DEALBREAKER_PHRASES = buildPhrases<DealbreakerCue>(
  PHRASES.map(([kind, proof, list]) => [list, { kind, proof }] as const),
);

/** Statements on equal chances name citizenship and licences without asking for them. */
export const EQUAL_CHANCES =
  /without regard|regardless of|irrespective|discriminat|diskriminier|equal opportunity|protected by|protected (?:status|class|characteristic)|marital status|veteran status|e-verify|verify (?:the )?(?:identity|eligibility)|unabhängig von|ungeachtet|sans distinction|indépendamment|sin distinción|independientemente|independentemente|sem distinção|ongeacht/iu;
/** A "no" that turns what follows within a few words into something not asked. */
export const NO_BEFORE =
  /(?:^|[\s(])(?:no|not|non|without|don['’]t|doesn['’]t|never|kein|keine|keinen|keinerlei|ohne|nicht|pas|aucun|aucune|sans|sin|ningún|ninguna|sem|nenhum|nenhuma|não|geen|zonder|niet)\s(?:need\s|require\s|requires\s|a\s|an\s|any\s|de\s|d['’]|un\s|une\s|einen\s|have to have\s){0,3}(?:\p{L}{2,14}\s){0,1}$/iu;
/** What follows a condition that is none ("… is not required"). */
export const NO_AFTER =
  /^.{0,40}?(?:\bnot (?:strictly )?(?:required|needed|necessary|mandatory|essential|a must)|isn['’]t (?:required|needed|necessary)|nicht (?:erforderlich|notwendig|nötig|zwingend|vorausgesetzt)|keine voraussetzung|kein muss|pas (?:nécessaire|requis|obligatoire|exigé|indispensable)|non (?:requis|exigé|obligatoire)|no (?:es )?(?:necesari|requerid|obligatori|imprescindible)|não (?:é )?(?:necessári|obrigatóri|exigid)|niet (?:nodig|vereist|noodzakelijk|verplicht))/iu;
/** A "no" of any kind. */
export const DENIES =
  /\b(?:no|not|unable|cannot|can['’]?t|don['’]?t|doesn['’]?t|won['’]?t|without|unavailable|none|nor|never|kein|keine|keinen|nicht|ohne|pas|aucun|sans|sin|não|sem|geen|niet|zonder)\b/iu;
/** Statements on pay say that it depends on clearances and degrees. */
export const OF_PAY = /\b(?:compensation|salary|pay range|base pay)\b/iu;
/** So many days a week in the office. */
export const DAYS =
  /(?:\d|one|two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|três|quatro|twee|drie|vier)\+?\s?(?:-\s?\d\s?)?(?:or more )?(?:mandatory )?(?:days?|tagen?|jours|días|dias|dagen)/iu;
/** What an office offers, and visits to it. */
export const AMENITY_SAID =
  /\b(?:gym|fitness|parking|lunch|lunches|meals?|snacks?|drinks|interviews?|massage|yoga|childcare|kitchen|dogs?|fruit)\b/iu;
/** Hybrid work as a freedom, and other things that are hybrid. */
export const FLEXIBLE =
  /flex|option|possib|choose|freedom|möglich|posibilidad|opción|mogelijk|\boffer|hybrid (?:cloud|app|mobile)/iu;
/** So well that it is asked, wherever it stands. */
export const SPOKEN_WELL =
  /fluen|proficien|native|\b[abc][12]\b|business[- ]level|verhandlungssicher|fließend|courant|bilingu|fluid|vloeiend/iu;
/** Willingness is asked like the thing itself. */
export const WILLING = /bereitschaft|bereit\b|willing|disposé|dispuest|disposi|bereid/iu;
/** Before "on-site": words of work and time. */
export const WORK_ON_SITE =
  /(?:\bdays?\b|\bdías?\b|\bdias?\b|\btage?n?\b|\bjours?\b|\bdagen?\b|\b\d{1,3}\s?%|\brequired\b|\brequires?\b|\bmust\b|\bmandatory\b|\bexpected\b|\bneed(?:ed)? to\b|\bwork(?:ing)? (?:fully |full[- ]time |primarily )?$|\bthis (?:is an?|role is|position is|job is)\b|\bposition is\b|\brole is\b|\brole will be\b|\blocation\b|\bwork(?:place)? (?:type|model|mode|arrangement|style|schedule)\b|\bfully\b|\bfull[- ]time\b|\bstandort\b|\barbeitsort\b|\blieu\b|\bubicación\b|\bmodalidad\b|\bmodelo\b|\blocal\b|\bmodalidade\b|\bstandplaats\b|\blocatie\b|\berforderlich\b|\bobligatoire\b|\bobligatorio\b|\bvereist\b|\bverplicht\b|\bpflicht\b)/iu;
/** The same after it. */
export const AFTER_ON_SITE =
  /^\s?(?:[-–—:,(]\s?)?(?:only|work\b|role|position|job|presence|attendance|collaboration|schedule|model|in\s\p{Lu}|at our|at the|at least|\d|one|two|three|four|five|a minimum|required|is required|mandatory|days?|tage|jours|por semana|per week|a week|erforderlich|obligatoire|obligatorio|obligatória|vereist|\)|$)/u;
/** After "on-site": what is no presence of the person. */
export const AMENITY =
  /^\s?-?\s?(?:gym|fitness|parking|lunch|meals?|snacks?|cafeteria|caf[eé]|canteen|massage|yoga|childcare|day ?care|clinic|health|amenities|laundry|perks?|barista|kitchen|team events?|events?|training|interview|visits?|customers?|clients?|support|users?|agents?|cloud|deployments?|environments?|solutions?|applications?|apps?|data|architectures?|mlops|infrastructures?|cloud-|und remote|installation|induction)/iu;
/** Remote is possible as well. */
export const REMOTE_TOO =
  /remote[- ](?:is )?(?:possible|optional|option|options|friendly|first|ok|also)|or (?:fully |100 ?% )?remote|remote (?:or|oder|ou|o|of)\b|remote\/(?:hybrid|on-?site|office)|(?:hybrid|on-?site|office)\s?\/\s?remote|fully remote|100 ?% remote|remote möglich|homeoffice möglich|home office möglich|oder (?:im )?(?:home ?office|remote)|ou (?:à distance|en télétravail|remoto)|full remote|remote, hybrid|logging in from|hybrid of|o (?:en )?remoto|optional|if you (?:like|want|prefer)|whenever you|not required|occasional|no need/iu;
/** Near a language's name, by distance: how well it is spoken; and where it is asked so, not only named. */
export const LEVEL_NEAR =
  /fluen|proficien|native|mother tongue|command of|business[- ]level|conversational|bilingual|intermediate|upper|\b[abc][12]\b|spoken|written|verbal|oral(?:ly)?\b|\bspeak|communicat|kenntnis|fließend|verhandlungssicher|muttersprach|wort und schrift|schriftlich|\bsprach(?:e|niveau)|sprichst|sprechen|courant|couramment|bilingue|maîtris|\bniveau\b|\bparl|\blu et|\bécrit|technique (?:lu|écrit)|fluid|\bnivel\b|hablad|\balto\b|avanzad|nativ|bilingüe|\bfluente|fluência|avançad|intermediári|domínio|\bdominio\b|vloeiend|beheers|spreek|moedertaal|woord en (?:in )?geschrift|mondeling/iu;
/** Words of level right before a language. */
export const LEVEL_BESIDE =
  /(?:strong|good|very good|excellent|advanced|basic|solid|great|perfect|working|full|professional|required|must|sehr gute?[nrs]?|gute?[nrs]?|sichere?[nrs]?|bonne?|très bonne?|excellente?|buen|bueno|medio|bom|boa|goede?|uitstekende?|zeer goede?)\s(?:level of\s|knowledge of\s|working\s|professional\s|maîtrise de l['’]\s?|connaissance de l['’]\s?|niveau d['’]\s?|nivel de\s|beheersing van het\s|kennis van de\s)?(?:\p{L}{2,12}\s(?:and|und|et|y|e|en|or|oder|ou)\s)?$/iu;
/** Words of level right after it. */
export const LEVEL_AFTER =
  /^(?:\s(?:language|sprache|taal|langue))?\s?(?:[-–:(,]\s?)?(?:skills|level|required|is required|is a must|mandatory|language skills|fluency|proficiency|speaker|sprachkenntnisse|erforderlich|obligatoire|exigé|impératif|imprescindible|obligatorio|obrigatório|necessário|vereist|medio|alto|advanced|native|fluent|good|professional)/iu;
/** A language's name as an adjective for a people, a market, a school. */
export const NO_LANGUAGE_AFTER =
  /^(?:\s|-)(?:market|company|speaking[- ](?:jobs|market|countr|region|customers|clients)|teacher|teachers|language teacher|literature|customers|clients|law|government|citizen|startup|start-up|team|office|applications?\b|cv|resume)/iu;
/** What makes a licence one that a person holds. */
export const ASKS_LICENCE =
  /(?:valid|active|current|state|required|must|possess|hold|obtain|professional|nursing|medical|bar|full|clean)\s(?:\p{L}{2,16}\s){0,3}$/iu;
/** Licences of software, patents and trade. */
export const NO_LICENCE =
  /software|open[- ]source|export licen|ceu\b|under licen|licen[sc]e (?:management|compliance|key|agreement|server|tracking|plate|fee|position)|\bmit licen|apache licen|licensed (?:professionals|companies|product|content)|used under|licensed by/iu;
