import type { Place } from '../../core/page-state.ts';
import type { Dealbreaker, DealbreakerKind } from '../../core/posting.ts';
import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import { QuoteRow } from './QuoteRow.tsx';

/** A page that repeats itself repeats these too; the first of a kind say it. */
const MOST_OF_A_KIND = 2;

const NAMES = {
  'work-authorisation': 'breakerWork',
  clearance: 'breakerClearance',
  licence: 'breakerLicence',
  'on-site': 'breakerOnSite',
  'spoken-language': 'breakerSpoken',
  degree: 'breakerDegree',
} as const satisfies Record<DealbreakerKind, string>;

/** A dealbreaker's kind in a word. */
export function nameDealbreaker(kind: DealbreakerKind): string {
  return say(NAMES[kind]);
}

interface Props {
  readonly dealbreakers: readonly Dealbreaker[];
  readonly onShow: (place: Place) => void;
}

/** What may rule a person out whatever their skills, in the posting's own sentences. Never counted. Nothing where there is none. */
export function DealbreakerList({ dealbreakers, onShow }: Props) {
  const kinds = [...new Set(dealbreakers.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <section class="breakers" aria-label={say('breakersTitle')}>
      <h2 class="breakers-title">
        <Sign name="flag" />
        {say('breakersTitle')}
      </h2>
      <dl class="breakers-list">
        {kinds.map((kind) => (
          <div key={kind} class="breaker" data-dealbreaker={kind}>
            <dt class="breaker-kind">{nameDealbreaker(kind)}</dt>
            {dealbreakers
              .filter((one) => one.kind === kind)
              .slice(0, MOST_OF_A_KIND)
              .map(({ evidence }) => (
                <dd key={`${evidence.run}:${evidence.start}`}>
                  <QuoteRow quotes={[evidence]} onShow={onShow} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
