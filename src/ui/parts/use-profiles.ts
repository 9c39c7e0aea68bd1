import { NO_PROFILES, type Profiles } from '../../core/profiles.ts';
import { changeProfiles, readProfiles, watchProfiles } from '../../platform/profile-store.ts';
import { useKept, type KeptHold, type KeptSource } from './use-kept.ts';

export type ProfilesEdit = (all: Profiles) => Profiles;

const PROFILES: KeptSource<Profiles> = {
  empty: NO_PROFILES,
  read: readProfiles,
  change: changeProfiles,
  watch: watchProfiles,
};

/** All of the person's profiles. */
export function useProfiles(): KeptHold<Profiles> {
  return useKept(PROFILES);
}
