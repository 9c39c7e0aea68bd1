/**
 * Words, folded, that stand capitalised in lists of technologies and are none: what ads call people, papers, places,
 * times and offers. A name with one of them is no candidate for a skill.
 */
export const NO_CANDIDATES: ReadonlySet<string> = new Set(
  // what lists of skills are led by or end in
  (
    'experience experienced knowledge skills skill proficiency proficient familiarity familiar understanding ability strong excellent ' +
    'good great basic advanced expert expertise working hands solid proven required preferred desired must nice plus bonus optional ' +
    'requirements qualifications responsibilities technologies technology tech stack tools tool frameworks framework libraries library ' +
    'languages language platforms platform databases database systems system services service software hardware applications ' +
    'application solutions solution products product other others etc more various similar equivalent related using including ' +
    'such like as with for from in on at by to the a an our your you we they this that these those any all both either not no ' +
    'if when while what who how why please note also additionally furthermore ideally e.g eg ie i.e vs via per ' +
    // people, their work and their papers
    'engineer engineers developer developers engineering development manager management lead leads senior junior principal staff ' +
    'architect architects analyst analysts scientist scientists consultant designer designers administrator intern team teams bachelor ' +
    'bachelors master masters degree phd bs ba ms msc bsc mba diploma university college school certified certification certifications ' +
    'years year months days hours week weekly monthly daily today now new level scale production environment environments cloud data ' +
    // offers, laws, times and places
    'salary benefits pto vacation holidays insurance health dental vision equity bonus pension remote hybrid onsite office hq ' +
    'us usa uk eu uae emea apac latam dach europe european america american asia africa india germany france spain italy canada ' +
    'poland ireland portugal netherlands brazil mexico london berlin paris madrid dublin munich amsterdam barcelona york san ' +
    'francisco boston chicago austin seattle texas california virginia washington toronto bangalore hyderabad pune singapore ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday spring summer autumn winter gdpr hipaa sox eeo ada flsa dod nato ceo cto cio coo cfo vp hr pr it ' +
    'inc ltd llc gmbh ag sa bv co corp corporation company companies group fortune ' +
    'microsoft ibm google amazon meta apple facebook nvidia intel dell hp hpe lenovo cisco sony samsung netflix uber airbnb linkedin ' +
    'deloitte accenture capgemini gartner forbes glassdoor indeed workday cv resume pc pcs mac macs basecamp ' +
    'mastery machine jobs reduce map ensure ensuring build building outstanding config english german french spanish portuguese dutch italian polish russian chinese japanese arabic hindi ' +
    // the same in the other languages
    'erfahrung kenntnisse kenntnis sprachen werkzeuge datenbanken entwicklung umgang studium ausbildung vorteil und oder sowie ' +
    'expérience connaissance connaissances maîtrise outils langages développement base bases experiencia conocimientos conocimiento ' +
    'herramientas lenguajes desarrollo manejo experiência conhecimento conhecimentos ferramentas desenvolvimento ervaring kennis'
  ).split(' '),
);
