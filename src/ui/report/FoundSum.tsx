import type { MatchReport } from '../../core/report.ts';
import { say, sayCount } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';

interface Props {
  readonly report: MatchReport;
  /** Whether a profile can be filled now. */
  readonly mayFill: boolean;
  readonly onOpenProfile: () => void;
}

/** Without a profile: how much was found, and the invitation. Never a sum: nothing was compared. */
export function FoundSum({ report, mayFill, onOpenProfile }: Props) {
  const { must, nice, mentioned } = report.counts;
  const found = must.total + nice.total + mentioned.total;
  return (
    <section class="card sum" aria-label={say('sum')}>
      <p class="sum-words sum-words-first">{sayCount('skillsFound', found)}</p>
      {mayFill && (
        <>
          <p class="quiet">{say('inviteText')}</p>
          <button type="button" class="button button-strong" onClick={onOpenProfile}>
            <Sign name="person" />
            {say('inviteAction')}
          </button>
        </>
      )}
    </section>
  );
}
