import { useRef } from 'preact/hooks';
import type { MatchReport, ReportLine, Standing } from '../../core/report.ts';
import type { Need } from '../../core/requirement.ts';
import { say } from '../../platform/words.ts';
import { writeNumber } from '../parts/write-number.ts';
import { RequirementItem, type LineActions } from './RequirementItem.tsx';
import { RequirementSection } from './RequirementSection.tsx';

interface Props extends LineActions {
  readonly report: MatchReport;
  readonly isCompared: boolean;
}

const HEADINGS = { must: 'needMust', nice: 'needNice', mentioned: 'needMentioned' } as const satisfies Record<
  Need,
  string
>;
const NEEDS = ['must', 'nice', 'mentioned'] as const satisfies readonly Need[];

/** All requirements, by need; what is not counted stands apart below. */
export function RequirementLists({ report, isCompared, ...actions }: Props) {
  const order = useStableOrder(report, isCompared);
  const isRanked = report.must.length + report.nice.length > 0;
  const list = (lines: readonly ReportLine[]) =>
    order(lines).map((line) => <RequirementItem key={keyOf(line)} line={line} isCompared={isCompared} {...actions} />);
  return (
    <>
      {NEEDS.filter((need) => report[need].length > 0).map((need) => (
        <RequirementSection
          key={need}
          need={need}
          title={say(HEADINGS[need])}
          count={report[need].length}
          isOpen={need !== 'mentioned' || !isRanked}
        >
          {list(report[need])}
        </RequirementSection>
      ))}
      {report.apart.length > 0 && (
        <RequirementSection title={say('apart')} count={report.apart.length} isOpen={false} hint={say('apartHint')}>
          {list(report.apart)}
        </RequirementSection>
      )}
      {report.negated.length > 0 && (
        <p class="quiet negated">
          {say('negated', writeNumber(report.negated.length))}{' '}
          {report.negated.map(({ skills }) => skills.join(' / ')).join(', ')}
        </p>
      )}
    </>
  );
}

function keyOf({ requirement }: ReportLine): string {
  return `${requirement.need}:${requirement.skills.join('|')}`;
}

const RANK = { missing: 0, close: 1, have: 2 } as const satisfies Record<Standing, number>;

/**
 * What is missing comes first, since that is what one looks for. The order is made once for a posting: a row that
 * changes by a click stays under the pointer.
 */
function useStableOrder(
  report: MatchReport,
  isCompared: boolean,
): (lines: readonly ReportLine[]) => readonly ReportLine[] {
  const ranks = useRef(new Map<string, number>());
  for (const line of [...report.must, ...report.nice, ...report.mentioned, ...report.apart]) {
    const key = keyOf(line);
    // What comes later, by a page that changes or a word that was taught, stands where it would have stood.
    if (!ranks.current.has(key)) ranks.current.set(key, isCompared ? RANK[line.standing] : 0);
  }
  const rank = (line: ReportLine) => ranks.current.get(keyOf(line)) ?? 0;
  return (lines) => [...lines].sort((a, b) => rank(a) - rank(b));
}
