import { useId, useState } from 'preact/hooks';
import {
  activeProfile,
  addProfile,
  MOST_PROFILES,
  MOST_TITLE_UNITS,
  removeProfile,
  renameProfile,
  type Profiles,
} from '../../core/profiles.ts';
import { makeProfileId } from '../../platform/profile-store.ts';
import { say } from '../../platform/words.ts';
import { nameProfile } from '../parts/name-profile.ts';
import { ProfileSwitch } from '../parts/ProfileSwitch.tsx';
import type { ProfilesEdit } from '../parts/use-profiles.ts';

interface Props {
  readonly profiles: Profiles;
  readonly onChange: (edit: ProfilesEdit) => void;
  readonly onNews: (news: string) => void;
}

/** Which profile is active, and what can be done with it. Deleting needs no question: it can be taken back. */
export function ProfileBar({ profiles, onChange, onNews }: Props) {
  const [isNaming, setNaming] = useState(false);
  const active = activeProfile(profiles);
  const isFull = profiles.profiles.length >= MOST_PROFILES;
  const add = (name: string, isCopy: boolean) => {
    const id = makeProfileId();
    onChange((all) => addProfile(all, id, name, isCopy ? activeProfile(all) : undefined));
    onNews(say('profileAdded', name));
    setNaming(true);
  };

  return (
    <div class="profile-bar screen-only" role="group" aria-label={say('profilesLabel')}>
      <ProfileSwitch profiles={profiles} label="quiet" onChange={onChange} />
      {isNaming ? (
        <NameField
          key={active.id}
          name={active.name}
          onName={(name) => {
            setNaming(false);
            if (name === undefined || name === active.name) return;
            onChange((all) => renameProfile(all, active.id, name));
            onNews(say('profileRenamed', name));
          }}
        />
      ) : (
        <>
          <button type="button" class="button button-plain" onClick={() => setNaming(true)}>
            {say('profileRename')}
          </button>
          <button
            type="button"
            class="button button-plain"
            disabled={isFull}
            onClick={() => add(say('profileNewName', String(profiles.profiles.length + 1)), false)}
          >
            {say('profileNew')}
          </button>
          <button
            type="button"
            class="button button-plain"
            disabled={isFull}
            onClick={() => add(say('profileCopyName', nameProfile(active)), true)}
          >
            {say('profileDuplicate')}
          </button>
          {profiles.profiles.length > 1 && (
            <button
              type="button"
              class="button button-plain"
              onClick={() => {
                onChange((all) => removeProfile(all, active.id));
                onNews(say('profileDeleted', nameProfile(active)));
              }}
            >
              {say('profileDelete')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface NameProps {
  readonly name: string;
  /** Called once with the name; undefined where the person gave up. */
  readonly onName: (name: string | undefined) => void;
}

function NameField({ name, onName }: NameProps) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  return (
    <form
      class="profile-naming"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed.trim());
      }}
    >
      <label class="quiet" for={id}>
        {say('profileName')}
      </label>
      <input
        id={id}
        class="text-field"
        type="text"
        maxLength={MOST_TITLE_UNITS}
        autoComplete="off"
        value={typed}
        ref={(field) => {
          if (field !== null && document.activeElement !== field) field.select();
        }}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onName(undefined);
        }}
      />
      <button type="submit" class="button">
        {say('done')}
      </button>
    </form>
  );
}
