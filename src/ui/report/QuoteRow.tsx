import type { Place } from '../../core/page-state.ts';
import type { Quote } from '../../core/posting.ts';
import type { Need } from '../../core/requirement.ts';
import { say } from '../../platform/words.ts';
import { cleanPiece, cutText } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';

const LONGEST_PIECE = 320;

interface Props {
  /** One sentence, quoted for one or more of its places in reading order; never empty. */
  readonly quotes: readonly Quote[];
  /** By which need's line the words stand out; bold alone where absent. */
  readonly need?: Need;
  readonly onShow: (place: Place) => void;
}

/** A sentence of the posting with the words it is about in bold, and the way to its place on the page. */
export function QuoteRow({ quotes, need, onShow }: Props) {
  const { sentence, run, start, end } = quotes[0]!;
  const pieces = quotes.map(({ from, to }, at) => {
    const before = sentence.slice(at === 0 ? 0 : quotes[at - 1]!.to, from);
    return (
      <>
        {cleanPiece(at === 0 ? before.slice(-LONGEST_PIECE) : before.slice(0, LONGEST_PIECE))}
        <strong class={need === undefined ? '' : `marked marked-${need}`}>
          {cutText(sentence.slice(from, to), LONGEST_PIECE)}
        </strong>
      </>
    );
  });
  return (
    <div class="quote">
      <blockquote class="quote-text" dir="auto">
        {pieces}
        {cleanPiece(sentence.slice(quotes.at(-1)!.to).slice(0, LONGEST_PIECE))}
      </blockquote>
      <button
        type="button"
        class="button button-plain button-icon"
        aria-label={say('showOnPage')}
        title={say('showOnPage')}
        onClick={() => onShow({ run, start, end })}
      >
        <Sign name="go" />
      </button>
    </div>
  );
}

/** Quotes by their sentence, both in the order given; places of a sentence that overlap are one. */
export function gatherSentences<Q extends Quote>(quotes: readonly Q[]): readonly (readonly Q[])[] {
  const bySentence = new Map<string, Q[]>();
  for (const quote of quotes) {
    const key = `${quote.run} ${quote.sentence}`;
    const list = bySentence.get(key);
    if (list === undefined) bySentence.set(key, [quote]);
    else if (quote.from >= list.at(-1)!.to) list.push(quote);
  }
  return [...bySentence.values()];
}
