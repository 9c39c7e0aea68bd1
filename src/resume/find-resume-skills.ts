import type { Lexicon } from '../core/catalog/lexicon.ts';
import type { SkillId, SkillKind } from '../core/skill.ts';
import { findSkills } from '../core/skill-match.ts';
import type { TextRun } from '../core/text-run.ts';
import { isClaim } from './claim.ts';
import { countYears } from './date-span.ts';
import { hideAddresses } from './hide-addresses.ts';
import type { DateSpan, FoundSkill, FoundYears, ResumeLine, ResumeText } from './resume-text.ts';
import type { ListItem } from './skill-list.ts';
import { findName, findUnknownNames, readSkillList } from './skill-list.ts';

/** A longer line is looked at in parts; nothing a person writes in one go is longer. */
const MAX_LINE_UNITS = 4000;
/** Most of the line that is kept for showing. */
const SHOWN_UNITS = 300;

/** Sections whose lines list skills; spoken languages are of another kind and fall out. */
const LISTING: ReadonlySet<string> = new Set(['skills', 'languages']);

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
    for (const place of findPlaces(text.lines, lexicon)) {
      if (place.custom === true) custom.add(place.skill);
      add(place.skill, place);
    }
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

interface NamedPlace extends Place {
  readonly skill: SkillId;
  readonly custom?: true;
}

/** Every place where a line claims a skill. */
function findPlaces(lines: readonly ResumeLine[], lexicon: Lexicon): NamedPlace[] {
  const byLine = new Map<number, (NamedPlace & { kind: SkillKind })[]>();
  const runs = cutRuns(lines, lexicon);
  for (const { run: id, start, end, skill } of findSkills(runs, lexicon, { of: 'resume' })) {
    const run = runs[id];
    if (run === undefined) continue;
    const named = { line: run.line, start: run.from + start, end: run.from + end, skill, kind: lexicon.kindOf(skill) };
    byLine.set(run.line, [...(byLine.get(run.line) ?? []), named]);
  }
  return lines.flatMap((line, at) => {
    const named = byLine.get(at) ?? [];
    const claimed = named.filter((one) => isClaimed(one.kind) && isClaim(lines, one, named));
    return LISTING.has(line.section) ? [...claimed, ...findListed(line.text, at, named, lexicon)] : claimed;
  });
}

function isClaimed(kind: SkillKind): boolean {
  return kind === 'tech' || kind === 'concept';
}

interface LineRun extends TextRun {
  readonly line: number;
  readonly from: number;
}

/** The lines as runs for the finder, without addresses and cut where they are very long. */
function cutRuns(lines: readonly ResumeLine[], lexicon: Lexicon): LineRun[] {
  const runs: LineRun[] = [];
  lines.forEach((line, at) => {
    const shown = hideAddresses(line.text, (name) => findName(name, lexicon) !== undefined);
    for (let from = 0; from < shown.length; from += MAX_LINE_UNITS) {
      const text = shown.slice(from, from + MAX_LINE_UNITS);
      runs.push({ id: runs.length, line: at, from, text, heading: line.heading, role: line.role });
    }
  });
  return runs;
}

/**
 * What a line of a list of skills names beside what the finder saw: known names that need no other word to vouch for them there
 * ("Go", "R"), and names that the catalog does not know.
 */
function findListed(text: string, line: number, named: readonly Place[], lexicon: Lexicon): NamedPlace[] {
  const items = readSkillList(
    hideAddresses(text, () => true),
    lexicon,
  );
  const isFound = (item: ListItem): boolean =>
    item.skill !== undefined || named.some(({ start, end }) => start < item.end && item.start < end);
  const known = items.flatMap(({ skill, start, end }) =>
    skill !== undefined && isClaimed(lexicon.kindOf(skill)) ? [{ skill, line, start, end }] : [],
  );
  const unknown = findUnknownNames(text, items, isFound).map(({ name, start, end }) => ({
    skill: name as SkillId,
    line,
    start,
    end,
    custom: true as const,
  }));
  return [...known, ...unknown];
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
