import type { Place } from '../../core/page-state.ts';
import type { Quote } from '../../core/posting.ts';
import type { Need } from '../../core/requirement.ts';
import { say, sayCount } from '../../platform/words.ts';
import { gatherSentences, QuoteRow } from './QuoteRow.tsx';

/** A skill named fifty times is not asked fifty times; the first places say it. */
const MOST_SHOWN = 5;

interface Props {
  readonly evidence: readonly Quote[];
  /** Absent where the posting asks for nothing by it. */
  readonly need?: Need;
  readonly onShow: (place: Place) => void;
}

/** The sentences in which the posting says it, each with the way to its place. */
export function EvidenceList({ evidence, need, onShow }: Props) {
  const sentences = gatherSentences(evidence);
  const rest = sentences.length - MOST_SHOWN;
  return (
    <>
      <ul class="evidence" aria-label={say('evidence')}>
        {sentences.slice(0, MOST_SHOWN).map((quotes) => (
          <li key={`${quotes[0]!.run}:${quotes[0]!.start}`}>
            <QuoteRow quotes={quotes} onShow={onShow} {...(need === undefined ? {} : { need })} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{sayCount('moreEvidence', rest)}</p>}
    </>
  );
}
