import { useMemo } from 'preact/hooks';
import { readCatalog } from '../../core/catalog/catalog.ts';
import { useKeptWords } from '../parts/use-own-words.ts';
import { useProfiles } from '../parts/use-profiles.ts';
import { ProfileView } from './ProfileView.tsx';
import '../theme.css';
import './options.css';

/** The profile page: what the person can do, kept in this browser. */
export function ProfilePage() {
  const profiles = useProfiles();
  const words = useKeptWords();
  const catalog = useMemo(readCatalog, []);
  return <ProfileView profiles={profiles} words={words} catalog={catalog} />;
}
