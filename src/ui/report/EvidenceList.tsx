import type { Place } from '../../core/page-state.ts';
import type { Evidence, Need } from '../../core/requirement.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cleanPiece, cutText } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';

/** A skill named fifty times is not asked fifty times; the first places say it. */
const MOST_SHOWN = 5;
const LONGEST_PIECE = 320;

interface Props {
  readonly evidence: readonly Evidence[];
  readonly need: Need;
  readonly onShow: (place: Place) => void;
}

/** The sentences in which the posting says it, the skill in bold, each with the way to its place. */
export function EvidenceList({ evidence, need, onShow }: Props) {
  const rest = evidence.length - MOST_SHOWN;
  return (
    <>
      <ul class="evidence" aria-label={say('evidence')}>
        {evidence.slice(0, MOST_SHOWN).map((place) => (
          <li key={`${place.run}:${place.start}`} class="evidence-item">
            <blockquote class="evidence-text" dir="auto">
              {cleanPiece(place.sentence.slice(0, place.from).slice(-LONGEST_PIECE))}
              <strong class={`marked marked-${need}`}>
                {cutText(place.sentence.slice(place.from, place.to), LONGEST_PIECE)}
              </strong>
              {cleanPiece(place.sentence.slice(place.to).slice(0, LONGEST_PIECE))}
            </blockquote>
            <button
              type="button"
              class="button button-plain button-icon"
              aria-label={say('showOnPage')}
              title={say('showOnPage')}
              onClick={() => onShow(place)}
            >
              <Sign name="go" />
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{sayCount('moreEvidence', rest)}</p>}
    </>
  );
}
