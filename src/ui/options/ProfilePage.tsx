import { useMemo } from 'preact/hooks';
import { readCatalog } from '../../core/catalog/catalog.ts';
import { useProfiles } from '../parts/use-profiles.ts';
import { ProfileView } from './ProfileView.tsx';
import '../theme.css';
import './options.css';

/** The profile page: what the person can do, kept in this browser. */
export function ProfilePage() {
  const { stored, error, change, startAnew } = useProfiles();
  const catalog = useMemo(readCatalog, []);
  return <ProfileView stored={stored} storeError={error} catalog={catalog} onChange={change} onStartAnew={startAnew} />;
}
