import type { Requirement } from '../core/requirement.ts';
import type { SkillId } from '../core/skill.ts';
import type { MarkRules } from '../core/settings.ts';
import { toAsked, type Asked, type StandingLine, type Standings } from '../core/standings.ts';
import { startInk, type Look } from './ink.ts';
import type { Mark } from './mark.ts';
import { watchMarksNearView } from './marks-near-view.ts';
import { startOverlay, type Overlay } from './overlay.ts';
import { removeStaleHosts } from './overlay-host.ts';
import type { RootOf } from '../sites/index.ts';
import type { CardText, LegendText } from './overlay-card.ts';

/** All marks of one page: ink with what the page says, overlay with what the person has. */
export interface Marks {
  /** Replaces all marks. @param lines the requirements that the marks' `line` counts in */
  mark(marks: readonly Mark[], lines: readonly Requirement[]): void;
  /** Drops what no longer stands where it stood; to be called in the very mutation callback that reports the change. */
  dropChanged(changed: ReadonlySet<Node>): void;
  clear(): void;
  follow(rules: MarkRules): void;
  /** Asks again how the person stands to what is marked. */
  askAgain(): void;
  /** Goes to the next or previous mark and shows its card. @returns whether there is one */
  step(to: 'next' | 'previous'): boolean;
}

/** What the marks need from outside the page's room. */
export interface MarkSources {
  readonly askStandings: (asked: readonly Asked[]) => Promise<Standings | undefined>;
  /** What the card of a name says: `named` under the pointer, standing `at` a place. */
  readonly describe: (
    requirement: Requirement,
    named: SkillId,
    at: Mark['at'],
    standing: StandingLine | undefined,
    isCompared: boolean,
  ) => CardText;
  readonly legend: LegendText;
}

export interface MarksParts {
  readonly page: Window & typeof globalThis;
  readonly rules: MarkRules;
  readonly sources: MarkSources;
  readonly rootOf: RootOf;
  readonly signal: AbortSignal;
}

/** Starts marking a page; on abort nothing of ours is left in it. */
export function startMarks({ page, rules: first, sources, rootOf, signal }: MarksParts): Marks {
  const { askStandings, describe, legend } = sources;
  removeStaleHosts(page.document, rootOf);
  let marks: readonly Mark[] = [];
  let lines: readonly Requirement[] = [];
  let standings: Standings | undefined;
  let asked = 0;
  let pointed: Mark | undefined;

  function standingOf(mark: Mark): StandingLine | undefined {
    const line = standings?.isCompared === true ? standings.lines[mark.line] : undefined;
    return line?.isMuted === true ? undefined : line;
  }

  const ink = startInk(page, lookOf(first), signal);
  const overlay: Overlay = startOverlay({
    page,
    rules: first,
    legend,
    standingOf: (mark) => standingOf(mark)?.standing,
    describe: ({ line, skill, at }) =>
      describe(lines[line]!, skill, at, standings?.lines[line], standings?.isCompared ?? false),
    signal,
  });
  const view = watchMarksNearView(
    page,
    {
      enter(mark) {
        ink?.add(mark);
        overlay.add(mark);
      },
      leave(mark) {
        ink?.remove(mark);
        overlay.remove(mark);
      },
      settle() {
        ink?.settle();
        overlay.settle();
      },
    },
    signal,
  );

  async function ask(): Promise<void> {
    const mine = ++asked;
    const answer = await askStandings(lines.map(toAsked));
    // A slower, older answer is about other lines.
    if (mine !== asked || signal.aborted) return;
    standings = answer;
    overlay.settle();
  }

  return {
    mark(next, requirements) {
      const isSame = requirements === lines || isSameAsked(requirements, lines);
      lines = requirements;
      if (!isSame) {
        standings = undefined;
        void ask();
      }
      marks = view.watch(next);
    },
    dropChanged(changed) {
      view.dropChanged(changed);
      overlay.glance();
    },
    clear() {
      marks = [];
      view.clear();
    },
    follow(rules) {
      ink?.setLook(lookOf(rules));
      overlay.follow(rules);
    },
    askAgain: () => void ask(),
    step(to) {
      const standing = marks.filter((mark) => mark.place.startContainer.isConnected);
      if (standing.length === 0) return false;
      const before = pointed === undefined ? -1 : standing.indexOf(pointed);
      const next = to === 'next' ? before + 1 : before < 0 ? standing.length - 1 : before - 1;
      pointed = standing[(next + standing.length) % standing.length]!;
      const isCalm = page.matchMedia('(prefers-reduced-motion: reduce)').matches;
      pointed.place.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: isCalm ? 'auto' : 'smooth',
      });
      overlay.point(pointed);
      return true;
    },
  };
}

/** What only the person lacks must not show in the registry, so that look is no ink at all. */
function lookOf({ shown, intensity }: MarkRules): Look {
  return shown === 'missing' ? 'off' : intensity;
}

function isSameAsked(a: readonly Requirement[], b: readonly Requirement[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ skills, need, years }, index) =>
        b[index]!.need === need && b[index]!.years === years && b[index]!.skills.join('\n') === skills.join('\n'),
    )
  );
}
