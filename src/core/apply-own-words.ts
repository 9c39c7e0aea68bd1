import { foldName } from './catalog/parse-catalog.ts';
import { findOwnName, isMuted, type OwnWords } from './own-words.ts';
import type { Candidate, Posting, Quote } from './posting.ts';
import type { Evidence, Requirement } from './requirement.ts';
import type { SkillId } from './skill.ts';

/**
 * A posting as this person reads it: names they muted are no skills, and candidates that are skills of theirs are asked.
 * How strongly cannot be told of a name that the catalog lacks, so it counts as mentioned. Applying it twice changes nothing more.
 */
export function applyOwnWords(posting: Posting, words: OwnWords): Posting {
  const requirements = posting.requirements.flatMap((requirement) => hear(requirement, words) ?? []);
  const asked = new Set(requirements.flatMap(({ skills }) => skills));
  const candidates: Candidate[] = [];
  const own = new Map<SkillId, Evidence[]>();
  for (const candidate of posting.candidates) {
    if (isMuted(words, candidate.name)) continue;
    const skill = findOwnName(words, candidate.name);
    if (skill === undefined) candidates.push(candidate);
    else if (!asked.has(skill)) {
      const evidence = candidate.evidence.map((quote) => ({ ...quote, skill }));
      own.set(skill, [...(own.get(skill) ?? []), ...evidence]);
    }
  }
  for (const [skill, evidence] of own) requirements.push({ skills: [skill], need: 'mentioned', evidence });
  return { ...posting, requirements, candidates };
}

/** Every name by which a requirement's skill is called in its evidence, folded, each once; the skill's own where none is. */
export function namesOf(skill: SkillId, evidence: readonly Evidence[]): readonly string[] {
  const names = new Set(evidence.filter((place) => place.skill === skill).map((place) => foldName(quoted(place))));
  return names.size === 0 ? [foldName(skill)] : [...names];
}

function quoted({ sentence, from, to }: Quote): string {
  return sentence.slice(from, to);
}

/** A requirement without what is muted in it; undefined where nothing is left. */
function hear(requirement: Requirement, words: OwnWords): Requirement | undefined {
  if (words.muted.length === 0) return requirement;
  const isSilent = (place: Evidence) => isMuted(words, quoted(place)) || isMuted(words, place.skill);
  const evidence = requirement.evidence.filter((place) => !isSilent(place));
  const skills = requirement.skills.filter(
    (skill) =>
      !isMuted(words, skill) && namesOf(skill, requirement.evidence).some((name) => !words.muted.includes(name)),
  );
  if (skills.length === 0 || evidence.length === 0) return undefined;
  return { ...requirement, skills, evidence };
}
