import { useMemo, useRef } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { Profile } from '../../core/profile.ts';
import { say } from '../../platform/words.ts';
import type { WordsEdit } from '../parts/use-own-words.ts';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { PostingView } from '../report/PostingView.tsx';
import { readSample } from './read-sample.ts';

interface Props {
  readonly profile: Profile;
  readonly words: OwnWords;
  readonly catalog: Catalog;
  readonly onChange: (edit: ProfileEdit) => void;
  readonly onTeach: (edit: WordsEdit) => void;
  readonly onOpenProfile: () => void;
}

/** A sample posting, marked as pages are, beside the report that the popup would show. */
export function SampleCard({ profile, words, catalog, onChange, onTeach, onOpenProfile }: Props) {
  const { posting, lines } = useMemo(readSample, []);
  const page = useRef<HTMLElement>(null);
  return (
    <div class="sample">
      <article class="sample-page" lang="en" ref={page} aria-label={say('samplePosting')}>
        <h3 class="group-title">{posting.title}</h3>
        <p class="quiet">{posting.company}</p>
        {lines.map(({ run, pieces }) => (
          <p key={run.id} class={`sample-${run.role}`} data-run={run.id}>
            {pieces.map(({ text, need }, at) =>
              need === undefined ? (
                text
              ) : (
                <span key={at} class={`sample-mark sample-${need}`}>
                  {text}
                </span>
              ),
            )}
          </p>
        ))}
      </article>
      <div class="sample-report">
        <PostingView
          posting={posting}
          profile={profile}
          words={words}
          catalog={catalog}
          onChange={onChange}
          onTeach={onTeach}
          onShow={({ run }) => page.current?.querySelector(`[data-run="${run}"]`)?.scrollIntoView({ block: 'center' })}
          onOpenProfile={onOpenProfile}
        />
      </div>
    </div>
  );
}
