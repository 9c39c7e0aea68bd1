import type { Count } from '../../core/report.ts';
import { sayCount } from '../../platform/words.ts';

/** More pieces than this cannot be told apart; the bar then has no gaps. */
const MOST_GAPS = 24;

interface Props {
  readonly count: Count;
  readonly words: string;
  readonly isFirst: boolean;
}

/** One line of the sum: the words, and one piece of bar for each requirement. */
export function SumRow({ count, words, isFirst }: Props) {
  const { have, close, total } = count;
  const standings = [
    ...Array<'have'>(have).fill('have'),
    ...Array<'close'>(close).fill('close'),
    ...Array<'missing'>(total - have - close).fill('missing'),
  ];
  return (
    <div class="sum-row">
      <p class={isFirst ? 'sum-words sum-words-first' : 'sum-words'}>
        <span class="sum-main">{words}</span>
        {close > 0 && <span class="quiet"> {sayCount('sumClose', close)}</span>}
      </p>
      <div class={total > MOST_GAPS ? 'pieces pieces-dense' : 'pieces'} aria-hidden="true">
        {standings.map((standing, at) => (
          <span key={at} class={`piece piece-${standing}`} />
        ))}
      </div>
    </div>
  );
}
