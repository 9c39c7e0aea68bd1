import { ProfileSwitch } from './ProfileSwitch.tsx';
import { useProfiles } from './use-profiles.ts';

/** Chooses the active profile; nothing where there is only one. */
export function ActiveProfile() {
  const { stored, change } = useProfiles();
  if (stored?.state !== 'ok' || stored.value.profiles.length < 2) return null;
  return <ProfileSwitch profiles={stored.value} label="unseen" onChange={change} />;
}
