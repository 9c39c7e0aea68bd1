/** Words, by language, that say in which sense a name beside them is meant. Folded to lower case. */

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** What follows or precedes a technology: "Go developer", "Spring framework", "programming in C". */
export const CRAFT_WORDS = words(
  'developer developers engineer engineers programmer programmers programming language languages framework frameworks library libraries',
  'database databases stack code codebase coding api apis app apps application applications backend frontend script scripts scripting',
  'cluster clusters pipeline pipelines module modules package packages components component hooks plugin plugins sdk cli orm query queries',
  'os operating desktop workstations platform platforms environment environments systems tool tools technology technologies developed',
  'deployment deployments chart charts job jobs server servers tests testing ecosystem runtime compiler concurrency macros spreadsheets',
  'entwickler entwicklerin entwicklung programmierung programmiersprache programmiersprachen sprachen bibliothek datenbank datenbanken anwendungen',
  'développeur développeuse développement programmation langage langages bibliothèque bibliothèques cadriciel',
  'desarrollador desarrolladora desarrollo programación lenguaje lenguajes librerías',
  'desenvolvedor desenvolvedora desenvolvimento programação linguagem linguagens bibliotecas',
  'ontwikkelaar ontwikkeling programmeren programmeertaal talen',
);

/** Directly before a name these say that it is a means: "using Spark". */
export const USE_WORDS = words(
  'using use uses used utilizing utilize leveraging leverage via through learn learning know master',
  'nutzen nutzung verwenden mittels utilisant utiliser utilisation usando utilizando uso gebruik',
);

/** "applications in Elixir", "written in Go". */
export const IN_WORDS = words('in en em on of with mit auf avec con com met');

export const WRITING_WORDS = words(
  'run runs running hosted based deployed powered written write writing built build building implemented developed develop programming coded services tests data reports dashboards models',
  'geschrieben entwickelt écrit écrite desarrollado escrito desenvolvido escrito geschreven',
);

/** What asks for a skill: "experience with", "knowledge of". */
export const ASK_WORDS = words(
  'experience experienced knowledge expertise proficiency proficient skills skill skilled familiarity familiar fluency fluent background competency',
  'competence competencies understanding grasp mastery command exposure hands ability abilities comfortable worked certified certification expert specialist',
  'kenntnisse kenntnis erfahrung erfahrungen erfahren vertraut beherrschst beherrschung umgang sicher know wissen fähigkeit fähigkeiten verständnis',
  'programmierkenntnisse berufserfahrung expertise',
  'connaissance connaissances expérience expériences maîtrise maîtrises maîtrisez compétence compétences aisance savoir capacité',
  'conocimiento conocimientos experiencia dominio manejo competencias habilidades habilidad capacidad familiaridad',
  'conhecimento conhecimentos experiência domínio vivência familiaridade habilidade habilidades competências capacidade noções',
  'kennis ervaring ervaren beheersing vaardigheden vaardigheid bekend bekendheid beheerst vermogen',
);

/** Behind a concept that is also a word these make it the concept: "agile development", "performance tuning". */
export const IDEA_WORDS = words(
  'development methodology methodologies method methods process processes practices practice principles framework frameworks software environment team teams',
  'squad coaching delivery ceremonies setting transformation tools tooling techniques concepts best tuning testing tests engineer engineering architecture',
  'skills experience knowledge systems infrastructure methoden entwicklung prozesse umfeld methodik teams arbeiten arbeitsweise méthodes méthodologie',
  'metodologías metodologias metodología metodologia entornos ambiente omgeving werken methodes',
);

/** "Snowflake or similar". */
export const SIMILAR_WORDS = words(
  'similar comparable equivalent other related alternative alternatives another like ähnlich ähnliche ähnliches ähnlichen vergleichbare vergleichbaren vergleichbar',
  'équivalent équivalents équivalente similaire similaires autre autres equivalente equivalentes similares otro otra outro outra vergelijkbaar vergelijkbare soortgelijke andere',
);

/** Before what a person should be good at: "excellent communication". */
export const STRONG_WORDS = words(
  'strong excellent exceptional outstanding proven demonstrated effective solid good great superior clear advanced high strongest sharp skilled',
  'gute guter starke ausgeprägte hervorragende hohe sehr excellente excellentes bonne bonnes forte fortes solides grande buena buenas excelente excelentes sólidos',
  'boa bom forte fortes ótima goede sterke uitstekende',
);

/** Who is spoken to or of: the person who will hold the job. */
export const YOU_WORDS = words(
  'you your yours candidate candidates applicant responsible responsibilities role seeking hire looking',
  'du dein deine deinen deiner dich sie ihre ihren vous votre vos tu tes ton tus tú usted você seu sua je jij jouw u uw',
);

/** By which companies describe themselves. */
export const COMPANY_WORDS = words(
  'company founded mission clients customers worldwide globally leader leaders leading startup headquartered provider award awards industry',
  'trusted fortune investors acquired backed offices subsidiary employees powered revolutionizing transforming solutions organizations businesses world',
  'unternehmen gegründet kunden weltweit führend führender führendes führende marktführer mitarbeiter mitarbeitende standorten hauptsitz',
  'entreprise société fondée clients leader mondial collaborateurs filiale groupe',
  'empresa fundada clientes líder empleados grupo mundial compañía colaboradores mundo',
  'bedrijf opgericht klanten wereldwijd marktleider medewerkers',
);

/** What the person gets. */
export const OFFER_WORDS = words(
  'benefits perks stipend reimbursement allowance 401 pto vacation paid insurance bonus subsidized dental retirement pension gym discount',
  'discounts coverage salary compensation leave holidays equity',
  'urlaubstage urlaub zuschuss altersvorsorge gehalt weiterbildung weiterbildungen weiterbildungsmöglichkeiten schulungen fortbildungen mitarbeiterrabatte',
  'mutuelle rtt avantages salaire formations télétravail congés',
  'vacaciones salario seguro sueldo beneficios descuentos férias salário plano auxílio vale assistência',
  'vakantiedagen salaris pensioen reiskostenvergoeding opleidingsbudget',
);

/** Behind these come other people: "collaborate with UX and QA". */
export const COLLABORATION = words(
  'collaborate collaborates collaborating collaboration collaboratively partner partners partnering liaise liaising liaison interact interacts',
  'interacting coordinate coordinating alongside closely together communicate communicating work works working report reports reporting bridge',
  'zusammenarbeit zusammen abstimmung schnittstelle austausch collaborer collaboration collaborez collaborant lien étroite',
  'colaborar colaboración colaborando colaboração conjunto estrecha samenwerken samenwerking samen',
);

/** Behind a word of collaboration. */
export const WITH_WORDS = words(
  'with between across among alongside to liaison mit zwischen zu avec entre con com met tussen',
);

/** Groups and kinds of people. */
export const PEOPLE_WORDS = words(
  'team teams engineers developers designers managers analysts scientists specialists stakeholders colleagues department departments function functions',
  'professionals experts leaders leadership talent peers owners architects partners counterparts personnel staff groups group units unit practitioners',
  'researchers administrators testers teammates organization organizations consultants communities community leads',
  'teams abteilungen abteilung kollegen entwicklern entwickler designern fachbereich fachbereichen fachabteilungen équipes équipe développeurs métiers',
  'equipos equipo departamentos departamento áreas equipes equipe times desenvolvedores afdelingen afdeling collega',
);

export const DEGREE_WORDS = words(
  'degree degrees bachelor bachelors master masters bs bsc ba be ms msc mba ma phd doctorate btech mtech diploma undergraduate graduate majoring',
  'studium abschluss hochschulabschluss studiengang hochschulstudium universitätsabschluss bac diplôme licence ingénieur diplômé',
  'licenciatura grado titulación título ingeniería graduación graduação bacharelado formação ensino opleiding diploma wo hbo studie',
);

/** What turns a sentence from the degree to something else. */
export const DEGREE_ENDS = words(
  'experience experienced years knowledge skills skill proficiency proficient plus with ability strong familiarity understanding expertise certifications',
  'erfahrung kenntnisse kenntnissen berufserfahrung jahre expérience connaissances compétences experiencia años conocimientos experiência anos',
  'conhecimento conhecimentos ervaring kennis jaar mit con avec com met sowie',
);

/** A spoken language is meant where these stand near. */
export const SPEECH_WORDS = words(
  'fluent fluently fluency speak speaks speaking spoken speaker written verbal oral language languages native bilingual proficient proficiency read',
  'writing communicate communication skills command mother tongue level business professional knowledge both c1 c2 b1 b2 a2',
  'sprache sprachen sprachkenntnisse deutschkenntnisse englischkenntnisse fließend fliessend verhandlungssicher muttersprache muttersprachler kenntnisse wort schrift sehr gute gutes',
  'langue langues courant couramment bilingue niveau parlé écrit maîtrise anglais notions',
  'idioma idiomas fluido nivel nativo hablado escrito dominio alto avanzado intermedio fluente fluência nível avançado intermediário falado conversação',
  'taal talen vloeiend beheersing beheerst spreek spreekt schrift woord niveau',
);

/** Links and profiles: "link to your GitHub profile", "follow us on LinkedIn". */
export const PROFILE_WORDS = words(
  'profile profiles link links portfolio url follow account accounts page handle username cv resume submit share send connect visit repo',
  'blog website profil lebenslauf lien perfil enlace volg volgen folgen folge suivez síguenos siga',
);

/** Between the members of a list. */
export const JOINERS = words('and or und oder et ou y o e en of sowie bzw as well nor');

/** What leads from a class to its members, or from one thing to its parts: list-like as well. */
export const LEADS = words(
  'like such as including include includes especially eg ie g incl inkl wie comme tels telles que como zoals z b with using mit avec con com met in on',
);

/** "five years of Go" */
export const YEAR_WORDS = words('years year yrs jahre jahren jahr ans années años año anos ano jaar');

/** By which companies name their customers and investors. */
export const REFERENCE_WORDS = words(
  'backed investors trusted founders alumni acquired clients customers fortune brands kunden investoren investisseurs inversores clientes klanten',
);
