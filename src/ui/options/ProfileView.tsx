import type { Catalog } from '../../core/catalog/catalog.ts';
import type { StoredProfile } from '../../platform/profile-store.ts';
import { say } from '../../platform/words.ts';
import { StoreNote } from '../parts/StoreNote.tsx';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { ProfileEditor } from './ProfileEditor.tsx';

interface Props {
  readonly stored: StoredProfile | undefined;
  readonly storeError: string | undefined;
  readonly catalog: Catalog;
  readonly onChange: (edit: ProfileEdit) => void;
}

/** The profile page in each of its states. */
export function ProfileView({ stored, storeError, catalog, onChange }: Props) {
  return (
    <main class="profile" aria-busy={stored === undefined && storeError === undefined}>
      <header class="profile-head">
        <img src="/icon/128.png" alt="" width={44} height={44} />
        <div>
          <h1 class="profile-title">{say('profileTitle')}</h1>
          <p class="quiet">{say('profilePrivacy')}</p>
        </div>
      </header>
      <StoreNote stored={stored} error={storeError} onStartAnew={() => onChange(() => ({ skills: [] }))} />
      {stored?.state === 'ok' && <ProfileEditor profile={stored.profile} catalog={catalog} onChange={onChange} />}
    </main>
  );
}
