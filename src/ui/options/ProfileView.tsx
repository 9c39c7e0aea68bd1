import type { Catalog } from '../../core/catalog/catalog.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { Profiles } from '../../core/profiles.ts';
import { pickActive } from '../../platform/profile-store.ts';
import { say } from '../../platform/words.ts';
import { StoreNote } from '../parts/StoreNote.tsx';
import type { KeptHold } from '../parts/use-kept.ts';
import { ProfileEditor } from './ProfileEditor.tsx';

interface Props {
  readonly profiles: KeptHold<Profiles>;
  readonly words: KeptHold<OwnWords>;
  readonly catalog: Catalog;
}

/** The profile page in each of its states. */
export function ProfileView({ profiles, words, catalog }: Props) {
  const { stored, error, change, startAnew } = profiles;
  const isWaiting = (stored === undefined && error === undefined) || words.stored === undefined;
  const wordsFault = words.stored !== undefined && words.stored.state !== 'ok' ? words.stored : undefined;
  return (
    <main class="profile" aria-busy={isWaiting}>
      <header class="profile-head">
        <img src="/icon/128.png" alt="" width={44} height={44} />
        <div>
          <h1 class="profile-title">{say('profileTitle')}</h1>
          <p class="quiet">{say('profilePrivacy')}</p>
        </div>
      </header>
      <StoreNote stored={stored && pickActive(stored)} error={error ?? words.error} onStartAnew={startAnew} />
      {wordsFault !== undefined && (
        <StoreNote stored={wordsFault} error={undefined} subject="words" onStartAnew={words.startAnew} />
      )}
      {stored?.state === 'ok' && words.stored !== undefined && (
        <ProfileEditor
          profiles={stored.value}
          {...(words.stored.state === 'ok' ? { words: words.stored.value } : {})}
          catalog={catalog}
          onProfiles={change}
          onWords={words.change}
        />
      )}
    </main>
  );
}
