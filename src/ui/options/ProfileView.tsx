import type { Catalog } from '../../core/catalog/catalog.ts';
import { activeProfile, editActive, type Profiles } from '../../core/profiles.ts';
import type { Kept } from '../../platform/kept-store.ts';
import { pickActive } from '../../platform/profile-store.ts';
import { say } from '../../platform/words.ts';
import { StoreNote } from '../parts/StoreNote.tsx';
import type { ProfilesEdit } from '../parts/use-profiles.ts';
import { ProfileEditor } from './ProfileEditor.tsx';

interface Props {
  readonly stored: Kept<Profiles> | undefined;
  readonly storeError: string | undefined;
  readonly catalog: Catalog;
  readonly onChange: (edit: ProfilesEdit) => void;
  readonly onStartAnew: () => void;
}

/** The profile page in each of its states. */
export function ProfileView({ stored, storeError, catalog, onChange, onStartAnew }: Props) {
  return (
    <main class="profile" aria-busy={stored === undefined && storeError === undefined}>
      <header class="profile-head">
        <img src="/icon/128.png" alt="" width={44} height={44} />
        <div>
          <h1 class="profile-title">{say('profileTitle')}</h1>
          <p class="quiet">{say('profilePrivacy')}</p>
        </div>
      </header>
      <StoreNote stored={stored && pickActive(stored)} error={storeError} onStartAnew={onStartAnew} />
      {stored?.state === 'ok' && (
        <ProfileEditor
          profile={activeProfile(stored.value)}
          catalog={catalog}
          onChange={(edit) => onChange((all) => editActive(all, edit))}
        />
      )}
    </main>
  );
}
