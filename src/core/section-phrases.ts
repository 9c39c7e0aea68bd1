import { buildPhrases } from './phrase.ts';

/** What a section of a posting is about. open: nothing says so. */
export type Section = 'must' | 'nice' | 'duties' | 'stack' | 'about' | 'benefits' | 'legal' | 'apply' | 'open';

/**
 * What a phrase says of the heading that holds it. `isWeak`: it counts only where the heading says nothing else
 * ("Experience", but not "The customer experience team").
 */
export interface HeadingCue {
  readonly section: Section;
  readonly isWeak: boolean;
}

/** Where a heading says two things, the first of these wins ("Preferred qualifications" are nice to have). */
export const PRECEDENCE: readonly Section[] = [
  'legal',
  'nice',
  'benefits',
  'must',
  'apply',
  'stack',
  'duties',
  'about',
  'open',
];

const STRONG: readonly (readonly [Section, string])[] = [
  // English
  [
    'legal',
    'equal opportunity*; equal employment; eeo; eeo statement; itar; itar requirements; export control*; privacy; privacy notice; privacy policy; disclaimer; reasonable accommodation*; accommodations; diversity; inclusion; diversity statement; legal; background check*; work authorization; right to work; additional information; additional requirements; other requirements; other information; physical demands; physical requirements; working conditions; work environment; pay transparency; travel requirements; security clearance; clearance; clearance requirements; preferred location*; location requirements; language requirements; drug test; e verify; fair chance; notice to; fraud; use of ai; compliance statement; know your rights',
  ],
  [
    'benefits',
    "benefits; benefit; perks; what we offer; what we can offer; what do we offer; we offer; we offer you; we can offer; what you get; what you'll get; you'll get; what you will get; what you'll receive; what you will receive; our offer; compensation; total rewards; rewards; salary; salary range; pay range; pay; base pay; remuneration; equity; 401k; why join; why join us; why you'll love; why you will love; why you should join; why you should; why work; why work with; why us; why this role; why choose; why consider; reasons to join; what's in it for you; what is in it for you; what's on offer; what is on offer; in return; we provide; you'll enjoy; you will enjoy; you can expect from us; what you can expect; what to expect; what you'll experience; what you'll learn; what you will learn; what we can do for you; what we'll bring; referral bonus; sign on bonus; signing bonus; annual bonus; bonus and benefits; bonus & benefits; time off; vacation; wellness; how you'll grow; professional development; career growth; growth opportunities; our commitment to you; working at; life at; working with us; what makes working at; your benefits",
  ],
  [
    'apply',
    'how to apply; to apply; apply now; apply; application process; application; applications; next steps; interview process; hiring process; recruitment process; selection process; recruitment timeline; interested; ready to apply; contact; contact us; get in touch; interview; interviews; join us; ready to join; sounds like you; does this sound like you',
  ],
  [
    'nice',
    "nice to have; nice to haves; nice to have skills; nice to knows; good to have; good to haves; great to have; it's a bonus if; preferred; preferable; preferably; preferred qualifications; preferred skills; bonus; bonus points; bonuses; bonus skills; plus; pluses; plusses; a plus; big plus; desired; desirable; desirables; desireable; optional; optionally; ideally; ideal; ideal qualifications; extra credit; extra points; brownie points; additional points; would be great; it would be great if; would be nice; would be awesome; we'd love to see; we would love to see; we'd love if; we'd be excited; would be a plus; would be an advantage; advantage; advantages; advantageous; an asset; assets; set you apart; sets you apart; stand out; ways to stand out; stand out from the crowd; not required; not essential; not mandatory; not a must; recommended; recommended qualifications; helpful; useful; beneficial; additional qualifications; additional skills; additional experience; even better; even better if; icing on the cake; extra; extras; what would make you stand out; wish list; wishlist; what is nice; what's nice; what would be nice; you may also know; you may also have; you might also have; would delight us; would also be; should also have; also have experience; optional skills; pluses for; kudos",
  ],
  [
    'must',
    "requirement; requirements; required; required skills; required qualifications; qualification; qualifications; minimum; minimum requirements; minimum qualifications; must have; must haves; what you bring; what you'll bring; what you will bring; what you must bring; you bring; you'll bring; you will bring; bring to the table; bring to the role; bring to the team; what you need; you'll need; you will need; you need; what we need; what we need to see; what is needed; do you need; do i need; need to apply; do you need to apply; you need to apply; you'll need to apply; need to have; need to know; need to succeed; need to be successful; what we're looking for; what we are looking for; what are we looking for; we're looking for; we are looking for; we look for; who we're looking for; who we are looking for; who are we looking for; looking for; looking for someone; person we are looking for; about you; you have; you've got; you've; you are; you're; you might be; you may be; you might be a good fit; you may be a fit; who you are; who are you; you should have; you should be; you should; you must have; you must; we expect; we expect you; what we expect; you'll have; you will have; you possess; you can offer; you can offer us; what you offer; what you can offer; your profile; your skills; your experience; your background; your qualifications; your expertise; your story; your strengths; your toolkit; your superpowers; your know how; the ideal candidate; ideal candidate; the right candidate; successful candidate; successful applicant; the candidate; candidate profile; candidate requirements; the candidate will have; candidate will have; candidates will have; candidate should have; candidate must have; candidates should; applicants should; technical skills; technical requirements; technical expertise; technical foundation; key skills; core skills; core competencies; competency; competencies; competences; skills and experience; skills & experience; experience and skills; experience & skills; experience and education; education and experience; education & experience; skills and qualifications; skills and abilities; skills required; skill set; skillset; skills needed; skills you'll need; skills you will need; skills you have; the skills; essential skills; essential experience; essential criteria; essential requirements; desired skills required; necessary skills; mandatory; mandatory skills; prerequisite*; pre requisite*; eligibility; criteria; experience required; experience you'll need; experience you need; relevant experience; required experience; professional experience; work experience; prior experience; experience in; experience with; knowledge of; knowledge, skills; knowledge and skills; knowledge & skills; knowledge required; knowledge, skills and abilities; good fit; great fit; right fit; you're a fit; a fit if; a match if; a good match; fit for this role; will be successful; makes you successful; to be successful; to succeed; set you up for success; what it takes; do you have what it takes; have what it takes; you'll love this job if; proficiency; proficiencies; expertise; expectations; person specification; personal attributes; must possess; you should bring; should bring; what you should bring; what we ask; what we ask of you; what we ask for; what you know; you know; know how",
  ],
  [
    'stack',
    "tech stack; technology stack; technical stack; technical environment; technology environment; our stack; the stack; stack; technologies; technologies we use; technologies used; tools; tools we use; tools and technologies; tools & technologies; our tools; our technology; our technologies; our tech; tech we use; what we use; what we work with; what you'll work with; what you will work with; you'll work with; you will work with; we work with; we use; our infrastructure; our toolbox; project environment; our engineering environment",
  ],
  [
    'duties',
    "responsibilities; responsibility; responsible for; key responsibilities; roles and responsibilities; responsibilities include; accountabilities; accountability; what you'll do; what you will do; what you'll be doing; what you will be doing; what you do; what will you do; what will you be doing; what you'd be doing; what you'll work on; what you will work on; what you'll own; what you'll be working on; what you'll build; what you'll be responsible for; you'll do; you will do; you will; you'll; will you; you'll be; you will be; you will be doing; you get to; duties; job duties; the role; about the role; about this role; about the job; about the position; about the opportunity; your role; the job; the position; the work; your work; your job; your mission; the mission; mission; our mission for you; your impact; how you'll make an impact; make an impact; impact you'll make; day to day; a day in the life; typical day; typical week; a week in the life; your day; your week; your tasks; tasks; task; key tasks; projects; job description; position description; role description; job summary; position summary; role summary; job overview; role overview; position overview; position purpose; role purpose; job purpose; purpose of the role; essential functions; essential job functions; job functions; key functions; functions; activities; what success looks like; success looks like; what we need you to do; how you will; how you'll contribute; how you contribute; contribution; deliverables; objectives; objectives of this role; scope; scope of work; key areas; focus areas; the challenge; challenges; the opportunity; opportunity; key deliverables; outcomes; what's the job; what the job involves; in this role; in this position; as a member; in your first; first months; why we need you; where you come in",
  ],
  [
    'about',
    "about us; about the company; about our company; about the team; about our team; about the business; about the client; about the product; about the project; about the organization; about the organisation; about the department; about; who we are; who are we; who is; what we do; what is; what we're building; what we are building; what we believe; what we value; what drives us; how we work; ways of working; our company; our team; our mission; our vision; our story; our values; our culture; our product; our products; our client; our customers; our people; our history; our approach; our way of working; our tech team; our engineering team; our commitment; our purpose; company description; company overview; company profile; company; the company; the team; the product; the client; the project; team; culture; values; project description; project; overview; introduction; background; context; summary; where you'll be; where you will work; location; locations; meet the team; leadership principles; team overview; department overview; who you'll work with; who you will work with; working environment; some things we; things we do; key facts; job title; job type; employment type; job category; department; reports to; start date; schedule; industry; headquarters; contract type; duration",
  ],

  // German
  ['legal', 'chancengleichheit; datenschutz*; gleichstellung; schwerbehind*; vielfalt; hinweis; hinweise; rechtliches'],
  [
    'benefits',
    'benefits; wir bieten; was wir bieten; was wir dir bieten; was wir ihnen bieten; das bieten wir; bieten wir; bieten wir dir; bieten wir ihnen; bietet dir; bietet ihnen; was dir bieten; was sie dir bieten; deine vorteile; ihre vorteile; vorteile; deine benefits; ihre benefits; unser angebot; unsere leistungen; wir bieten dir; worauf du dich freuen kannst; worauf sie sich freuen können; darauf kannst du dich freuen; darauf können sie sich freuen; was dich erwartet bei uns; das erwartet dich bei uns; warum wir; warum zu uns; warum bei uns; gute gründe; gründe für; vergütung; gehalt; konditionen; das spricht für uns; was wir zu bieten haben; perspektiven; zusatzleistungen; rahmenbedingungen',
  ],
  [
    'apply',
    'bewerb*; jetzt bewerben; bewirb dich; interesse; interessiert; interesse geweckt; neugierig; kontakt; ansprechpartner*; dein kontakt; ihr kontakt; wir freuen uns auf; klingt gut; klingt nach; nächste schritte; so geht es weiter; fragen; haben wir; recruiting',
  ],
  [
    'nice',
    'wünschenswert*; wünschenswert sind; von vorteil; vorteilhaft; idealerweise; optional; bonus; pluspunkte; pluspunkt; nice to have; nice to haves; das wäre ein plus; wäre ein plus; ein plus; zusatzqualifikation*; darüber hinaus wünschenswert; gerne gesehen; schön wäre; kann anforderungen; soll anforderungen; kann kriterien; freuen wir uns über; punkten kannst du',
  ],
  [
    'must',
    'anforderung*; stellenanforderung*; anforderungsprofil; dein profil; ihr profil; profil; qualifikation*; deine qualifikation*; ihre qualifikation*; das bringst du mit; das bringen sie mit; bringst du mit; bringen sie mit; mitbringen; mitbringst; was du mitbringst; was sie mitbringen; was solltest du mitbringen; das solltest du mitbringen; womit du uns überzeugst; womit du überzeugst; was wir uns von dir wünschen; wir wünschen uns; das wünschen wir uns; was wir erwarten; wir erwarten; erwarten wir; das erwarten wir; von dir erwartet; von ihnen erwartet; voraussetzung*; deine stärken; ihre stärken; deine skills; deine kenntnisse; ihre kenntnisse; kenntnisse; deine erfahrung*; ihre erfahrung*; fachkenntnisse; fähigkeiten; kompetenzen; deine kompetenzen; ihre kompetenzen; über dich; das bist du; das zeichnet dich aus; das zeichnet sie aus; zeichnet dich aus; das macht dich aus; wen wir suchen; wir suchen; wir suchen dich; was du brauchst; das brauchst du; muss anforderungen; muss kriterien; must have; must haves; du hast; du bist; sie haben; sie sind; du verfügst über; sie verfügen über; und verfügen über; fachlich; persönlich; fachliche anforderungen; dein know how; ihr know how; dein background; dein hintergrund; damit überzeugst du; damit überzeugen sie; du passt zu uns; was dich auszeichnet; was sie auszeichnet; deine superkräfte; erforderlich',
  ],
  [
    'stack',
    'unser tech stack; tech stack; technologien; unser stack; technologie stack; eingesetzte technologien; unsere technologien; womit wir arbeiten; technische umgebung; unsere tools',
  ],
  [
    'duties',
    'aufgaben; deine aufgaben; ihre aufgaben; aufgabe; aufgabengebiet; aufgabenbereich; aufgabenbeschreibung; tätigkeit*; hauptaufgaben; deine mission; deine rolle; ihre rolle; die rolle; deine position; das erwartet dich; das erwartet sie; was dich erwartet; was sie erwartet; was erwartet dich; was du bei uns machst; was du machst; das machst du; das tust du; das bewegen sie; das bewegst du; daran wirst du arbeiten; daran arbeitest du; diese aufgaben; dein verantwortungsbereich; verantwortlichkeiten; verantwortung; dein job; ihr job; dein impact; über die rolle; über die stelle; jobbeschreibung; stellenbeschreibung; deine tätigkeit*; worum es geht; dein aufgabenbereich; dein einsatz; so sieht dein tag aus; dein alltag; kommst du ins spiel; du wirst; sie werden',
  ],
  [
    'about',
    'über uns; wer wir sind; wer sind wir; das sind wir; unternehmen; das unternehmen; unser unternehmen; unser team; das team; dein team; ihr team; unsere werte; unsere kultur; was wir machen; was uns ausmacht; das zeichnet uns aus; einleitung; über; unser kunde; projektbeschreibung; standort; einsatzort; eckdaten; unternehmensprofil; unternehmensbeschreibung',
  ],

  // French
  ['legal', 'égalité des chances; diversité; handicap; mentions légales; rgpd; confidentialité; inclusion'],
  [
    'benefits',
    "avantages; nos avantages; les avantages; nous offrons; nous t offrons; nous vous offrons; ce que nous offrons; ce que nous vous offrons; ce que nous t'offrons; ce que nous proposons; nous proposons; nous te proposons; nous vous proposons; on t'offre; on vous offre; ce qu'on offre; ce qu'on te propose; ce que l'on vous propose; rémunération; salaire; package; pourquoi nous rejoindre; pourquoi rejoindre; pourquoi venir; pourquoi nous; conditions; les conditions; modalités; les modalités; conditions pratiques; informations pratiques; cadre de travail; environnement de travail; modalités de travail; perspectives; ce que nous pouvons t'apporter; statut; télétravail; le petit plus de",
  ],
  [
    'apply',
    'postuler; comment postuler; candidater; comment candidater; pour candidater; candidature; ta candidature; votre candidature; processus de recrutement; process de recrutement; procédure de recrutement; le processus; étapes; déroulé des entretiens; contact; nous contacter; contactez nous; intéressé; cela vous intéresse; à bientôt; à très vite',
  ],
  [
    'nice',
    'les plus; plus; les petits plus; un plus; serait un plus; seraient un plus; un atout; des atouts; atouts appréciés; souhaité; souhaitée; souhaités; souhaitées; compétences appréciées; apprécié; appréciée; appréciés; appréciées; idéalement; bonus; points bonus; optionnel; optionnelles; facultatif*; nice to have; points supplémentaires; en bonus; ce serait un plus',
  ],
  [
    'must',
    "profil; le profil; profil recherché; profils recherchés; le profil recherché; profil attendu; votre profil; ton profil; profil du candidat; compétences; tes compétences; vos compétences; compétences requises; compétences attendues; compétences recherchées; compétences techniques; compétences clés; compétences et expérience; expérience; expérience et compétences; expérience & compétences; expérience requise; expériences; qualifications; qualification; exigences; prérequis; pré requis; requis; nos attentes; ce que nous attendons; nous attendons; nous recherchons; qui recherchons nous; on recherche; vous êtes; tu es; vous avez; tu as; vous maîtrisez; tu maîtrises; vous possédez; vous disposez; à propos de vous; à propos de toi; ce que tu apportes; ce que vous apportez; tu apportes; vos atouts; tes atouts; tes expertises; savoir faire; savoir être; savoirs; formation; formation et expérience; connaissances; aptitudes; qualités; indispensable*; impératif; obligatoire*; les qualités nécessaires; vous êtes familier avec; nous intéresse si; fait pour vous si; fait pour toi si; qui es tu; qui êtes vous; ce qu'il vous faut; ce qu'il te faut; critères; must have",
  ],
  [
    'stack',
    "stack technique; la stack; notre stack; stack; environnement technique; technologies; technologies utilisées; outils; nos outils; choix technologiques; détails techniques; techno; technos; l'environnement technique",
  ],
  [
    'duties',
    'mission; missions; la mission; les missions; ta mission; tes missions; vos missions; votre mission; nos missions; missions principales; principales missions; missions & responsabilités; rôle; le rôle; ton rôle; votre rôle; rôle et mission; responsabilités; tes responsabilités; vos responsabilités; activités; activités principales; vos activités; le poste; descriptif du poste; description du poste; fiche de poste; poste; ce que tu feras; ce que vous ferez; ce que tu vas faire; ce que vous allez faire; ta future contribution; contribution; tâches; au quotidien; ton quotidien; votre quotidien; objectifs; vos objectifs; tes objectifs; défis; les enjeux; tu seras; vous serez; vous devrez; missions attendues',
  ],
  [
    'about',
    "qui sommes nous; à propos; à propos de nous; à propos de; l'entreprise; notre entreprise; la société; entreprise; l'équipe; notre équipe; équipe; le produit; notre produit; le projet; contexte; le contexte; présentation; notre mission; notre histoire; nos valeurs; les valeurs; notre culture; la structure; le problème; la solution; le service; comment nous travaillons; nos bonnes pratiques; où en sommes nous; qu'est ce que",
  ],

  // Spanish
  ['legal', 'igualdad; igualdad de oportunidades; protección de datos; privacidad; aviso legal; diversidad; inclusión'],
  [
    'benefits',
    'se ofrece; que se ofrece; ofrecemos; qué ofrecemos; te ofrecemos; qué te ofrecemos; lo que ofrecemos; qué más ofrecemos; podemos ofrecerte; beneficios; ventajas; condiciones; condiciones laborales; salario; retribución; remuneración; te proponemos; por qué unirte; por qué trabajar; qué ventajas; nuestra oferta; oferta de valor; a cambio; plan de carrera',
  ],
  [
    'apply',
    'cómo aplicar; aplica; aplicar; inscríbete; inscripción; postúlate; candidatura; proceso de selección; contacto; te esperamos; te interesa; te apuntas; únete; apúntate; no lo dudes; interesado',
  ],
  [
    'nice',
    'se valorará; se valora; se valoran; valorable; valorables; muy valorable; a valorar; se valorará positivamente; deseable; deseables; requisitos deseados; requisitos deseables; requisitos valorables; conocimientos deseables; conocimientos valorables; experiencia a valorar; qué valoramos; valoramos; valoraremos; será un plus; un plus; plus; opcional; aptitudes deseables; idealmente; nice to have; formación deseable; puntos extra',
  ],
  [
    'must',
    'requisito*; requisitos mínimos; requisitos del puesto; se requiere; se requieren; requerimos; requerimiento*; perfil; tu perfil; el perfil; perfil del candidato; perfil requerido; perfil buscado; qué buscamos; que buscamos; buscamos; qué estamos buscando; qué buscamos en ti; qué pedimos; pedimos; qué necesitamos; necesitamos; precisamos; solicitamos; qué esperamos; esperamos de ti; experiencia; experiencia mínima; experiencia requerida; tu experiencia; conocimientos; conocimientos necesarios; conocimientos imprescindibles; conocimientos técnicos; competencias; habilidades; capacidades; aptitudes; formación; formación y conocimientos; estudios; estudios mínimos; formación mínima; imprescindible*; obligatorio*; indispensable*; cualificación; cualificaciones; deberás aportar; qué aportas; sobre ti; quién eres; eres; tienes; cuentas con; quién nos encaja; te hará triunfar; lo que necesitas; qué necesitas; must have',
  ],
  [
    'stack',
    'stack; stack tecnológico; tecnologías; tecnologías que usamos; entorno tecnológico; entorno técnico; herramientas; nuestro stack',
  ],
  [
    'duties',
    'funciones; tus funciones; funciones principales; principales funciones; funciones del puesto; funciones a realizar; las funciones; responsabilidades; tus responsabilidades; responsabilidad y funciones; tareas; tus tareas; actividades; qué harás; qué vas a hacer; cómo será tu día a día; día a día; tu día a día; tu misión; tu rol; misión; el puesto; descripción del puesto; descripción del trabajo; descripción de la oferta; descripción; objetivo del puesto; se encargará de; te encargarás de; serás responsable; el rol; tu reto; el reto; deberás; retos',
  ],
  [
    'about',
    'sobre nosotros; quiénes somos; quienes somos; la empresa; nuestra empresa; descripción de la empresa; la compañía; sobre la empresa; nuestro equipo; el equipo; el proyecto; proyecto; nuestros valores; valores; cultura; nuestra cultura; acerca de; sobre el equipo; sobre; qué hacemos; nuestra historia',
  ],

  // Portuguese
  ['legal', 'igualdade de oportunidades; privacidade; diversidade; proteção de dados; inclusão; pcd'],
  [
    'benefits',
    'benefícios; oferecemos; o que oferecemos; nós oferecemos; vantagens; remuneração; salário; por que trabalhar; porque trabalhar; o que você encontra; o que temos para oferecer; temos para oferecer; nossos benefícios; o que te espera',
  ],
  [
    'apply',
    'como se candidatar; candidate se; candidatura; processo seletivo; etapas do processo; contato; contacto; inscreva se; venha; junte se',
  ],
  [
    'nice',
    'diferencial; diferenciais; será um diferencial; serão diferenciais; seria um diferencial; desejável; desejáveis; requisitos desejáveis; conhecimentos desejáveis; desejado; valorizamos; será valorizado; mais valia; é um plus; um plus; plus; opcional; preferencial*; o que seria legal; nice to have',
  ],
  [
    'must',
    'requisito*; requisitos e qualificações; requisitos obrigatórios; requisitos técnicos; qualificaç*; perfil; o perfil; seu perfil; perfil desejado; o que buscamos; o que estamos buscando; estamos buscando; estamos buscando em você; buscamos; procuramos; o que procuramos; o que esperamos; esperamos de você; o que você precisa; o que precisamos; precisa ter; obrigatório*; obrigatória*; indispensáve*; essencia*; conhecimentos; conhecimentos técnicos; experiência; experiências; habilidades; competências; competências técnicas; formação; escolaridade; sobre você; quem é você; você tem; você é; você possui; pré requisito*; exigências; necessário; must have',
  ],
  [
    'stack',
    'stack; nossa stack; stack tecnológica; tecnologias; tecnologias utilizadas; ferramentas; tecnologias que usamos',
  ],
  [
    'duties',
    'responsabilidades; responsabilidades e atribuições; suas responsabilidades; principais responsabilidades; atribuições; principais atribuições; atividades; principais atividades; suas atividades; o que você vai fazer; o que você fará; o que vai fazer; seu dia a dia; dia a dia; como será o seu dia; missão; sua missão; tarefas; funções; principais funções; a vaga; sobre a vaga; sobre a posição; descrição da vaga; descrição do trabalho; descrição; principais entregas; entregas; o desafio; seu desafio; desafios; seu papel',
  ],
  [
    'about',
    'sobre nós; quem somos; sobre a empresa; a empresa; nossa empresa; nosso time; o time; sobre o time; a equipe; nossa cultura; cultura; valores; nossos valores; nosso jeito de ser; o projeto; projeto; sobre; informações adicionais; descrição da empresa',
  ],

  // Dutch
  ['legal', 'gelijke kansen; diversiteit; privacy; disclaimer; acquisitie'],
  [
    'benefits',
    'wat bieden we; wat bieden wij; wat bieden wij jou; wij bieden; wat wij bieden; wat we bieden; wat krijg je; wat krijg je van ons; dit krijg je; dit bieden wij; dit bieden we; ons aanbod; arbeidsvoorwaarden; jouw voordelen; voordelen; salaris; wat mag je verwachten; wat kun je verwachten; waarom wij; waarom deze rol; waarom werken bij; waarom bij ons; waar kan je op rekenen; wat staat er tegenover; bij ons krijg je; je krijgt',
  ],
  [
    'apply',
    'solliciteer*; solliciteren; sollicitatie*; hoe solliciteer je; interesse; geïnteresseerd; enthousiast; contact; klaar voor; kom dan; vragen; meer weten; iets voor jou; reageer',
  ],
  [
    'nice',
    'een pré; is een pré; pre; pré; pluspunten; pluspunt; een pluspunt; bij voorkeur; wensen; functiewensen; nice to haves; nice to have; mooi meegenomen; is meegenomen; gewenst; wenselijk; bonuspunten; extra punten; een plus; plus; voorkeur; een voordeel',
  ],
  [
    'must',
    'functie eisen; functieeisen; eisen; wat vragen we; wat vragen wij; wij vragen; wat wij vragen; wat we vragen; dit vragen wij; jouw profiel; je profiel; profiel; functieprofiel; volgende profiel; wat breng je mee; wat breng jij mee; dit breng je mee; dit breng jij mee; breng je mee; wie ben jij; wie ben je; dit ben jij; wie zoeken we; wie zoeken wij; wij zoeken; wat zoeken we; jij hebt; je hebt; je bent; jij bent; je beschikt over; vind jij; vereisten; vereist; vaardigheden; jouw vaardigheden; ervaring; kennis; kennis en ervaring; kwalificaties; competenties; over jou; jouw kwaliteiten; jouw achtergrond; wat verwachten we; wij verwachten; must have; must haves; opleiding',
  ],
  ['stack', 'tech stack; onze stack; technologieën; onze technologieën; onze tools; waar we mee werken; stack'],
  [
    'duties',
    'wat ga je doen; wat ga jij doen; dit ga je doen; wat doe je; jouw taken; je taken; taken; takenpakket; werkzaamheden; jouw werkzaamheden; verantwoordelijkheden; jouw verantwoordelijkheden; jouw rol; je rol; de rol; de functie; jouw functie; functieomschrijving; functiebeschrijving; functie inhoud; over de functie; de baan; de uitdaging; jouw uitdaging; jouw dag; jouw impact; je gaat; hoe ziet je dag eruit; hoe ziet jouw dag eruit',
  ],
  [
    'about',
    'over ons; wie zijn wij; wie zijn we; wie wij zijn; wie we zijn; het bedrijf; ons bedrijf; bedrijfsomschrijving; het team; jouw team; je team; ons team; over het bedrijf; over het team; onze cultuur; over; het project; organisatie; de organisatie',
  ],
];

/** Words that make a heading only by themselves. */
const WEAK: readonly (readonly [Section, string])[] = [
  [
    'must',
    'experience; skills; skill; knowledge; essential; abilities; you; profile; education; required; background; candidate; certifications; certificates; licenses; attributes; must; soft skills; hard skills; erfahrung; skills und erfahrung; wissen; você; jij; vous; tu; technical; languages',
  ],
  ['nice', 'nice'],
  ['duties', 'role; position; job; work; description; impact; platform'],
  ['about', 'company; client; mission; vision; us; about'],
  ['benefits', "offer; growth; culture; package; learning; what's next"],
  ['stack', 'technology; environment; infrastructure'],
  ['legal', 'travel; compliance; security'],
];

/** All heading phrases. */
export const HEADING_PHRASES = buildPhrases<HeadingCue>([
  ...STRONG.map(([section, list]) => [list, { section, isWeak: false }] as const),
  ...WEAK.map(([section, list]) => [list, { section, isWeak: true }] as const),
]);

/** Words that may stand in a heading beside its phrase without adding to it. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'let talk the a an your our my and or & for of to in at on by with is are be as s re ll ve d this these that it if we you us who what why how also some more ' +
    'key core main primary basic general other most top about role position job opportunity candidate candidates experience skills skill ' +
    'knowledge abilities education training details information list following include includes including included following minimum ' +
    'technical professional personal work working team company backend frontend front end back current expected & + ! ? . : - – — * # ( ) [ ] / , „ “ ” " ¿ ¡ … | • · ' +
    'der die das den dem ein eine und oder für bei mit im in uns dich dir du sie ihnen ihr ihre dein deine wir was so an auf von zu als ' +
    'le la les l d de des du et ou pour au aux un une nous vous on ton ta tes votre vos notre nos ce que qu qui est sont si en ' +
    'el los las y o del para por con tu tus su sus un una unos que qué se te en nuestro nuestra serán son ' +
    'het een en of voor van wij we je jij jouw jou ons onze dit dat er bij in om ' +
    'em os as e do da dos das para por com seu sua seus suas você nosso nossa um uma no na nos nas'
  ).split(' '),
);
