import { applyOwnWords } from './apply-own-words.ts';
import type { Catalog } from './catalog/catalog.ts';
import type { OwnWords } from './own-words.ts';
import type { Posting } from './posting.ts';
import type { Profile } from './profile.ts';
import { buildReport, type Reason, type ReportLine, type Standing } from './report.ts';
import type { Requirement } from './requirement.ts';
import type { Area, SkillId } from './skill.ts';

/** A requirement without its sentences: only the names by which the posting calls its skills, each once. */
export interface Asked extends Pick<Requirement, 'skills' | 'need' | 'years'> {
  readonly names: readonly { readonly skill: SkillId; readonly name: string }[];
}

/** Names of one requirement that are told; a posting spells a skill in a few ways. */
const MOST_NAMES = 20;

/** A requirement as it is asked about. */
export function toAsked({ skills, need, years, evidence }: Requirement): Asked {
  const names = new Map(
    evidence.map(({ skill, sentence, from, to }) => {
      const name = sentence.slice(from, to);
      return [`${skill}\n${name}`, { skill, name }];
    }),
  );
  return {
    skills,
    need,
    names: [...names.values()].slice(0, MOST_NAMES),
    ...(years === undefined ? {} : { years }),
  };
}

/** How a person stands to what is asked. */
export interface StandingLine {
  readonly standing: Standing;
  readonly reason?: Reason;
  /** Whether the person said that this is no skill. */
  readonly isMuted?: true;
  /** Area of the first skill; absent where the catalog does not know it. */
  readonly area?: Area;
}

export interface Standings {
  /** False with an empty profile: then nothing is missing, only unknown. */
  readonly isCompared: boolean;
  /** One per requirement, in the order asked. */
  readonly lines: readonly StandingLine[];
}

/** The standings of the report, by the same rule, for requirements told apart from their posting. */
export function readStandings(asked: readonly Asked[], profile: Profile, words: OwnWords, catalog: Catalog): Standings {
  const requirements = asked.map((it) => hear(it, words));
  const heard = requirements.filter((requirement) => requirement !== undefined);
  const { must, nice, mentioned, apart } = buildReport(heard, profile, catalog);
  const byRequirement = new Map<Requirement, ReportLine>();
  for (const line of [...must, ...nice, ...mentioned, ...apart]) byRequirement.set(line.requirement, line);
  return {
    isCompared: profile.skills.length > 0,
    lines: requirements.map((requirement, index) => {
      const area = catalog.skills.get(asked[index]!.skills[0]!)?.area;
      const where = area === undefined ? {} : { area };
      const line = requirement === undefined ? undefined : byRequirement.get(requirement);
      if (line === undefined) return { standing: 'missing', isMuted: true, ...where };
      const { standing, reason } = line;
      return { standing, ...(reason === undefined ? {} : { reason }), ...where };
    }),
  };
}

/** The requirement as this person reads it; undefined where it names nothing that is a skill to them. */
function hear({ skills, need, years, names }: Asked, words: OwnWords): Requirement | undefined {
  const evidence = names.map(({ skill, name }, start) => {
    return { skill, run: 0, start, end: start + 1, sentence: name, from: 0, to: name.length };
  });
  const requirement: Requirement = { skills, need, evidence, ...(years === undefined ? {} : { years }) };
  const posting: Posting = {
    url: '',
    title: '',
    company: '',
    requirements: [requirement],
    candidates: [],
    dealbreakers: [],
    facts: {},
  };
  return applyOwnWords(posting, words).requirements[0];
}
