import { useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { BACKEND_GUIDE, standInGuide, type AreaStanding } from '../../core/guide.ts';
import type { Profile } from '../../core/profile.ts';
import type { Posting } from '../../core/posting.ts';
import { say } from '../../platform/words.ts';
import { nameCoverage, nameArea, signOfCoverage } from '../parts/describe-guide.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeList, writeNumber } from '../parts/write-number.ts';

interface Props {
  readonly posting: Posting;
  /** Absent where there is nothing to compare with. */
  readonly profile: Profile | undefined;
  readonly catalog: Catalog;
}

/** Which areas of the backend guide this posting asks for, and which of those the person covers. Nothing where it asks for none. */
export function GuideStrip({ posting, profile, catalog }: Props) {
  const [shown, setShown] = useState<string>();
  const standings = standInGuide(BACKEND_GUIDE, profile ?? { skills: [] }, posting.requirements, catalog);
  const asked = standings.filter((it) => it.asked.length > 0);
  if (asked.length === 0) return null;
  const open = asked.find((it) => it.area.id === shown);
  return (
    <section class="guide-strip">
      <h2 class="needs-title">{say('guideTitle')}</h2>
      <p class="quiet">{say('guideAsks', writeNumber(asked.length), writeNumber(standings.length))}</p>
      <ul class="chips" aria-label={say('guideTitle')}>
        {asked.map((it) => (
          <li key={it.area.id}>
            <button
              type="button"
              class="chip"
              aria-expanded={it === open}
              onClick={() => setShown(it === open ? undefined : it.area.id)}
            >
              <Sign name={profile === undefined ? 'found' : signOfCoverage(it.coverage)} />
              {nameArea(it.area)}
              {profile !== undefined && <span class="unseen">, {nameCoverage(it.coverage)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && <AreaNote standing={open} isCompared={profile !== undefined} />}
    </section>
  );
}

function AreaNote({ standing, isCompared }: { readonly standing: AreaStanding; readonly isCompared: boolean }) {
  const { area, asked, known, next } = standing;
  return (
    <div class="guide-note">
      <p class="quiet">{say(`guideRule_${area.id}`)}</p>
      <dl class="guide-facts">
        <dt>{say('guideAsked')}</dt>
        <dd>{writeList(asked, 'conjunction')}</dd>
        {isCompared && known.length > 0 && (
          <>
            <dt>{say('guideKnown')}</dt>
            <dd>{writeList(known, 'conjunction')}</dd>
          </>
        )}
        {isCompared && next.length > 0 && (
          <>
            <dt>{say('guideNext')}</dt>
            <dd>{writeList(next.slice(0, 5), 'conjunction')}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
