import type { Need, Requirement } from '../../core/requirement.ts';
import type { Reason } from '../../core/report.ts';
import type { SkillId } from '../../core/skill.ts';
import type { StandingLine } from '../../core/standings.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cutText } from './clean-text.ts';
import { writeNumber } from './write-number.ts';

const LONGEST_NAME = 60;
const LONGEST_SENTENCE = 160;

/** The words of a hover card; see `CardText` of the page's overlay. */
export interface CardWords {
  readonly title: string;
  readonly area: string;
  readonly group: string;
  readonly need: Need;
  readonly asked: string;
  readonly standing?: StandingLine['standing'];
  readonly standingText: string;
  readonly why: string;
  readonly placesTitle: string;
  readonly places: readonly string[];
}

/**
 * What the hover card over a name says.
 * @param named the skill that stands under the pointer
 * @param at where the name stands; its own sentence is not among the other places
 * @param isCompared false with an empty profile: the person is then told so, and nothing is missing
 */
export function describeCard(
  requirement: Requirement,
  named: SkillId,
  at: { readonly run: number; readonly start: number },
  line: StandingLine | undefined,
  isCompared: boolean,
): CardWords {
  const { skills, need, years, negated } = requirement;
  const names = skills.map((skill) => cutText(skill, LONGEST_NAME));
  const group = names.length > 1 ? say('cardOneOf', names.join(', ')) : '';
  const area = line?.area === undefined ? '' : say(`area_${line.area}`);
  const asked = [
    negated === true ? say('cardNotAsked') : say(`cardNeed_${need}`),
    years === undefined ? '' : sayCount('yearsAsked', years),
  ];
  const own = requirement.evidence.find(({ run, start }) => run === at.run && start === at.start)?.sentence;
  const others = new Set(requirement.evidence.map(({ sentence }) => sentence).filter((sentence) => sentence !== own));
  const places = [...others].map((sentence) => cutText(sentence, LONGEST_SENTENCE));
  const isMuted = line?.isMuted === true;
  const isJudged = isCompared && line !== undefined && !isMuted && negated !== true;
  return {
    title: cutText(named, LONGEST_NAME),
    area,
    group,
    need: negated === true ? 'mentioned' : need,
    asked: asked.filter(Boolean).join(', '),
    ...(isJudged ? { standing: line.standing } : {}),
    standingText: isJudged
      ? describeStanding(line)
      : isMuted
        ? say('cardMuted')
        : isCompared
          ? ''
          : say('cardNoProfile'),
    why: isJudged && line.reason !== undefined ? describeWhy(line.reason, named) : '',
    placesTitle: sayCount('cardPlaces', places.length),
    places,
  };
}

function describeStanding({ standing, reason }: StandingLine): string {
  if (reason?.why === 'years') return sayCount('cardYours', reason.has);
  if (standing === 'have') return say('standingHave');
  return standing === 'close' ? say('standingClose') : say('standingMissing');
}

function describeWhy(reason: Reason, named: SkillId): string {
  switch (reason.why) {
    case 'has':
      return reason.skill === named ? '' : say('reasonHas', cutText(reason.skill, LONGEST_NAME));
    case 'implied':
      return say('cardImplied', cutText(reason.by, LONGEST_NAME), cutText(reason.skill, LONGEST_NAME));
    case 'sister':
      return say('reasonSister', cutText(reason.by, LONGEST_NAME));
    case 'years':
      return sayCount('reasonYears', reason.asked, writeNumber(reason.has));
  }
}

/** The words of the legend. */
export function describeLegend(): {
  needs: readonly (readonly [Need, string])[];
  standings: readonly (readonly [StandingLine['standing'], string])[];
} {
  return {
    needs: [
      ['must', say('cardNeed_must')],
      ['nice', say('cardNeed_nice')],
      ['mentioned', say('cardNeed_mentioned')],
    ],
    standings: [
      ['have', say('standingHave')],
      ['close', say('standingClose')],
      ['missing', say('standingMissing')],
    ],
  };
}
