import type { Lexicon } from '../core/catalog/lexicon.ts';
import { stepKey } from '../core/catalog/lexicon.ts';
import type { SkillId } from '../core/skill.ts';
import { findSkills } from '../core/skill-match.ts';
import type { TextRun } from '../core/text-run.ts';
import { tokenize } from '../core/token.ts';
import { isClaim } from './claim.ts';
import { countYears } from './date-span.ts';
import { hideAddresses } from './hide-addresses.ts';
import type { DateSpan, FoundSkill, FoundYears, ResumeLine, ResumeText } from './resume-text.ts';

/** A longer line is looked at in parts; nothing a person writes in one go is longer. */
const MAX_LINE_UNITS = 4000;
/** Most of the line that is kept for showing. */
const SHOWN_UNITS = 300;

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the skills that a resume claims: technologies and technical concepts, not the names of employers, degrees and addresses.
 * Skills that the file declares as such come with it as they are, also where the catalog does not know them.
 * @param today the day up to which "present" runs
 * @returns one entry per skill, in the order first named
 */
export function findResumeSkills(text: ResumeText, lexicon: Lexicon, today: Date): FoundSkill[] {
  const places = new Map<SkillId, Place[]>();
  const add = (skill: SkillId, place: Place): void => {
    const known = places.get(skill);
    if (known === undefined) places.set(skill, [place]);
    else known.push(place);
  };
  const stated = new Map<SkillId, number>();
  const custom = new Set<SkillId>();
  for (const { name, line, years } of text.declared) {
    const known = findName(name, lexicon);
    const skill = known ?? (name.trim() as SkillId);
    if (known === undefined) custom.add(skill);
    if (years !== undefined) stated.set(skill, Math.max(years, stated.get(skill) ?? 0));
    const start = Math.max(0, text.lines[line]?.text.indexOf(name) ?? 0);
    add(skill, { line, start, end: start + name.length });
  }
  if (text.format !== 'skillmark') {
    for (const { skill, place } of findPlaces(text.lines, lexicon)) add(skill, place);
  }
  const now = today.getFullYear() * 12 + today.getMonth();
  return [...places]
    .map(([skill, found]) => ({ skill, found: [...found].sort((a, b) => a.line - b.line || a.start - b.start) }))
    .sort((a, b) => comparePlaces(a.found[0], b.found[0]))
    .map(({ skill, found }) =>
      describeSkill(text, skill, found, readYears(text, found, stated.get(skill), now), custom.has(skill)),
    );
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

/** Every place where a line claims a skill. */
function findPlaces(lines: readonly ResumeLine[], lexicon: Lexicon): { skill: SkillId; place: Place }[] {
  const runs: (TextRun & { readonly line: number; readonly from: number })[] = [];
  lines.forEach((line, at) => {
    const shown = hideAddresses(line.text, (name) => findName(name, lexicon) !== undefined);
    for (let from = 0; from < shown.length; from += MAX_LINE_UNITS) {
      runs.push({
        id: runs.length,
        line: at,
        from,
        text: shown.slice(from, from + MAX_LINE_UNITS),
        heading: line.heading,
        role: line.role,
      });
    }
  });
  const places: { skill: SkillId; place: Place }[] = [];
  for (const match of findSkills(runs, lexicon)) {
    const run = runs[match.run];
    const kind = lexicon.kindOf(match.skill);
    if (run === undefined || (kind !== 'tech' && kind !== 'concept')) continue;
    const place = { line: run.line, start: run.from + match.start, end: run.from + match.end };
    if (isClaim(lines, place, kind)) places.push({ skill: match.skill, place });
  }
  for (const [at, line] of lines.entries()) {
    if (line.section === 'skills' || line.section === 'languages')
      for (const found of findListed(line.text, lexicon))
        places.push({ skill: found.skill, place: { line: at, start: found.start, end: found.end } });
  }
  return places;
}

/** Items of a list of skills that are nothing but a skill's name: "Go" and "R" need no other word to vouch for them there. */
function findListed(text: string, lexicon: Lexicon): { skill: SkillId; start: number; end: number }[] {
  const found: { skill: SkillId; start: number; end: number }[] = [];
  for (const item of text.slice(0, MAX_LINE_UNITS).matchAll(/[^,;|:•·()]+/g)) {
    const name = item[0].trim();
    if (name === '' || name.length > 60) continue;
    const skill = findName(name, lexicon);
    const kind = skill === undefined ? undefined : lexicon.kindOf(skill);
    if (skill === undefined || (kind !== 'tech' && kind !== 'concept')) continue;
    const start = item.index + item[0].indexOf(name);
    found.push({ skill, start, end: start + name.length });
  }
  return found;
}

/** The skill whose name or alias this is, whole and in any case. */
export function findName(name: string, lexicon: Lexicon): SkillId | undefined {
  if (name.length > 200) return undefined;
  let node = lexicon.root;
  for (const [at, token] of tokenize(name.trim()).entries()) {
    const next = node.next.get(stepKey(token, at === 0));
    if (next === undefined) return undefined;
    node = next;
  }
  return node.name?.skill;
}

function readYears(
  text: ResumeText,
  places: readonly Place[],
  stated: number | undefined,
  now: number,
): FoundYears | undefined {
  if (stated !== undefined) return { count: stated, stated: true };
  const spans = new Map<number, DateSpan>();
  for (const { line } of places) {
    const position = text.lines[line]?.position;
    const dates = position === undefined ? undefined : text.positions[position]?.dates;
    if (position !== undefined && dates !== undefined) spans.set(position, dates);
  }
  const count = countYears([...spans.values()], now);
  return count === undefined ? undefined : { count, stated: false };
}

function describeSkill(
  text: ResumeText,
  skill: SkillId,
  places: readonly Place[],
  years: FoundYears | undefined,
  isCustom: boolean,
): FoundSkill {
  const place = places[0] ?? { line: 0, start: 0, end: 0 };
  const whole = text.lines[place.line]?.text ?? '';
  // A long line is shown around the name.
  const from =
    whole.length <= SHOWN_UNITS ? 0 : Math.max(0, Math.min(place.start - SHOWN_UNITS / 2, whole.length - SHOWN_UNITS));
  return {
    skill,
    line: whole.slice(from, from + SHOWN_UNITS),
    start: Math.min(place.start - from, SHOWN_UNITS),
    end: Math.min(place.end - from, SHOWN_UNITS),
    ...(years === undefined ? {} : { years }),
    ...(isCustom ? { custom: true } : {}),
  };
}
