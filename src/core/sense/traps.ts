/**
 * What stands directly before or after a name where it is no skill. One name a line, folded to lower case: the name,
 * what stands before it, what stands after it, each a list of phrases parted by ";". Words and signs are parted by
 * spaces. Written from what these words mean in the world, not from any one ad.
 */
const LINES = `
.net |  | framework agreement
access | to; have; has; with; gain; gaining; grant; granting; remote; unlimited; full; open; easy; early; free; exclusive; instant; user; data; direct; internet; market; and; an; the; our; equal; barrier; building; patient; secure; us | to; control; controls; management; rights; and; token; tokens; point; points; request; requests; level; levels; network; bank; badge
ada | the | compliance; compliant; accommodations; accommodation; requirements; title; act; coordinator; law; guidelines
adobe | at; join; about | is; stock; s
agile | more; stay; being; nimble and; remain; highly | and fast; and dynamic; company; minded; enough; mind; decision; organization; thinker; thinking; environment where; workplace
airflow | laminar; cooling; and | rates; rate; test; measurements; balancing
amazon | an | is an; employees; will; warehouse; prime; fresh; gift; store; delivery; fulfillment; jobs; s; seller; sellers; marketplace
amplitude | signal; high; wave | 
apex | at | companies; group; systems; legends; technologies; is; fintech
arm | an; one; research; investment; the; robotic; robot | of; s length; length
assembly | final; general; product; the; of; and; mechanical; manual; electronic; line; sub; cable; pcb; board; machine; parts; vehicle; legislative; national; an; freedom of; furniture; kit | line; lines; of; and; work; worker; workers; operations; operator; area; process; processes; technician; instructions; drawings; time; plant; department
athena |  | health
aurora |  | , co; , colorado; , il; innovation; borealis
automation |  | anywhere
backbone | the; a; data; digital; technical; strong; network; internet; fiber; our; operational; as | of; network; for; infrastructure; to; behind
beam | a; the; steel; electron; laser; i | of; at
bootstrap |  | ed; our; the; a; your; new; and scale; startup
box | the; a; tool; black; white; out of the; check; tick; gift; drop; mail; subscription; sand; lunch | office; is; at; below; truck
c | series; vitamin; grade; type; group; a , b ,; a b; category; hepatitis; plan; class; option; phase; level; schedule; section; tier; usb; part; & | level; suite; suites; &; section; corp; corporation; . v; . i; 1; 2; + 1; driver; drivers; licence; license; executives
capacitor | a; the | s; bank
cargo | air; sea; heavy; general; the; of; ocean; dangerous; and | handling; ship; ships; van; operations; planes; insurance; securing; loading; transport; bike; bikes; pants; area; claims
chef | a; head; sous; executive; pastry; commis; private; personal; our; junior; the; line; kitchen; lead; as | de; in; jobs; uniforms; at; s; prepared; d; for
cloud | sound; sound the; tag; word; point | nine; kitchen
coding | strong; medical; icd; color; advanced; ai; hands on; self; clean; icd 10; cpt | skills; skill; abilities; ability; experience; challenge; interview; test; exercise; standards; assignment; assessment; boot; bootcamp; languages; agents; agent; assistants; assistant; tools; practices; in; knowledge; task; of; guidelines; compliance; and billing; certification
collaboration |  | tools
combine | to; we; and; you; that; will; can | harvester; the; your; with; both; our; deep; a; these; strong; and
communication |  | log; network; networks; provider; equipment
communications | director of; manager; marketing; corporate; tele; vp of; internal; chief; external; head of; data; electronic; satellite | manager; director; company; team; department; & documents; specialist; industry; holdings; commission; workers; inc; group; technology
compass | the; moral | group
composer | a; music; film; the | of; s
consul | the | general; ate
core data | our; the; your; managing; and; these; of; manage; maintain; on | model; models; platform; pipelines; and; teams; team; products; assets; sets; set; infrastructure; systems; science; engineering; structures; warehouse
crystal |  | clear; ball; palace; meth
cursor |  | movement; on
cypress |  | , ca; , tx; semiconductor; , texas; creek; street
dart |  | s; container
dash | door; a; to; dot; and; pebble; 100m; the; mrs | cam; board; of; through
delphi |  | method; study; technique; technologies; ,; survey; panel
design |  | award; awards
doctrine | the; of; legal; military | of
dos | a través de; de; más de; los; las; e; um; nos; melhores; de los | fuentes; años; meses; días; semanas; nossos; seus; clientes; candidatos; os; principais; melhores; mais; tipos; dados; processos; projetos; nuestros; y tres; vagas
drill | a | 
dynamo | a | 
eclipse | to; solar; total; lunar | of; the
edge | the; cutting; leading; competitive; bleeding; our; an; on | of; cases; case; in; over; device; devices; computing; to
electron | an; the; scanning | microscopy; microscope; beam; s; transfer
elixir |  | of
emotion | and; with | and; al; s; recognition
english |  | speaking jobs; department; breakfast; teacher; law; version; literature; only; market; site; channel; language learner; language learners
ensemble |  | of; cast
envoy | an | is
enzyme | an; the | s; kinetics; assays; linked; engineering; immunoassay
epic | an; write; writing; each; per; our; every; truly | s; stories; and; user; level; adventure; adventures; games; journey; win; story; refinement; proportions
espresso | an; free | machine; machines; bar; martini; coffee; beverages; drinks
ethernet | a; wired; via | connection; cable; internet
excel | to; you; will; can; who; and; that; they; must; should; people; individuals; help you; we | in; at; as; by; within; academically; under; both; when; while; professionally; on the; through; beyond; together; personally
expo | trade; the; an; at; hall; career; job; annual; world; conference and | hall; center; centre; event; 20
express | american; to; an; polar; federal | interest; your; written; or; consent; permission; themselves; my; an interest; yourself; our; entry; scripts; delivery; lane; shipping; warranty; their; ly; ideas; it; inc; in
fabric | the; social; quality; cut; of | of; softener; and trims; care; mill; mills; sourcing; samples; suppliers; structures; into; development
facebook | on; us on; our; via; like us; ,; and | page; , instagram; group; or; and linkedin; live; posts
flash | a; in a | sale; sales; card; cards; flood; point; memory; drive
flask | a; conical; water; hip | and beaker; s
flex | a; to; your; our; and; plan | time; days; work; your; schedule; hours; into; spending; working; office; account; credits; benefits
flow | the; a; work; cash; of; steady; in; work in; data; and; patient; traffic; process; user | of; chart; charts; diagrams; cytometry; through; rate; rates; control; meters; in
flutter |  | entertainment; uk
flux | in; of; the; heat; magnetic; soldering | 
foundation | the; a; strong; solid; our; gates; non profit; charitable; technical; good; theoretical; and; linux; an; family; as a; deep; lay the; software; apache; bill | of; in; for; to; that; and; models; model; level; year; or; with; is; s; layer; , we; grants; grant; board; inc; course
fusion | nuclear | energy; of; reactor; restaurant; cuisine
ghost | a | writing; writer; kitchen; kitchens; jobs; job
gin |  | and; tonic
github | on; via | 
glue | the; a; and; hot | that; and; between; gun; together; holding; code
go | the; we; to; you; on; as; can; will; must; let; ll; who; they; it; people; good to; ready to; up and; and; things; should; may; cashier; us; pokemon; always; often; i; not; would; home; want to; go; that; way to; there | to; live; above; beyond; forward; ahead; for; through; the; back; getters; getter; away; on; into; out; further; deep; from; home; wrong; well; with; hand; down; up; towards; toward; as; about; by; here; green; in; over; global; public; far; first; fast; around; online; a; big; together; along; unnoticed; elsewhere; kart; karts; ab; no; daddy; pro; fund; fundme; round; right; smoothly; after; against; s; it; all; your; their; : to; lives; head; next; everywhere; large
google | no; with; a; search; by; from; ex; at | maps; meet; s; and facebook; , facebook; reviews; it; llc; inc; form; forms; map; pixel; play; hangouts; account; privacy; or bing; translate
greenhouse | a; the; our; in | gas; gases; effect; emissions; grower; workers; manager; operations; production; vegetables; s; environment
groovy |  | and; vibe; vibes; team
grunt | the | work
gtm | our; the; with; company; go | team; teams; strategy; motion; and; leaders; functions; plan; organization; engineer; partners; strategies; motions; efforts; initiatives; operations; execution; leadership; systems; roles
gulp | a; big | 
harness | to; and; we; wiring; wire; safety; cable; that; will; can | the; our; your; ing; their; data; and; ai; this; design; assembly; assemblies; its; cutting
haystack | a; the; in a | 
helix | double | 
helm | the; at the; take the | of; s
hibernate | to | 
hive | a; the; our; of | of; mind; brand
horizon | the; new; planning; time; on the; european | 2020; europe; 2030; s; scanning; planning
hotwire |  | communications
hudson |  | valley; river; yards; street; ,; bay
hugo | victor | boss
illustrator | an; freelance; a; and; children | and; s; with; who
impala |  | chevrolet
influx | an; the | of
intercom | the; door; an; video; phone | system; systems; and; panel; installation
inventor | an; the; co; of | of; s
ionic |  | liquid; liquids
jasmine |  | ,; tea; rice; s
java | island of; from; to | , indonesia; island; and bali; and sumatra
jest | in; a | 
julia |  | .; s; ,; roberts; child; at; or
karate |  | and; classes; kid; school; instructor
karma | good; bad; the | of
keynote | a; the | speaker; speech; speeches; speakers; address; talk; talks; presentation
kind | of; of its; a; be; one of a; some; any; every; same; this; what; in | of; and; to; words; regards; people; person; ,
kong | hong; king | hk
latency | with | under; below
leaflet | a; the | distribution; s; drops
lean | to; will; you; we; can; very; stay; run a; run | on; into; in; team; teams; startup; startups; organization; company; upon; toward; forward; towards; back; environment; meat; muscle; canvas; resources; structure; and mean; , fast; operation; six sigma
less | or; no; much; far; and; than; is; for; with; in; more; not; even; nothing; us; at; of; %; years; time | than; of; time; experienced; is; experience; formal; to; likely; about; common; and; known; but; or; technical; stress; ideal; privileged; important; desirable; complex; obvious; critical; one; in; for
lever | a; every; key; to; this; growth; the | s; age; of; for; our; that; to; in; arm; arch
linear | non; multi; a; more | algebra; regression; models; model; programming; and; feet; foot; tv; path; equations; progression; motion; optimization; career; systems; accelerator; video; time; or; mixed; tape; power; guide; guides; scale; actuators; generalized
linkedin | on; via; us on; our; through; your; a; by; from; , | profile; page; or; url; link; , facebook; , twitter; , instagram; com; to; message; account; post; posts
lit | well | up; and
llama | a | s
locust |  | street
looker | good | s
lotus |  | cars
luigi |  | s
make | to; you; we; will; that; can; and; you ' ll; ll; must; us; who; should; d; could; might; help; they; people; may; not; i; then; please; always; would; it; which; let; also; don t; have to; or | a; an; the; sure; it; decisions; recommendations; your; our; us; this; and model; up; use; them; that; all; their; things; data; and keep; informed; changes; every; its; in; outbound; or; sense; people; new; complex; calls; better; significant; meaningful; good; smart; real; sound; judgment; time; or break; appropriate; improvements; is; him; her; travel; more; business; technical; high; such; adjustments; reasonable; any; life; suggestions; $; money; of; for; work; critical; independent; key; strategic; what; impact; ready; quick; great; fast; certain; possible; progress; tools to
marvel |  | studios; at
matter | the; subject; what; that; things; a; no; as a | of; most; expert; experts; to; what; more; where; how; and; s
maven | a; marketing; data | clinic
maya |  | ,; angelou; civilization
metal | sheet; heavy; bare; precious; the; of; non; scrap; a; base; death; ferrous; structural | fabrication; working; work; parts; and; detectors; s; workers; bands; roofing; fabricator; fabricators; shop; industry; studs; processing; buildings; 3d; components; stamping; finishing; casting
meteor | a | 
mocha | a | latte
mojo | your; our; the | s; and
mongoose | a | 
monitor | a; second; external; dual; computer | s; arm; and keyboard
monitoring |  | company
muse | the; your; a | s
nano | a | meter; scale; technology; particles; second; materials; and; tech
nest | a; your; empty; the | s; egg
net | the; a | income; worth; zero; promoter; new; present; profit; margin; sales; revenue; salary; asset; 30; monthly; promoters; cash; weight; positive
networking | social; and; professional; for; career; peer; industry; business | events; event; opportunities; groups; and referral; lunches; sessions; skills; through; with; meetings; functions; sites; activities; platform; breakfasts; receptions
node | a; each; the; per; process; single; multi; lymph; every; advanced; 3nm; 5nm; 7nm; technology | s; of; and; in; failures; level; pools; types
nomad | a; digital | s; visa; lifestyle; friendly
notion | the; a; any; this | of; that; s; is
nova |  | scotia; southeastern; university; bus
numbers | the; by the; our; in; of; account; part; phone; large; with; high; and; key; significant; serial; your; run the; invoice; purchase order; lot; model; small; product | of; and; in; to; driven; are; for; or; as; is; oriented; on; people; person
octopus |  | energy; ev; investments; group
openai | at | 
oracle | at; an; the | corporation; arena; park; of; s mission; cerner; is; red bull; health; financial services global
orchestra | an; symphony; chamber; philharmonic; the | s; and; manager; ensemble; musicians; director
outlook | a; positive; the; on; our; economic; market; an; industry; global; optimistic; international; financial; credit; stable; career | for; on; and attitude; of; is; to
packer | a; the; green; shipping; order; picker; and; /; as | s; and; operator; /; (; jobs; duties; job
pandas | giant; red | 
parcel | a; the; each; land; of; small; mail and; and | s; of; delivery; deliveries; sorting; handler; data; volume; shipping; carriers; carrier; is; maps; service; and
parse | to; and | and; the; data; complex
pascal |  | s; and
phoenix | in; near; greater; the; , | , az; , arizona; az; , inc; arizona; metro; area; office; based; campus; center; rising; headquarters; or; , tempe; , scottsdale; mesa
pig | a; guinea | s; farm; iron
planner | a; the; event; wedding; financial; production; media; demand; supply; strategic; urban; city; merchandise; meeting; town; land; capacity; materials; planning | s; and; to; in; with; /; role; position
play | to; you; will; and; we; that; role; can; a; who; ll; they; must; work and; work hard; fair; foul; work ,; us; media; google; pay to; power | a; an; in; your; the; our; with; key; is; out; by; every; and; hard; games; well; important; crucial; critical; as; pivotal; at; this; for; store; therapy; areas; on; music; time; both; together; s; part; console; station; ground; ing; based; -; book; books; video
poetry |  | and; readings
polish | to; and; final; nail; shoe; floor; with; clean; add; the; of; level of; visual; ui; bug | and; our; the; your; it; up; ing; off; product; s; on; or; to
polymer | a; the | chemistry; science; s; clay; materials; engineering; physics; processing
reporting |  | to; into; line
reports |  | to; into
postman | the; a | /; s; -
power | the; of; purchasing | to; of; supply; plant; plants; grid
prefect | a | 
presto | at | 
prisma |  | health; access; cloud
processing |  | of
programming | effective; engaging; tv; television; radio; event; community; children; s; cultural; educational; youth; public; our; linear | languages; language; skills; skill; in; abilities; ability; experience; background; knowledge; concepts; fundamentals; for; interface; with; expertise; principles; practices; paradigms
protractor | a | 
pulse | a; the; finger on the; our; on the; strong | of; on; survey; surveys; oximetry; and; check; checks; width
puppet | a; finger; hand | show; shows; theatre; theater; s
python | monty | , a snake
queue | the; a; ticket; call; work; your; support; in | and; of; times; for; management; lines
quicken | to | loans
r | series; toys; vitamin; &; /; h &; a; p &; t; d | &; and d; + d; us; / d; . n; . s; rated
rally | to; a; the | the; s; around; health; of; together; behind; people
react | to; you; and; we; quickly; can; who; not; they; how; users; will; would; act and; help; or | quickly; to; swiftly; appropriately; effectively; rapidly; fast; well; positively; immediately; in; calmly; accordingly; when; under; with; on; if; instantly; or; differently; upon; proactively; promptly; flexibly; constructively
relay | a; the; protective; and; to; medical | information; for; s; race; messages; services; settings; coordination; important; protection
remix | a | s; of; album
rest | the; and; a; to; your; for; some; at; breaks and; meal and; night s; of; bed; good; will; or; all; s | of; assured; is; and relaxation; day; days; breaks; break; easy; period; periods; room; on; upon; with; in; area; areas; home; between; comes; to; up; from; as; or; are; well; times; house
rest assured |  | that; we; you; ,; your; our
rhino | a | 
rider | a; the; night; horse; rough | s; university; experience; and; safety; ship
ring | a; the | s; of; out; fenced; com
ripple | a; the | effect; effects; of; s
robot | a; the | s; arm; operator
rollup | a | of; s
ros |  | as; e
ruby |  | tuesday; s; ,; red; ring; slippers; receptionist; mine
rust | the; of; and | removal; free; proof; belt; and; oleum; on; prevention; or; stains
safari | a; on; african | park; lodge; guide; s
sage |  | advice; wisdom; and; green; therapeutics; hospitality; publications; dining
salt | sea; rock; the; and; table; of | lake; water; and; air; spreader; river; marsh
sanity | a | check; checks; testing; test; and; tests
scala | la; teatro alla | music
scheme | pension; the; a; bonus; benefit; benefits; saving; savings; incentive; share; color; colour; discount; cycle; referral; insurance; healthcare; graduate; apprenticeship; work; your; our; reward; rewards; ownership; option; health; coding; scheme; fraud; any; pricing; classification; this; training; allowance; recognition; retirement; company; options; purchase | s; of; for; and; to; that; is; with; in; ,; (; -; as; at; or
scratch | from; to; a; cat; off | cooking; made; kitchen; that; bakery; baking; card; s; to; and; or
segment | a; market; each; customer; the; client; this; our; customers; business; smb; to; enterprise; consumer; midmarket; mid market; product; price; and; retail; premium; any; industry; value; every; user; commercial; luxury; government; corporate; growing; one; next | of; and; the; your; ation; our; customers; s; is; in; that; audiences; users; for; to; lead; leaders; with; level; data; manager; reporting; analysis; by; performance; marketing; owners; strategy
sem | pet; e | custo; prazo; experiência; limite; compromisso; juros; carência; fins
sentinel | a | lymph; event; s; events; surveillance; node; species
sentry | a | s; duty; insurance
server | a; restaurant; as a; food | and bartender; at; / bartender
servers | food | and bartenders; , bartenders
shell | royal dutch; the; a; sea; egg; hard; at; bare; soft; taco; core and; and; building; tortoise; for; tube | company; and tube; oil; plc; gas; egg; s; fish; out; energy; beach; station; & tube
shiny | new; the; a; bright; and | new; object; objects; tools; toys; happy; hair
sketch | to; and; a; pencil; rough; first; quick; hand; composite; can | out; of; comedy; and; ideas; up; s; book; artist; artists; your; to; the
slack | in; the; up; pick up the; cut; no | off; time; in; tide; ing; channels; chat
snowflake | a; at; about; join; star or; star and; star /; dimensional and | inc; is; s; employees; , inc; growth; arena; family; schema; schemas; design; modeling; modelling; model; models; dimension; , conformed; flake
soap | hand; a; bar; dish; liquid; dr | opera; operas; and water; box; dispenser; dispensers; bar; making; products; notes; note; format; bars; , shampoo
software development | about; passionate about; in; passion for; performs; the; our; your | company; companies; team; teams; consultancy; agency; engineer; engineers; kit; kits; manager; managers; position; activities; firm; house; department; role; solutions; center; roles; centre; director; experience; environment; background
software engineering | of; the; our; in; a; related | team; teams; manager; managers; intern; internship; or; department; organization; roles; role; position; , computer; , or; , information; company; discipline; leader; leaders; community; experience; culture; group; leadership; director; , data science; bootcamp; excellence; talent; or related; or a related
solid | a; an; very; and; have; with; is; the; of; rock; as; has; your; strong; our; demonstrate; build; possess; in; be; good; as a; build a; bring | understanding; state; experience; knowledge; waste; foundation; background; and; grasp; track; working; communication; skills; analytical; programming; organizational; performance; technical; base; engineering; written; fuel; line; edge; ground; reputation; wood; organisational; interpersonal; business; math; work; as; team; in; career; command; attention
spark | to; a; that; the; and; bright; we; creative; your; can; this; will; plug; ll | hire; joy; innovation; plug; plugs; change; interest; conversations; your; a; the; of; new; curiosity; that; ideas; creativity; for; and joy; our; s; in; imagination; meaningful; energy; erosion; ling; mail
spring | in; the; this; of; late; early; by; every; next; for; fall; fall and; fall or; and; winter; during; summer; hot; since; until; a; coil; last; to; /; autumn; silver; palm; colorado | 20; 2023; 2024; 2025; 2026; 2027; 2028; cleaning; break; semester; term; into; and fall; and summer; or fall; / summer; / fall; & fall; & summer; summer; back; board; of; to; 23; 24; 25; 26; 27; quarter; intake; season; market; valley; street; grove; hill; water; garden; , tx; , texas; , il; internship; intern; collection; forward; house; health; creek; branch; lake; roll; loaded; steel; green; training; mattress; cohort; co op; campaign; works; sale
square | a; times; union; per; the; town; public; root; mean; chi; least; market; city; leicester; trafalgar; madison; red; washington; harvard; kendall; r; copley | feet; foot; footage; one; meter; metre; metres; meters; ft; miles; mile; root; in; enix; up; with; dance
stencil | a | 
storm | a; the; brain; winter; perfect; tropical; by; during; after; take the; hurricane; ice; rain | water; drain; s; damage; drainage; sewer; restoration; of; door; response; events; the; chasers; troopers; surge; recovery; windows
stripe | a | s; club; at; inc
subversion |  | of
swift | a; taylor; and; the; our; your; for; make; with; ensure; is; in; provide; enable; ensuring; of; via; offering; jonathan | response; responses; resolution; and; action; actions; decision; decisions; delivery; completion; manner; ly; code; payments; messages; messaging; payment; network; transportation; mt; gpi; follow; transfers; transactions; adaptation; growth; integration; feedback; turnaround; pace; process; navigation; execution
tableau |  | vivant; at
tally | a; final; the; to; keep; and; up | of; up; the; counter; sheets; ho
teams | the; our; with; and; across; functional; of; other; engineering; development; product; sales; cross; project; all; these; your; in; multiple; for; internal; business; support; their; different; agile; small; to; between; scrum; distributed; diverse; performing; large; remote; global; help; lead; data; leading; it; operations; marketing; client; partner; within; multidisciplinary; technical; design; external; both; medical; management; security; clinical; from; building; build; customer; finance; ops; qa; virtual; manage; managing; software; by; that; us; service; local; international; enable; two; three; four; several; teams; autonomous; many; mentor; ai | and; to; in; of; who; that; on; across; for; with; as; at; by; is; are; or; can; globally; within; will; from; work; like; such; including; when; have; the; deliver; into; through; around; worldwide; build; all; building; up; we; based
titanium |  | dioxide; alloy; parts
tornado | a; the | s; warning; damage; shelter
trading |  | company; software provider; standards; as; hours; partner; partners; day; card; post; platform
transformers | power; distribution; the; current; high voltage; voltage; electrical; of; substation; and | and; , switchgear; , breakers; , generators; , motors; , substations; , circuit
ts |  | / sci; sci; clearance; full; with poly; / s
twig | a | 
twitter | on; us on; our; , | , facebook; feed; , instagram; page; account; handle
uber | an; by | eats; rides; credits; driver
unity | in; of; and; the; our; with; company; team; church; family; through; for; promote; national; diversity and; as; divine | in; of; and; point; health; church; among; is; day; bank; community; across; , inc; through; college; program; , respect; center
upstart | an | s; at
vault | a; the; bank; data; underground; burial; cash | teller; manager; .; s; and; cash; operations; custodian; door; toilet; into; installation
vector | a; the; disease | s; borne; control; of; graphics; calculus; art; images; illustration
vim | with; and | and vigor; and vigour
vision | dental and; dental ,; dental; our; the; a; and; company; your; shared; clear; product; medical , dental and; medical , dental , and | insurance; coverage; and; of; plan; plans; statement; benefits; is; care; board
waterfall | a; the; revenue | chart; charts; model in finance
wave | a; the; next; first; new; this; of | of; s; to; height
whisper | a | s
wi fi | to reliable; reliable; free; stable; high speed | / internet; internet; connection; access; and
wifi | to reliable; reliable; free; stable; high speed | / internet; internet; connection; access; and
windows | the; of; time; maintenance; doors and; clean; cleaning; and; delivery; change; large; storefront; these; installing; car; repair; washing; floor to ceiling; drive; glass; open; in; two | and doors; of; for; cleaning; , doors; are; installation; doors; were; during; cleaner; that; to; with blinds; sills
word | the; a; every; spread; last; in a; of; each; final; by; your; our; one; written; get the; s; this; in other; key; in; with; spoken; search | of; for; on; about; is; s; that; count; play; out; press; to; perfect; choice; limit; families; and deed; problems
workday | a; the; your; our; entire; each; normal; per; hour; regular; every; during; typical; via; through; in; on; throughout; flexible; full; 8 hour; standard; average; long; internal; their; working; next; of the; end of; same; at; inside | s; is; to apply; account; career; careers; and; schedule; starts; hours; portal; profile; in; begins; jobs; flexibility; during; for; of; application; , inc; inc; by; com; employees; will; with; from; when
xray | an; the | technician; tech; technologist; machine; machines; imaging; equipment; transparency; s; vision; and ultrasound; department
yarn | a; the; spinning; of; and; knitting | and; s; dyed; types; spinning; from; suppliers; sourcing; count; counts; bombing
zephyr | a | 
zoom | via; on; over; a; by; through; in; to; and; using; meeting; meetings; your; from; into; our; with; webcam; join | in; out; call; calls; meeting; meetings; interview; interviews; link; video; on; chat; session; sessions; lens; info; webinar; webinars; classes; background; at; camera
`;

/** Phrases by their word nearest to the name; every phrase is given from that word on. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Trap {
  readonly before: Phrases;
  readonly after: Phrases;
}

let read: ReadonlyMap<string, Trap> | undefined;

/** The traps of a name, by its folded text. */
export function trapOf(name: string): Trap | undefined {
  return (read ??= readTraps(LINES)).get(name);
}

function readTraps(lines: string): ReadonlyMap<string, Trap> {
  const traps = new Map<string, Trap>();
  for (const line of lines.trim().split('\n')) {
    const [name = '', before = '', after = ''] = line.split('|');
    traps.set(name.trim(), {
      before: readPhrases(before, (phrase) => phrase.reverse()),
      after: readPhrases(after, (phrase) => phrase),
    });
  }
  return traps;
}

function readPhrases(list: string, turn: (phrase: string[]) => string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const item of list.split(';')) {
    if (item.trim() === '') continue;
    const phrase = turn(item.trim().split(' '));
    const known = phrases.get(phrase[0]!);
    if (known === undefined) phrases.set(phrase[0]!, [phrase]);
    else known.push(phrase);
  }
  return phrases;
}
