import { buildPhrases } from './phrase.ts';

/**
 * What a phrase says of the skills near it.
 * must: asked in so many words; nice: optional; unneeded: expressly not asked; ask: experience or knowledge of it is
 * spoken of, which asks where the section says nothing else; lean: the same, said so loosely that it does not ask among
 * duties; use: what the company works with or the job consists of; offer: what
 * one would learn there.
 */
export type CueKind = 'must' | 'nice' | 'unneeded' | 'ask' | 'lean' | 'use' | 'offer';

/** Where the skills stand that a phrase speaks of. aside: only in parentheses of their own. */
export type CueSide = 'before' | 'after' | 'around' | 'aside';

export interface Cue {
  readonly kind: CueKind;
  readonly side: CueSide;
}

const CUES: readonly (readonly [CueKind, CueSide, string])[] = [
  // English
  [
    'nice',
    'before',
    'a strong plus; a strong advantage; strong advantage; a huge advantage; a real plus; a major plus; a great plus; a nice plus; a definite advantage; a distinct advantage; distinct advantage; a clear advantage; a valuable asset; a great asset; major plus; nice plus; real plus; a plus; an plus; is plus; are plus; big plus; huge plus; strong plus; definite plus; a bonus; is bonus; an added bonus; added bonus; an asset; considered an asset; a strong asset; an advantage; a big advantage; added advantage; advantageous; preferred; strongly preferred; highly preferred; preferable; desired; highly desired; desirable; highly desirable; strongly desired; desireable; nice to have; nice to haves; good to have; great to have; would be nice; would be great; would be good; would be ideal; would be helpful; would be beneficial; would be useful; would be awesome; would be amazing; is ideal; is helpful; are helpful; is beneficial; are beneficial; is useful; are useful; helpful; beneficial; useful; is handy; handy; is fine as well; optional; is optional; is a nice; a benefit; appreciated; is appreciated; would be appreciated; is welcome; are welcome; welcomed; highly valued; is valued; recommended; highly recommended; or willingness to learn; or a willingness to learn; or willing to learn; or the willingness to learn; or eagerness to learn; or desire to learn; or a desire to learn; or interest in learning; or ability to learn; or the ability to learn; or able to learn; or keen to learn; or be willing to learn; but not required; but not essential; but not mandatory; but not necessary; but not a requirement; but not a must; but not a necessity; though not required; although not required; not required but; not a requirement but; not essential but; not mandatory but; not necessary but; sets you apart; set you apart; will set you apart; stands out; is a differentiator; a differentiator; nice but not',
  ],
  [
    'nice',
    'after',
    "nice to have:; nice to haves are; nice to haves include; bonus points; bonus points for; bonus points if; bonus for; bonus if; bonus skills; bonus:; extra points; extra points for; brownie points; extra credit; plus if; plus points for; it's a plus if; it is a plus if; a plus if; ideally; ideal candidate will also; preferably; preferred:; preferred experience; preferred skills; preferred qualifications; desired:; desired skills; desired experience; desirable:; optional:; optionally; even better if; even better; better still; we like; we appreciate; we'd love; we would love; we'd love it if; we'd love to see; we would love to see; we'd be thrilled; we'd be delighted; great if; it would be great if; it'd be great if; would be great if you; it would be nice if; it's great if; it is great if; good if; kudos for; kudos if; willing to learn; willingness to learn; interest in learning; interested in learning; eager to learn; keen to learn; open to learning; appetite to learn; desire to learn; curious about; advantage if; an advantage if; advantageous if; beneficial if; helpful if; a nice to have would be; with a preference for; preference for; preference given to; preference will be given to; exposure to any",
  ],
  [
    'nice',
    'aside',
    'bonus; plus; preferred; nice; desired; optional; ideal; bonus points; beneficial; useful; if possible',
  ],
  [
    'must',
    'before',
    'required; is required; are required; strictly required; is a must; are a must; a must; must have; a must have; is mandatory; are mandatory; mandatory; is essential; are essential; essential; is a requirement; are a requirement; a requirement; is needed; are needed; is necessary; are necessary; is vital; is crucial; is critical; is key; is imperative; non negotiable; a prerequisite; is expected; are expected; will be required; will be needed',
  ],
  [
    'must',
    'after',
    "must have; must haves; must be; must possess; must know; must understand; must demonstrate; must also have; must:; required:; requires; require; requiring; required skills; required experience; requirements include; requirement of; you need; you need to have; you need to know; you need to be; you'll need; you will need; you'll need to have; needs to have; need to have; need to know; needs to know; needs to be; mandatory:; essential:; we require; we expect; you are expected to",
  ],
  [
    'unneeded',
    'before',
    "not required; not needed; not necessary; not essential; not mandatory; not a requirement; not a must; isn't required; isn't necessary; aren't required; aren't necessary; is unnecessary; not a prerequisite",
  ],
  [
    'unneeded',
    'after',
    "no need for; no need to know; you don't need; you do not need; you don't have to know; don't need to know; we don't use; we do not use; we don't write; we do not write; you will not need; you won't need; you will not use; you won't use; we don't do; we aren't using; we are not using; we never use; we no longer use; we're not using; don't require; doesn't require; do not require; does not require; no experience with; no experience in; no knowledge of; no prior knowledge of; no prior experience; instead of; rather than",
  ],
  [
    'ask',
    'around',
    "minimum of; at least; should have; should know; should be; should possess; should also have; candidates should; applicants should; you should have; you should be; you should know; you should; experience with; experience in; experience of; experience using; experience working; experience building; experience developing; experience designing; experience as; experience on; experience; experienced; experiences; years; yrs; proficient; proficiency; proficiencies; expertise; skilled; skills in; skills with; skills; knowledge; knowledgeable; familiar; familiarity; well versed; versed; fluent; fluency; hands on; track record; background in; background with; strong background; mastery; command of; competent; competency; competence; degree in; certified; certification; qualified; trained in; have worked with; worked with; have used; have built; have written; have trained; have shipped; have deployed; have run; have designed; have operated; have programmed; solid grasp; strong grasp; grasp of; deep understanding; solid understanding; strong understanding; good understanding; excellent understanding; thorough understanding; clear understanding; basic understanding; understanding of; working knowledge; you have; you've; you know; you bring; you'll have; you will have; you will bring; you'll bring; you possess; you understand; demonstrated; proven; ability to code; able to code; literate; literacy; adept; acumen; aptitude",
  ],
  [
    'lean',
    'around',
    "expert; experts; you are; you're; ability to; able to; comfortable; confident; passion for; passionate about; enthusiasm for; interest in; interested in; strong in; are you; do you have; do you know; have you; can you; who has; who have; who can; someone who; someone with; exposure to; understanding; appreciation of; appreciation for; awareness of; thrive in; thrives in; mindset; know your way around; know how; dive into; commitment to; capable of; fundamentals",
  ],
  [
    'use',
    'after',
    "primary responsibility; main responsibility; we use; we're using; we are using; our stack; our tech stack; our current stack; our technology stack; our stack includes; our tools; we build; we work with; we're built; is built; is built on; is built with; built in; built with; built on; written in; powered by; you will; you'll; you will be; you'll be; will be; responsible for; responsibilities include; we run; we deploy; we write; our backend; our frontend; our platform; our services; we rely on; hosted on; runs on; our infrastructure",
  ],
  [
    'offer',
    'after',
    "opportunity to learn; opportunity to work with; opportunity to; chance to; chance to learn; you'll learn; you will learn; learn about; learn how to; we'll teach; we will teach; teach you; we'll train; we expect you to learn; gain exposure; gain experience; get experience; get to work with; exposure to new; training in; training on; will be trained",
  ],

  // German
  [
    'nice',
    'before',
    'von vorteil; ein vorteil; wäre von vorteil; vorteilhaft; wünschenswert*; wünschenswert; ein plus; ein pluspunkt; pluspunkt; ein bonus; optional; gern gesehen; gerne gesehen; hilfreich; nicht zwingend; kein muss; kein muß; nice to have; oder die bereitschaft; oder bereitschaft; oder hohe motivation; oder die motivation; oder lust; oder interesse; rundet dein profil ab; runden dein profil ab; wäre schön; wäre toll',
  ],
  [
    'nice',
    'after',
    'idealerweise; im idealfall; vorzugsweise; bevorzugt; gerne auch; gerne mit; wünschenswerterweise; optimalerweise; bestenfalls; nice to have; bonus; pluspunkte für; interesse an; bereitschaft; lernbereitschaft; wünschenswert:; optional:',
  ],
  [
    'must',
    'before',
    'erforderlich; zwingend erforderlich; ist erforderlich; sind erforderlich; vorausgesetzt; wird vorausgesetzt; werden vorausgesetzt; setzen wir voraus; notwendig; zwingend notwendig; unabdingbar; ein muss; pflicht; unerlässlich; zwingend; wird erwartet; sind voraussetzung; ist voraussetzung',
  ],
  [
    'must',
    'after',
    'zwingend erforderlich sind; voraussetzung ist; voraussetzung:; du brauchst; sie brauchen; du benötigst; erforderlich sind; wir erwarten; wir setzen voraus; muss:',
  ],
  [
    'unneeded',
    'before',
    'nutzen wir nicht; verwenden wir nicht; setzen wir nicht ein; brauchst du nicht; brauchen sie nicht; nicht erforderlich; nicht notwendig; nicht nötig; nicht zwingend notwendig; keine voraussetzung; nicht zwingend erforderlich; nicht vorausgesetzt',
  ],
  [
    'unneeded',
    'after',
    'wir nutzen kein; wir verwenden kein; wir setzen kein; keine erfahrung mit; keine kenntnisse in; keine vorkenntnisse in; statt; anstelle von',
  ],
  [
    'ask',
    'around',
    'erfahrung*; berufserfahrung*; kenntnis*; fachkenntnis*; grundkenntnis*; know how; expertise; versiert*; sicher im umgang; sicherer umgang; sicheren umgang; umgang mit; beherrsch*; vertraut; routiniert*; fundiert*; verständnis; praxis in; ausbildung; studium; du hast; du verfügst; sie verfügen; du bringst; sie bringen; du kennst; du beherrschst; du bist; sie haben; mehrjährig*; jahre; fit in; hintergrund in',
  ],
  [
    'lean',
    'around',
    'fähigkeit*; fähig; freude an; spaß an; begeister*; leidenschaft; affinität; interesse; du kannst; mindset; bewusstsein',
  ],
  [
    'use',
    'after',
    'wir nutzen; wir verwenden; wir setzen auf; wir arbeiten mit; unser stack; unser tech stack; du wirst; sie werden; du entwickelst; du arbeitest; du gestaltest; du verantwortest; du unterstützt; sie entwickeln',
  ],
  ['offer', 'after', 'möglichkeit; gelegenheit; du lernst; sie lernen; weiterbildung; schulung*'],

  // French
  [
    'nice',
    'before',
    "un plus; est un plus; serait un plus; sont un plus; seraient un plus; un vrai plus; un gros plus; un atout; est un atout; serait un atout; sont un atout; des atouts; apprécié; appréciée; appréciés; appréciées; est appréciée; serait apprécié; serait appréciée; souhaité; souhaitée; souhaités; souhaitées; souhaitable; souhaitables; optionnel*; facultatif*; un bonus; en bonus; recommandé; recommandée; serait idéal; valorisé; valorisée; ou envie d'apprendre; ou l'envie d'apprendre; un avantage",
  ],
  [
    'nice',
    'after',
    "idéalement; de préférence; bonus; nice to have; points bonus; envie d'apprendre; envie de découvrir; si possible; optionnel:; préférence pour",
  ],
  [
    'must',
    'before',
    'indispensable; indispensables; est indispensable; sont indispensables; exigé; exigée; exigés; exigées; requis; requise; requises; est requis; est requise; obligatoire; obligatoires; impératif; impérative; impérativement; nécessaire; nécessaires; est nécessaire; attendu; attendue; un must; incontournable*; un prérequis',
  ],
  ['must', 'after', 'vous devez; tu dois; il faut; nous exigeons; requis:; impérativement; indispensable:'],
  [
    'unneeded',
    'before',
    'pas nécessaire; pas nécessaires; pas requis; pas requise; pas obligatoire; pas indispensable; non requis; non requise; non exigé; pas un prérequis',
  ],
  [
    'unneeded',
    'after',
    "pas besoin de; nous n'utilisons pas; n'utilisons pas; on n'utilise pas; pas d'expérience; aucune expérience; aucune connaissance; au lieu de; plutôt que",
  ],
  [
    'ask',
    'around',
    "expérience; expériences; expérimenté*; connaissance; connaissances; maîtrise; maîtrisez; maîtrises; maitrise; maitrisez; compétence; compétences; expertise; expert; à l'aise; aisance; familier; familière; familiers; bases en; solides bases; bonnes bases; notions; pratique de; une première expérience; vous avez; tu as; vous êtes; tu es; vous connaissez; tu connais; formation en; diplôme; diplômé*; ans; années; bagage; compréhension; vous disposez; vous justifiez",
  ],
  [
    'lean',
    'around',
    'capable; capacité; intérêt pour; curieux; curieuse; passion; passionné*; appétence; sensibilité; envie de; goût pour; vous savez; tu sais; rompu; sens de',
  ],
  [
    'use',
    'after',
    'nous utilisons; on utilise; notre stack; vous serez; tu seras; vous participerez; vous développerez; construit avec; développé en; développée en; vous travaillerez; tu travailleras',
  ],
  ['offer', 'after', 'opportunité de; possibilité de; vous apprendrez; tu apprendras; formation à; formations'],

  // Spanish
  [
    'nice',
    'before',
    'un plus; será un plus; es un plus; sería un plus; valorable; valorables; muy valorable; deseable; deseables; es deseable; se valorará; se valorarán; se valora; será valorado; será valorada; se valorará positivamente; valorado; opcional; recomendable; es una ventaja; una ventaja; o ganas de aprender; un extra',
  ],
  [
    'nice',
    'after',
    'se valorará; se valorará experiencia; se valorará positivamente; se valora; se valoran; se valorarán; valorable:; valorable; valorables; valoramos; valoraremos; idealmente; preferiblemente; preferentemente; deseable:; deseable; deseables; ganas de aprender; nice to have; puntos extra; si además; sería ideal',
  ],
  [
    'must',
    'before',
    'imprescindible; imprescindibles; es imprescindible; obligatorio; obligatoria; indispensable; indispensables; es necesario; necesario; necesaria; requerido; requerida; requeridos; excluyente; un must; es fundamental',
  ],
  [
    'must',
    'after',
    'imprescindible; imprescindible:; imprescindibles; se requiere; se requieren; requerimos; es necesario; debes tener; debe tener; deberá tener; deberás tener; obligatorio:; necesario:',
  ],
  [
    'unneeded',
    'before',
    'no es necesario; no es necesaria; no necesario; no se requiere; no es imprescindible; no imprescindible; no es obligatorio',
  ],
  [
    'unneeded',
    'after',
    'no se requiere; no usamos; no utilizamos; no necesitas; no es necesario saber; sin experiencia en; en lugar de; en vez de',
  ],
  [
    'ask',
    'around',
    'experiencia; experiencias; conocimiento; conocimientos; dominio; manejo; nivel de; nivel alto; experto; experta; expertos; habilidad en; habilidades en; competencias; familiaridad; familiarizado; familiarizada; formación en; titulación; grado en; ingeniería en; tienes; cuentas con; años; certificación; certificado; sólidos; sólida; comprensión',
  ],
  [
    'lean',
    'around',
    'capacidad; interés; pasión; apasionado; apasionada; capaz; ganas; orientado; orientada; eres; persona con; mentalidad',
  ],
  [
    'use',
    'after',
    'usamos; utilizamos; nuestro stack; trabajamos con; trabajarás; te encargarás; serás responsable; desarrollarás; participarás',
  ],
  ['offer', 'after', 'oportunidad de; posibilidad de; aprenderás; formación continua; te formaremos'],

  // Portuguese
  [
    'nice',
    'before',
    'diferencial; um diferencial; é um diferencial; será um diferencial; será diferencial; desejável; desejáveis; é desejável; um plus; é um plus; será um plus; uma mais valia; mais valia; opcional; valorizado; será valorizado; será considerado um diferencial; um bônus; recomendável; ou vontade de aprender',
  ],
  [
    'nice',
    'after',
    'diferencial:; desejável:; desejável; desejáveis; idealmente; preferencialmente; de preferência; vontade de aprender; valorizamos; nice to have; quando aplicável; se possível; seria legal; quando necessário',
  ],
  [
    'must',
    'before',
    'obrigatório; obrigatória; obrigatórios; é obrigatório; indispensável; indispensáveis; imprescindível; imprescindíveis; necessário; necessária; é necessário; essencial; essenciais; é essencial; fundamental; exigido; exigida; requerido; mandatório; mandatória',
  ],
  [
    'must',
    'after',
    'obrigatório:; é necessário; é preciso; é obrigatório; indispensável:; necessário:; exigimos; requer; você deve ter; deve ter; precisa ter',
  ],
  [
    'unneeded',
    'before',
    'não é necessário; não é necessária; não é obrigatório; não obrigatório; não necessário; não é requisito',
  ],
  [
    'unneeded',
    'after',
    'não usamos; não utilizamos; não é necessário; não exige; sem experiência em; em vez de; ao invés de',
  ],
  [
    'ask',
    'around',
    'experiência; experiências; conhecimento; conhecimentos; domínio; vivência; habilidade em; habilidades em; proficiência; fluência; familiaridade; expertise; formação em; graduação; certificação; você tem; você possui; anos; sólida; sólido; sólidos; avançado; prática com; prática em; entendimento',
  ],
  ['lean', 'around', 'capacidade; interesse; paixão; apaixonado; apaixonada; capaz; vontade; visão; mentalidade'],
  [
    'use',
    'after',
    'usamos; utilizamos; nossa stack; trabalhamos com; você vai; você irá; você será; atuar; desenvolver e manter',
  ],
  ['offer', 'after', 'oportunidade de; possibilidade de; você vai aprender; aprender'],

  // Dutch
  [
    'nice',
    'before',
    'een pré; is een pré; een pre; is een pre; een plus; is een plus; een pluspunt; is een pluspunt; pluspunt; mooi meegenomen; is meegenomen; meegenomen; gewenst; wenselijk; is gewenst; een voordeel; is een voordeel; optioneel; handig; nice to have; of bereid; of de bereidheid; of bereidheid; geen vereiste maar',
  ],
  [
    'nice',
    'after',
    'bij voorkeur; idealiter; het liefst; liefst; pluspunt:; pluspunten; bonuspunten; bereid om; bereidheid; interesse in; leergierig; nice to have; voorkeur voor; extra punten',
  ],
  [
    'must',
    'before',
    'vereist; is vereist; zijn vereist; verplicht; een must; is een must; noodzakelijk; is noodzakelijk; onmisbaar; essentieel; is essentieel; een vereiste; is een vereiste; een voorwaarde',
  ],
  ['must', 'after', 'vereist:; je moet; je dient; wij vragen; we vragen; wij verwachten'],
  ['unneeded', 'before', 'niet vereist; niet nodig; niet noodzakelijk; geen vereiste; niet verplicht; geen must'],
  ['unneeded', 'after', 'we gebruiken geen; wij gebruiken geen; geen ervaring met; geen kennis van; in plaats van'],
  [
    'ask',
    'around',
    'ervaring; ervaringen; ervaren; kennis; werkervaring; expertise; beheersing; beheerst; vaardigheid; vaardig; bekend met; vertrouwd met; thuis in; affiniteit met; achtergrond in; opleiding; diploma; je hebt; jij hebt; je bent; je beschikt; je kent; jaar; gecertificeerd; begrip van; ervaring met',
  ],
  ['lean', 'around', 'in staat; passie; enthousiast; interesse; gedreven; gevoel voor; je kunt; mindset'],
  [
    'use',
    'after',
    'we gebruiken; wij gebruiken; onze stack; we werken met; wij werken met; je gaat; je werkt; je ontwikkelt; je bouwt; je bent verantwoordelijk',
  ],
  ['offer', 'after', 'kans om; mogelijkheid; je leert; opleidingsmogelijkheden'],
];

/** All cue phrases. A phrase that ends in a colon counts only with it. */
export const CUE_PHRASES = buildPhrases<Cue>(CUES.map(([kind, side, list]) => [list, { kind, side }] as const));
