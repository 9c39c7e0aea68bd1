import type { Place } from '../../core/page-state.ts';
import type { Quote } from '../../core/posting.ts';
import type { Need } from '../../core/requirement.ts';
import { say } from '../../platform/words.ts';
import { cleanPiece, cutText } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';

const LONGEST_PIECE = 320;

interface Props {
  readonly quote: Quote;
  /** By which need's line the words stand out; bold alone where absent. */
  readonly need?: Need;
  readonly onShow: (place: Place) => void;
}

/** A sentence of the posting with the words it is about in bold, and the way to its place on the page. */
export function QuoteRow({ quote, need, onShow }: Props) {
  const { sentence, from, to, run, start, end } = quote;
  return (
    <div class="quote">
      <blockquote class="quote-text" dir="auto">
        {cleanPiece(sentence.slice(0, from).slice(-LONGEST_PIECE))}
        <strong class={need === undefined ? '' : `marked marked-${need}`}>
          {cutText(sentence.slice(from, to), LONGEST_PIECE)}
        </strong>
        {cleanPiece(sentence.slice(to).slice(0, LONGEST_PIECE))}
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
