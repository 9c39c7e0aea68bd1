import { useEffect, useMemo, useState } from 'preact/hooks';
import { readCatalog } from '../../core/catalog/catalog.ts';
import { addOwnSkill, NO_OWN_WORDS } from '../../core/own-words.ts';
import { askSiteAccess, hasSiteAccess } from '../../platform/site-access.ts';
import { openProfile } from '../../platform/tabs.ts';
import { say, sayCount } from '../../platform/words.ts';
import { mergeFound } from '../../resume/merge-found.ts';
import { ImportCard } from '../options/ImportCard.tsx';
import { Sign, type SignName } from '../parts/Sign.tsx';
import { StoreNote } from '../parts/StoreNote.tsx';
import { useConsent } from '../parts/use-consent.ts';
import { useOwnWords } from '../parts/use-own-words.ts';
import { useProfile } from '../parts/use-profile.ts';
import { SampleCard } from './SampleCard.tsx';
import '../theme.css';
import '../report/report.css';
import '../options/options.css';
import './welcome.css';

const PROMISES = [
  ['search', 'welcomeReads'],
  ['lock', 'welcomeStores'],
  ['none', 'welcomeSends'],
] as const satisfies readonly (readonly [SignName, string])[];

/** The first page: what is read, stored and sent, the person's word for it, and the way to a profile and a first look. */
export function WelcomePage({ matches }: { readonly matches: readonly string[] }) {
  const consent = useConsent();
  const { stored, error, change } = useProfile();
  const { words = NO_OWN_WORDS, change: teach } = useOwnWords();
  const access = useSiteAccess(matches);
  const catalog = useMemo(readCatalog, []);
  const profile = stored?.state === 'ok' ? stored.profile : undefined;
  return (
    <main class="welcome" aria-busy={consent.isGiven === undefined && consent.error === undefined}>
      <header class="profile-head">
        <img src="/icon/128.png" alt="" width={56} height={56} />
        <h1 class="profile-title">{say('welcomeTitle')}</h1>
      </header>
      <ul class="promises">
        {PROMISES.map(([sign, key]) => (
          <li key={key} class="promise">
            <Sign name={sign} />
            <p>{say(key)}</p>
          </li>
        ))}
      </ul>
      <StoreNote stored={stored} error={consent.error ?? error} />
      <section class="welcome-step" role="status">
        {consent.isGiven === true ? (
          <p class="welcome-on">
            <Sign name="have" />
            {say('welcomeOn')}
            <button type="button" class="button button-plain" onClick={consent.withdraw}>
              {say('welcomeStop')}
            </button>
          </p>
        ) : (
          <>
            <p>{say('welcomeAsk')}</p>
            <button type="button" class="button button-strong welcome-start" onClick={consent.give}>
              {say('welcomeStart')}
            </button>
          </>
        )}
      </section>
      {consent.isGiven === true && access.isGranted === false && (
        <section class="welcome-step">
          <p>{say('welcomeAccess')}</p>
          <button type="button" class="button button-strong" onClick={access.ask}>
            {say('welcomeAccessAsk')}
          </button>
        </section>
      )}
      {profile !== undefined && (
        <>
          <section class="welcome-step">
            <h2 class="group-title">{say('welcomeSkills')}</h2>
            <ImportCard
              profile={profile}
              onTake={(chosen, own) => {
                if (own.length > 0) teach((before) => own.reduce(addOwnSkill, before));
                change((before) => mergeFound(before, chosen));
              }}
            />
            <p class="actions">
              <button type="button" class="button" onClick={() => void openProfile()}>
                <Sign name="person" />
                {say('welcomePick')}
              </button>
              {profile.skills.length > 0 && <span class="quiet">{sayCount('welcomeHeld', profile.skills.length)}</span>}
            </p>
          </section>
          <section class="welcome-step">
            <h2 class="group-title">{say('welcomeTry')}</h2>
            <SampleCard
              profile={profile}
              words={words}
              catalog={catalog}
              onChange={change}
              onTeach={teach}
              onOpenProfile={() => void openProfile()}
            />
          </section>
        </>
      )}
    </main>
  );
}

/** Whether the browser lets us read the job sites, and the question for it. */
function useSiteAccess(matches: readonly string[]): { readonly isGranted?: boolean; readonly ask: () => void } {
  const [isGranted, setGranted] = useState<boolean>();
  useEffect(() => {
    hasSiteAccess(matches).then(setGranted, () => setGranted(false));
  }, [matches]);
  return {
    ask: () => void askSiteAccess(matches).then(setGranted),
    ...(isGranted === undefined ? {} : { isGranted }),
  };
}
