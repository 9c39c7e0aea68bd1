/**
 * Names, in lower case, of which a posting asks one or another: nobody is asked to run three clouds. Only such families
 * stand here as are told apart by their names alone; a longer list is for the catalog.
 */
const RIVALS: readonly string[] = [
  'aws; azure; gcp; google cloud; google cloud platform; amazon web services; microsoft azure; ibm cloud; oracle cloud; oci; alibaba cloud',
  'kafka; rabbitmq; activemq; pulsar; nats; apache kafka; sqs',
  'postgresql; postgres; mysql; mariadb; oracle; sql server; mssql; ms sql; sqlite; mongodb; cassandra; db2; cockroachdb',
  'power bi; tableau; looker; metabase; qlik; qlikview; qlik sense; superset; microstrategy',
  'snowflake; bigquery; redshift; databricks; synapse; teradata; amazon redshift; google bigquery; azure synapse',
  'react; react.js; reactjs; angular; angularjs; vue; vue.js; vuejs; svelte; ember; ember.js',
  'jenkins; gitlab ci; github actions; circleci; travis ci; teamcity; bitbucket pipelines; azure devops; bamboo; gitlab',
  'tensorflow; pytorch; keras; jax',
  'terraform; cloudformation; pulumi',
  'ansible; puppet; chef; saltstack',
  'jest; mocha; vitest; jasmine',
  'cypress; playwright; selenium; webdriver; testcafe',
  'prometheus; datadog; new relic; dynatrace; splunk; grafana',
  'linux; unix; windows; macos; mac os',
  'git; svn; subversion; mercurial',
  'github; gitlab; bitbucket',
  '.net; .net core; .net framework',
  'less; sass; scss; stylus',
  'ecs; eks; fargate',
  'etl; elt',
  'junit; testng; spock',
  'maven; gradle; ant; sbt',
  'matplotlib; seaborn; plotly',
  'spring; spring boot; quarkus; micronaut; dropwizard',
  'django; flask; fastapi; pyramid; tornado',
  'laravel; symfony; zend',
  'redux; mobx; zustand; ngrx; vuex; pinia',
  'jira; trello; asana; linear; monday',
  'figma; sketch; adobe xd',
];
/** Programming languages: "Java/Kotlin" is a choice, but a bare list of them may want all. */
const LANGUAGES =
  'java; kotlin; python; go; golang; ruby; php; c#; c++; c; scala; rust; javascript; typescript; js; ts; node.js; node; nodejs; perl; r; swift; objective-c; groovy; elixir; erlang; clojure; f#; bash; shell; powershell; .net; matlab; sas; dart; lua; haskell';
/** Names that a slash joins although both are meant. */
const BOTH: readonly string[] = [
  'html; css; html5; css3; js; javascript; jquery',
  'jira; confluence',
  'git; github; gitlab',
  'agile; scrum; kanban; lean; safe; xp',
  'ci; cd; continuous integration; continuous delivery; continuous deployment',
  'tcp; ip; tcp/ip; udp; dns; dhcp; http; https',
  'ui; ux; ux/ui',
  'unix; shell; shell scripting',
  'logging; monitoring; alerting; observability; tracing',
  'authentication; authorization; authorisation',
  'supervised; unsupervised; supervised learning; unsupervised learning',
];

const FAMILY = { list: toSets(RIVALS), pair: toSets([...RIVALS, LANGUAGES]), both: toSets(BOTH) };

function toSets(lists: readonly string[]): readonly ReadonlySet<string>[] {
  return lists.map((list) => new Set(list.split('; ')));
}

/**
 * Whether all names belong to one family.
 * @param names lower case, as the posting writes them
 * @param kind list: alternatives wherever they are listed in an aside; pair: alternatives where a slash joins them;
 *   both: never alternatives
 */
export function areRivals(names: readonly string[], kind: 'list' | 'pair' | 'both'): boolean {
  return FAMILY[kind].some((family) => names.every((name) => family.has(name)));
}
