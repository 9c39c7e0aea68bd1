import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { bayt } from './bayt.ts';
import { bingJobs } from './bing-jobs.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { comeet } from './comeet.ts';
import { cvLibrary } from './cv-library.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { golangCafe } from './golang-cafe.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobright } from './jobright.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { oracleRecruiting } from './oracle-recruiting.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pythonOrg } from './python-org.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { rippling } from './rippling.ts';
import { rooster } from './rooster.ts';
import { seek } from './seek.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stackOverflow } from './stack-overflow.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workAtAStartup } from './work-at-a-startup.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every site with an adapter of its own, by name. */
export const SITES: readonly Site[] = [
  ashby,
  bamboohr,
  bayt,
  bingJobs,
  breezy,
  builtin,
  comeet,
  cvLibrary,
  dice,
  glassdoor,
  golangCafe,
  googleJobs,
  greenhouse,
  hackerNews,
  icims,
  indeed,
  jazzhr,
  jobright,
  jobsCz,
  jobvite,
  lever,
  linkedin,
  monster,
  naukri,
  oracleRecruiting,
  personio,
  phenom,
  pythonOrg,
  recruitee,
  reed,
  remoteok,
  rippling,
  rooster,
  seek,
  smartrecruiters,
  stackOverflow,
  stepstone,
  successfactors,
  taleo,
  teamtailor,
  welcomeToTheJungle,
  wellfound,
  weworkremotely,
  workAtAStartup,
  workable,
  workday,
  xing,
  ziprecruiter,
];

/** The manifest's match patterns: hosts that are about jobs. Elsewhere the person asks for a reading. */
export const MATCHES: readonly string[] = SITES.filter(({ reach }) => reach === undefined).flatMap(
  ({ matches }) => matches,
);
