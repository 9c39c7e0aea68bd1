import { useId } from 'preact/hooks';
import { switchProfile, type ProfileId, type Profiles } from '../../core/profiles.ts';
import { say } from '../../platform/words.ts';
import { nameProfile } from './name-profile.ts';
import type { ProfilesEdit } from './use-profiles.ts';

interface Props {
  readonly profiles: Profiles;
  /** How the word before the choice is shown: small, or to screen readers only. */
  readonly label: 'quiet' | 'unseen';
  readonly onChange: (edit: ProfilesEdit) => void;
}

/** Chooses the profile that postings are compared with. */
export function ProfileSwitch({ profiles: { active, profiles }, label, onChange }: Props) {
  const id = useId();
  return (
    <span class="profile-switch">
      <label class={label} for={id}>
        {say('profileActive')}
      </label>
      <select
        id={id}
        class="text-field"
        value={active}
        onChange={(event) => {
          const chosen = event.currentTarget.value as ProfileId;
          onChange((all) => switchProfile(all, chosen));
        }}
      >
        {profiles.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {nameProfile(profile)}
          </option>
        ))}
      </select>
    </span>
  );
}
