import type { Catalog } from './catalog/catalog.ts';
import type { Profile } from './profile.ts';
import type { Need, Requirement } from './requirement.ts';
import type { SkillId } from './skill.ts';

/** have: the person has it; close: a near skill, or too few years; missing: neither. */
export type Standing = 'have' | 'close' | 'missing';

/** Why a requirement stands as it does. */
export type Reason =
  | { readonly why: 'has'; readonly skill: SkillId }
  | { readonly why: 'implied'; readonly skill: SkillId; readonly by: SkillId }
  | { readonly why: 'sister'; readonly skill: SkillId; readonly by: SkillId }
  | { readonly why: 'years'; readonly skill: SkillId; readonly has: number; readonly asked: number };

export interface ReportLine {
  readonly requirement: Requirement;
  readonly standing: Standing;
  /** Absent exactly where the standing is missing. */
  readonly reason?: Reason;
}

export interface Count {
  readonly have: number;
  readonly close: number;
  readonly total: number;
}

/** The sum as points, so that it can be redone by hand. */
export interface Figure {
  readonly points: number;
  readonly of: number;
  /** `points` of `of` in whole percent, rounded down: 100 means all. */
  readonly percent: number;
  /** Whether so little is asked that one more skill would change the figure much. */
  readonly isSmallSample: boolean;
}

export interface MatchReport {
  readonly must: readonly ReportLine[];
  readonly nice: readonly ReportLine[];
  readonly mentioned: readonly ReportLine[];
  /** Soft skills, languages and the like, of any need; shown, in no count. */
  readonly apart: readonly ReportLine[];
  /** Said by the posting not to be asked; in no count. */
  readonly negated: readonly Requirement[];
  /** By need; negated requirements and those apart are in none. */
  readonly counts: { readonly must: Count; readonly nice: Count; readonly mentioned: Count };
  /** Absent with an empty profile, and where too little is asked for a figure to mean anything. */
  readonly figure?: Figure;
}

/** Points of a requirement that is met in full; a close one earns half. */
export const POINTS = { must: 6, nice: 2, mentioned: 2 } as const satisfies Record<Need, number>;
/** Fewer requirements than this give no figure. */
const FEWEST_FOR_FIGURE = 3;
/** Fewer requirements than this make the figure a small sample. */
const FEWEST_FOR_FULL_SAMPLE = 6;

/**
 * Compares what a posting asks with what a person can do. The rule is written out in `docs/report.md`.
 * Deterministic; the order of the profile's skills does not matter, and adding a skill never lowers a standing.
 */
export function buildReport(requirements: readonly Requirement[], profile: Profile, catalog: Catalog): MatchReport {
  const knowledge = gatherKnowledge(profile, catalog);
  const asked = requirements.filter((r) => r.negated !== true);
  const lines = asked.map((requirement) => judge(requirement, knowledge, catalog));
  const counted = lines.filter(({ requirement }) => isCounted(requirement, catalog));
  const ofNeed = (need: Need) => counted.filter(({ requirement }) => requirement.need === need);
  const [must, nice, mentioned] = [ofNeed('must'), ofNeed('nice'), ofNeed('mentioned')];
  const figure = profile.skills.length === 0 ? undefined : sumUp(must, nice, mentioned);
  return {
    must,
    nice,
    mentioned,
    apart: lines.filter((line) => !counted.includes(line)),
    negated: requirements.filter((r) => r.negated === true),
    counts: { must: count(must), nice: count(nice), mentioned: count(mentioned) },
    ...(figure === undefined ? {} : { figure }),
  };
}

/** How a person knows a skill: of themselves, or through skills that imply it. */
interface Source {
  readonly by: SkillId;
  /** Absent where the person did not say. */
  readonly years?: number;
}

type Knowledge = ReadonlyMap<SkillId, readonly Source[]>;

/** Every skill the person has or must have used, with its sources; the skill itself first, then by name. */
function gatherKnowledge(profile: Profile, catalog: Catalog): Knowledge {
  const knowledge = new Map<SkillId, Source[]>();
  const off = new Set(profile.notImplied);
  for (const { skill, years } of profile.skills) {
    for (const known of withImplied(skill, catalog)) {
      // The person's word; what this one would imply in turn stays.
      if (known !== skill && off.has(known)) continue;
      const source: Source = years === undefined ? { by: skill } : { by: skill, years };
      knowledge.set(known, [...(knowledge.get(known) ?? []), source]);
    }
  }
  for (const [skill, sources] of knowledge)
    sources.sort((a, b) => Number(b.by === skill) - Number(a.by === skill) || compare(a.by, b.by));
  return knowledge;
}

/** The skill and all that whoever has it has necessarily used, however far. */
export function withImplied(skill: SkillId, catalog: Catalog): ReadonlySet<SkillId> {
  const known = new Set([skill]);
  // A set hands out what is added while it is walked, so this reaches the whole chain once, cycles included.
  for (const id of known) for (const implied of catalog.skills.get(id)?.implies ?? []) known.add(implied);
  return known;
}

/** A skill the catalog does not know counts: the person or the posting named it as one. */
function isCounted(requirement: Requirement, catalog: Catalog): boolean {
  return requirement.skills.some((id) => {
    const kind = catalog.skills.get(id)?.kind ?? 'tech';
    return kind === 'tech' || kind === 'concept';
  });
}

const RANK = { have: 2, close: 1, missing: 0 } as const satisfies Record<Standing, number>;

/** An either/or group stands as its best member; of equals the one named first. */
function judge(requirement: Requirement, knowledge: Knowledge, catalog: Catalog): ReportLine {
  let best: ReportLine = { requirement, standing: 'missing' };
  for (const skill of requirement.skills) {
    const reason = findReason(skill, requirement.years, knowledge, catalog);
    if (reason === undefined) continue;
    const standing = reason.why === 'has' || reason.why === 'implied' ? 'have' : 'close';
    if (RANK[standing] > RANK[best.standing]) best = { requirement, standing, reason };
  }
  return best;
}

function findReason(
  skill: SkillId,
  asked: number | undefined,
  knowledge: Knowledge,
  catalog: Catalog,
): Reason | undefined {
  const sources = knowledge.get(skill);
  if (sources === undefined) return findSister(skill, knowledge, catalog);
  // Years the person did not say are not held against them.
  const enough = sources.find(({ years }) => asked === undefined || years === undefined || years >= asked);
  if (enough !== undefined)
    return enough.by === skill ? { why: 'has', skill } : { why: 'implied', skill, by: enough.by };
  return { why: 'years', skill, has: Math.max(...sources.map(({ years }) => years ?? 0)), asked: asked ?? 0 };
}

function findSister(skill: SkillId, knowledge: Knowledge, catalog: Catalog): Reason | undefined {
  const [by] = (catalog.skills.get(skill)?.sisters ?? []).filter((id) => knowledge.has(id)).sort(compare);
  return by === undefined ? undefined : { why: 'sister', skill, by };
}

/** By code units: the same in every language and browser. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function count(lines: readonly ReportLine[]): Count {
  const of = (standing: Standing) => lines.filter((line) => line.standing === standing).length;
  return { have: of('have'), close: of('close'), total: lines.length };
}

/** Only what is mentioned stays out, unless the posting ranks nothing: then that is all there is to go by. */
function sumUp(
  must: readonly ReportLine[],
  nice: readonly ReportLine[],
  mentioned: readonly ReportLine[],
): Figure | undefined {
  const ranked = [...must, ...nice];
  const lines = ranked.length > 0 ? ranked : mentioned;
  if (lines.length < FEWEST_FOR_FIGURE) return undefined;
  let points = 0;
  let of = 0;
  for (const { requirement, standing } of lines) {
    const full = POINTS[requirement.need];
    of += full;
    points += (full * RANK[standing]) / RANK.have;
  }
  return { points, of, percent: Math.floor((100 * points) / of), isSmallSample: lines.length < FEWEST_FOR_FULL_SAMPLE };
}
