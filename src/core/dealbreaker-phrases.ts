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
