import type { Evidence, Need, Requirement } from './requirement.ts';
import type { SkillId } from './skill.ts';
import { makePace, type Steps } from './steps.ts';

const STRENGTH: Readonly<Record<Need, number>> = { must: 2, nice: 1, mentioned: 0 };

/** To join a use takes as long as to read so much text (UTF-16 units). */
const USE_UNITS = 16;

/** One use of one skill, or of one either/or group, before uses are joined. */
export interface Use {
  readonly skills: readonly SkillId[];
  readonly need: Need;
  readonly years: number | undefined;
  readonly isNegated: boolean;
  readonly evidence: readonly Evidence[];
}

/** Several uses as one, of which any member will do. */
export function joinGroup(members: readonly Use[]): Use {
  return {
    skills: [...new Set(members.flatMap((use) => use.skills))],
    need: strongest(members.map((use) => use.need)),
    years: members.find((use) => use.years !== undefined)?.years,
    isNegated: members.every((use) => use.isNegated),
    evidence: members.flatMap((use) => use.evidence),
  };
}

function strongest(needs: readonly Need[]): Need {
  return needs.reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a), 'mentioned');
}

/**
 * Joins the uses of the same skill, or of the same alternatives. A skill that is asked as strongly by itself as in a
 * group of alternatives leaves the group, as long as the others stay a choice.
 */
export function* joinUses(uses: readonly Use[]): Steps<Requirement[]> {
  const isFull = makePace();
  const alone = new Map<SkillId, Need>();
  for (const use of uses) {
    if (isFull(0)) yield;
    if (use.skills.length > 1 || use.isNegated) continue;
    const skill = use.skills[0]!;
    alone.set(skill, strongest([use.need, alone.get(skill) ?? 'mentioned']));
  }
  const groups: Use[][] = [];
  const homeOf = new Map<SkillId, Use[]>();
  const bySize = uses
    .filter((use) => use.skills.length > 1)
    .sort((a, b) => STRENGTH[b.need] - STRENGTH[a.need] || b.skills.length - a.skills.length);
  const rest: Use[] = uses.filter((use) => use.skills.length === 1);
  for (const use of bySize) {
    if (isFull(0)) yield;
    const held = homeOf.get(use.skills[0]!);
    if (held !== undefined && use.skills.every((skill) => homeOf.get(skill) === held)) {
      held.push(use);
      continue;
    }
    const free = use.skills.filter((skill) => !homeOf.has(skill));
    const strengthOf = (skill: SkillId) => STRENGTH[alone.get(skill) ?? 'mentioned'];
    const weaker = free.filter((skill) => !alone.has(skill) || strengthOf(skill) < STRENGTH[use.need]);
    // Of "Java or Kotlin" neither is asked by itself because the posting names Java elsewhere.
    const members = weaker.length !== 1 ? weaker : free.filter((skill) => strengthOf(skill) <= STRENGTH[use.need]);
    const group = members.length > 1 ? [keepSkills(use, members)] : [];
    if (group.length > 0) groups.push(group);
    for (const skill of members) if (group.length > 0) homeOf.set(skill, group);
    for (const skill of use.skills)
      if (!members.includes(skill) || group.length === 0) rest.push(keepSkills(use, [skill]));
  }
  const singles = new Map<SkillId, Use[]>();
  for (const use of rest) {
    if (isFull(0)) yield;
    const home = homeOf.get(use.skills[0]!) ?? singles.get(use.skills[0]!);
    if (home === undefined) singles.set(use.skills[0]!, [use]);
    else home.push(use);
  }
  const requirements: Requirement[] = [];
  for (const own of [...groups, ...singles.values()]) {
    if (isFull(own.length * USE_UNITS)) yield;
    requirements.push(toRequirement(own));
  }
  return requirements.sort(byPlace);
}

function keepSkills(use: Use, skills: readonly SkillId[]): Use {
  return { ...use, skills, evidence: use.evidence.filter((it) => skills.includes(it.skill)) };
}

function toRequirement(uses: readonly Use[]): Requirement {
  const asked = uses.filter((use) => !use.isNegated);
  const years = asked
    .filter((use) => use.need !== 'mentioned')
    .map((use) => use.years)
    .filter((y) => y !== undefined);
  const need = strongest(asked.map((use) => use.need));
  // "We use Ruby. You need not know Ruby.": mentioned, and said to be not asked.
  const isDenied = need === 'mentioned' && asked.length < uses.length;
  return {
    skills: uses[0]!.skills,
    need,
    ...(years.length > 0 ? { years: Math.max(...years) } : {}),
    ...(isDenied ? { negated: true as const } : {}),
    evidence: uses.flatMap((use) => use.evidence).sort((a, b) => a.run - b.run || a.start - b.start),
  };
}

function byPlace(a: Requirement, b: Requirement): number {
  return a.evidence[0]!.run - b.evidence[0]!.run || a.evidence[0]!.start - b.evidence[0]!.start;
}
