/**
 * Words by which postings are told from other pages, in six languages, by what they are about. A page about jobs has some
 * of them; a posting has most, and some of them as headings.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  requirements: [
    'requirements?|(?:minimum |basic |preferred |desired |required |key )?qualifications?|required skills|skills required|must[- ]haves?|nice[- ]to[- ]haves?|good to have|bonus points|desirable|selection criteria|person specification',
    "what you(?:'|’)?ll (?:need|bring)|what you (?:need|bring)|you have|who you are|about you|what we(?:'|’)?re looking for|what we are looking for|your (?:profile|skills|background|experience)|skills (?:and|&) experience|ideal candidate|we(?:'|’)d love (?:it )?if you",
    '(?:deine?|ihre?|ihr|dein) (?:profil|qualifikation(?:en)?|kenntnisse)|anforderungs?profil|anforderungen|qualifikationen|voraussetzungen|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|dich aus|das zeichnet dich aus|wünschenswert',
    'profil (?:recherché|souhaité)|votre profil|ton profil|compétences (?:requises|recherchées|techniques)|qualifications requises|vous avez|tu as',
    'requisitos|perfil (?:buscado|deseado|requerido)|qué buscamos|lo que buscamos|se requiere|se valorará|valorable|imprescindible|conocimientos (?:en|de)|tu perfil',
    'functie-?eisen|wat vragen wij|wat we vragen|jouw profiel|wie ben jij|wat breng je mee|dit breng je mee|jij hebt|je hebt|wij vragen',
    'requisitos|qualificações|o que procuramos|o que esperamos de você|perfil (?:do candidato|desejado)|diferenciais|desejável|conhecimentos? em',
    'požadujeme|očekáváme|požadavky|co od (?:vás|tebe) očekáváme|jaké znalosti',
  ],
  tasks: [
    "responsibilities|(?:key |main |job )?duties|what you(?:'|’)?ll (?:do|be doing|work on)|what you will (?:do|be doing)|your (?:role|mission|impact|tasks|responsibilities)|the (?:role|job|opportunity|position)|about the (?:role|job|position|opportunity)|role (?:overview|description|purpose)|job (?:summary|description|purpose)|day[- ]to[- ]day|in this role|as an? [a-z ]{3,40}, you will",
    '(?:deine?|ihre?|die) (?:aufgaben|rolle|tätigkeiten|mission)|aufgaben(?:gebiet|bereich|schwerpunkte)?|was dich erwartet|was sie erwartet|das erwartet dich|tätigkeitsbeschreibung|stellenbeschreibung',
    '(?:vos|tes|les) (?:missions?|responsabilités|tâches)|missions? principales?|description du poste|le poste|votre rôle',
    'funciones|responsabilidades|tus (?:tareas|funciones)|qué harás|descripción del (?:puesto|empleo)|misión del puesto|tareas',
    'taken|werkzaamheden|wat ga je doen|jouw rol|functieomschrijving|dit ga je doen|verantwoordelijkheden',
    'responsabilidades|atividades|o que você (?:vai fazer|fará)|descrição da vaga|atribuições|principais atividades',
    'náplň práce|co bude(?:te|š) dělat|tvá náplň|vaše náplň',
  ],
  experience: [
    "\\d{1,2}\\+? ?(?:-|–|to)? ?\\d{0,2}\\+? ?(?:years?|yrs?)|years?(?:'|’)? (?:of )?(?:relevant |professional |industry |work )?experience|experience (?:in|with|working|building|as)|proven (?:track record|experience)|proficien(?:t|cy)|hands-on experience|degree in|bachelor(?:'|’)?s?",
    'berufserfahrung|erfahrung(?:en)? (?:in|mit|im)|mehrjährige|abgeschlossenes (?:studium|hochschulstudium)|kenntnisse (?:in|im)|ausbildung (?:als|zum|zur|im)',
    "ans d(?:'|’)expérience|expérience (?:dans|en|de|avec|significative)|vous (?:maîtrisez|justifiez)|maîtrise d|diplôme",
    'años de experiencia|experiencia (?:en|con|mínima|previa|demostrable)|titulación',
    'jaar ervaring|ervaring (?:met|in|als)|werkervaring|afgeronde',
    'anos de experiência|experiência (?:em|com|prévia)|formação (?:em|superior)|graduação',
    'zkušenosti? (?:s|se)|praxe|znalosti?',
  ],
  offer: [
    "benefits|perks|what we offer|we offer|our offer|compensation|salary(?: range)?|base pay|why (?:join|work|you(?:'|’)ll love)|paid (?:time off|holidays?|vacation)|health insurance|401\\(?k\\)?|parental leave|stock options|pension",
    '(?:wir|das) bieten|unser angebot|deine vorteile|ihre vorteile|was wir (?:dir |ihnen )?bieten|das bieten wir|benefits|vergütung|urlaubstage|betriebliche altersvorsorge',
    'nous (?:offrons|proposons)|ce que nous (?:offrons|proposons)|avantages|rémunération|mutuelle|tickets? restaurants?',
    '(?:te |le )?ofrecemos|qué ofrecemos|se ofrece|beneficios|salario|retribución',
    'wij bieden|wat bieden wij|wat wij bieden|arbeidsvoorwaarden|vakantiedagen|salaris|dit krijg je',
    'oferecemos|o que oferecemos|benefícios|remuneração|vale[- ](?:refeição|transporte|alimentação)|plano de saúde',
    'nabízíme|co nabízíme|benefity',
  ],
  apply: [
    'apply now|apply for (?:this|the)|apply (?:today|here|online)|how to apply|to apply|submit your (?:application|cv|resume)|send (?:us )?your (?:cv|resume|application)|application process|(?:interview|hiring|selection|recruitment) process|equal opportunit(?:y|ies)(?: employer)?|without regard to (?:race|age)|closing date|application deadline|cover letter',
    'jetzt bewerben|bewirb dich|bewerben sie sich|bewerbung|bewerbungsunterlagen|gehaltsvorstellung|ansprechpartner',
    'postulez|postuler|candidature|envoyez(?:-nous)? votre cv|processus de recrutement',
    'inscríbete|envía(?:nos)? tu cv|candidatura|postúlate|proceso de selección',
    'solliciteer|solliciteren|sollicitatie(?:procedure)?|stuur (?:ons )?je cv',
    'candidate-se|candidatar|envie seu (?:currículo|cv)|processo seletivo',
    'odpovědět na nabídku|pošlete (?:nám )?(?:svůj )?životopis',
  ],
  terms: [
    'full[- ]time|part[- ]time|permanent|fixed[- ]term|contract(?: type|or)?|hybrid|remote(?:ly)?|on-?site|employment type|job type|visa sponsorship|relocation|start date|reports to|per annum|per hour',
    'vollzeit|teilzeit|unbefristet|befristet|festanstellung|home-?office|ab sofort|arbeitsort|\\([mwdfxi](?: ?[/|*,] ?[mwdfxi]){1,3}\\)',
    'temps (?:plein|partiel)|\\bcdi\\b|\\bcdd\\b|télétravail|\\(?[hf]/[hf]\\)?',
    'jornada (?:completa|parcial)|contrato (?:indefinido|temporal)|teletrabajo|indefinido|presencial',
    'voltijd|fulltime|parttime|deeltijd|uur per week|dienstverband|thuiswerken',
    'tempo integral|meio período|efetivo|\\bclt\\b|\\bpj\\b|híbrido|home office',
    'plný úvazek|částečný úvazek|pracovní poměr|hpp',
  ],
  voice: [
    "we(?:'|’)re (?:looking|seeking|hiring|searching)|we are (?:looking|seeking|hiring|searching|currently)|is (?:looking|seeking|hiring) (?:for )?an?|join (?:our|us|the)|you will|you(?:'|’)ll|the successful candidate|our team|about us|who we are|about the (?:team|company)|company description",
    'wir suchen|suchen wir|zur verstärkung|(?:wir|unser(?:em)?) team|über uns|das sind wir|du (?:hast|bist|arbeitest|willst)',
    'nous recherchons|recherche (?:un|une)|rejoign(?:ez|dre|s)|vous (?:serez|aurez|êtes|intégrez)|à propos de nous|qui sommes-nous',
    'buscamos|estamos buscando|únete|sobre nosotros|serás|precisamos|seleccionamos|acerca del empleo',
    'wij zoeken|we zoeken|zijn wij op zoek|op zoek naar|over ons|jij bent|je bent',
    'estamos (?:buscando|procurando|contratando)|buscamos|junte-se|sobre (?:nós|a empresa)|você (?:vai|será|irá)',
    'hledáme|přidej(?:te)? se|o nás',
  ],
};

const TOPICS = Object.keys(WORDS);
export const REQUIREMENTS = 1 << TOPICS.indexOf('requirements');
export const TASKS = 1 << TOPICS.indexOf('tasks');
export const EXPERIENCE = 1 << TOPICS.indexOf('experience');

// One group per topic, so that every text is looked through once. That the word begins where the match does is asked of
// the matches, not of every place in the text: an assertion in front makes the search several times as long.
const PATTERN = new RegExp(
  `(?:${TOPICS.map((topic) => `(${WORDS[topic]!.join('|')})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const WORD = /[\p{L}\p{N}]/u;

/**
 * Which topics a text touches, as bits (`REQUIREMENTS`, `TASKS`, ...), and how often in all. The text must be in lower
 * case.
 */
export function findTopics(text: string): { readonly topics: number; readonly hits: number } {
  let topics = 0;
  let hits = 0;
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
    if (match.index > 0 && WORD.test(text[match.index - 1]!) && WORD.test(match[0][0]!)) {
      PATTERN.lastIndex = match.index + 1;
      continue;
    }
    hits++;
    // A group that took no part is undefined, whatever the types say.
    for (let i = 1; i <= TOPICS.length; i++) if (match[i]) topics |= 1 << (i - 1);
  }
  return { topics, hits };
}

export function countTopics(topics: number): number {
  let count = 0;
  for (let rest = topics; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** What postings are titled with: tags that say "of any gender", and occupations in six languages. Lower case. */
const GENDER_TAG = /\([mwdfxi](?: ?[/|*,] ?[mwdfxi]){1,3}\)|\b[mwfh]\/[wfmh](?:\/[dx])?\b/u;
/** Parts of words too ("Softwareentwickler"). */
const OCCUPATION =
  /(?:engineer|developer|programm(?:er|ierer|eur|ador|átor)|manager|analyst|designer|architect|architekt|scientist|administrator|consultant|specialist|spezialist|director|coordinator|technician|techniker|assistant|assistent|associate|officer|representative|supervisor|accountant|recruiter|controller|researcher|strategist|executive|advisor|adviser|nurse|teacher|driver|operator|tester|trainer|lawyer|counsel|writer|editor|producer|planner|buyer|clerk|agent|mechanic|chemist|physicist|entwickler|ingenieur|berater|leiter|sachbearbeiter|mitarbeiter|kaufmann|kauffrau|fachkraft|fachinformatiker|referent|praktikant|praktikum|werkstudent|auszubildende|ausbildung|développeur|développeuse|ingénieur|responsable|chargée?|chef de projet|technicien|analyste|concepteur|commercial|stagiaire|alternan|desarrollador|ingenier|analista|técnic|becari|comercial|gerente|encargad|consultor|arquitect|ontwikkelaar|medewerker|adviseur|beheerder|stagiair|programmeur|desenvolvedor|engenheir|estagi|coordenador|arquitet|vývojář|správce|specialista|konzultant|engineering|development lead|support|soporte|help ?desk)(?:e?s|e|in|innen|ers?|a|o|as|os|es|ka)?(?!\p{Ll})/u;
const RANK =
  /\b(?:intern(?:ship)?|lead|head of|vp|cto|ceo|cfo|devops|sre|qa|scrum master|product owner|full[- ]?stack|front-?end|back-?end|senior|junior|principal)\b/u;

/** Whether a text names an occupation, as the titles of postings do. */
export function isOccupation(text: string): boolean {
  if (text.length > 200 || text.length < 2) return false;
  const lower = text.toLowerCase();
  return GENDER_TAG.test(lower) || RANK.test(lower) || OCCUPATION.test(lower);
}

/** Words in addresses of postings and of lists of them. */
const JOB_PATH =
  /(?:^|[/\-_.?&=])(?:jobs?|job-?(?:details?|listings?|openings?|description|offers?|posting|ads?|id)|careers?|positions?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|vacatures?|karriere|stellen(?:angebote?|anzeigen?|markt)?|stelle|offres?(?:-d-?emploi)?|emplois?|recrutement|empleos?|ofertas?|vagas?|vaga|trabalhe|trabajo|werken-bij|kariera|prace|recruit(?:ing|ment)?|gh_jid|ashby_jid|requisition|requisitions|rolle|roles?)(?=$|[/\-_.?&=\d])/u;

export function isJobAddress(address: string): boolean {
  return JOB_PATH.test(address.toLowerCase());
}

/** What the button says that leads to an application. */
const APPLY =
  /^(?:quick |easy )?(?:apply|i(?:'|’)m interested|jetzt (?:online )?bewerben|bewerben|online bewerben|bewirb dich|postuler|je postule|candidater|inscribirme|inscríbete|postular(?:me)?|solicitar|aplicar|solliciteer|direct solliciteren|reageer|candidatar(?:-se)?|candidate-se|quero me candidatar|odpovědět)(?:\b|$)/iu;

export function saysApply(text: string): boolean {
  return text.length <= 40 && APPLY.test(text.trim());
}
