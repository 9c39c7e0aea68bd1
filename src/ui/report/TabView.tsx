import type { Catalog } from '../../core/catalog/catalog.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { Place } from '../../core/page-state.ts';
import type { TabState } from '../../platform/messages.ts';
import type { StoredProfile } from '../../platform/profile-store.ts';
import { say, sayCount } from '../../platform/words.ts';
import { ActiveProfile } from '../parts/ActiveProfile.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Sign } from '../parts/Sign.tsx';
import { StoreNote } from '../parts/StoreNote.tsx';
import type { WordsEdit } from '../parts/use-own-words.ts';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { NoAccessNote } from './NoAccessNote.tsx';
import { PostingView } from './PostingView.tsx';
import { PageControls } from './PageControls.tsx';
import { StateNote } from './StateNote.tsx';
import type { PageSwitchesHold } from './use-page-switches.ts';

interface Props {
  readonly tab: TabState | undefined;
  readonly isClosed: boolean;
  readonly stored: StoredProfile | undefined;
  readonly storeError: string | undefined;
  readonly words: OwnWords | undefined;
  readonly catalog: Catalog;
  readonly switches: PageSwitchesHold;
  readonly onScan: () => void;
  readonly onChange: (edit: ProfileEdit) => void;
  readonly onTeach: (edit: WordsEdit) => void;
  readonly onShow: (pageId: string, place: Place) => void;
  readonly onOpenProfile: () => void;
  /** Present where the person has not yet said that pages may be read: then nothing was. */
  readonly onOpenWelcome?: () => void;
  /** Absent where there is no panel, or where this is it. */
  readonly onOpenPanel?: () => void;
}

/** Where a script of ours is, or would be. */
const WITH_SWITCHES: ReadonlySet<TabState['state']> = new Set(['posting', 'none', 'off']);

/** Popup and panel in each of their states. Nothing is drawn before both the page and the store have answered, so nothing jumps. */
export function TabView(props: Props) {
  const { tab, stored, storeError, words, switches, onOpenProfile, onOpenPanel } = props;
  const hasPage = tab !== undefined && switches.switches !== undefined;
  const isReady = hasPage && words !== undefined && (stored !== undefined || storeError !== undefined);
  // A browser fits a popup to what is in it: a bar drawn before the report would move when the report comes.
  if (!isReady) return <main class="tab-report" aria-busy />;
  return (
    <main class="tab-report">
      <header class="bar-top">
        <span class="brand">
          <img class="brand-icon" src="/icon/32.png" alt="" width={18} height={18} />
          {say('extShortName')}
        </span>
        <span class="bar-actions">
          {onOpenPanel !== undefined && (
            <button
              type="button"
              class="button button-plain button-icon"
              aria-label={say('openPanel')}
              title={say('openPanel')}
              onClick={onOpenPanel}
            >
              <Sign name="panel" />
            </button>
          )}
          <ActiveProfile />
          <button type="button" class="button button-plain" onClick={onOpenProfile}>
            <Sign name="person" />
            {say('openProfile')}
          </button>
        </span>
      </header>
      <TabStateView {...props} tab={tab} words={words} />
      {WITH_SWITCHES.has(tab.state) && <PageControls hold={switches} />}
    </main>
  );
}

function TabStateView({
  tab,
  isClosed,
  stored,
  storeError,
  words,
  catalog,
  switches,
  onScan,
  onChange,
  onTeach,
  onShow,
  onOpenProfile,
  onOpenWelcome,
}: Props & { readonly tab: TabState; readonly words: OwnWords }) {
  const storeNote = <StoreNote stored={stored} error={storeError} />;
  if (onOpenWelcome !== undefined) {
    return (
      <StateNote sign="lock" title={say('noConsentTitle')} text={say('noConsentText')}>
        <button type="button" class="button button-strong" onClick={onOpenWelcome}>
          {say('noConsentOpen')}
        </button>
      </StateNote>
    );
  }
  if (tab.state === 'posting') {
    return (
      <>
        {storeNote}
        <PostingView
          // A page that reads anew after a small change is still the same posting: what lies open stays open.
          key={`${tab.posting.url} ${tab.posting.title}`}
          posting={tab.posting}
          profile={stored?.state === 'ok' ? stored.profile : undefined}
          words={words}
          catalog={catalog}
          onChange={onChange}
          onTeach={onTeach}
          onShow={(place) => onShow(tab.pageId, place)}
          onOpenProfile={onOpenProfile}
        />
      </>
    );
  }
  return (
    <>
      {storeNote}
      {tab.state === 'failed' && <FailureNote error={tab.error} />}
      {tab.state === 'reading' && (
        <StateNote sign="page" title={say('readingTitle')} text={say('readingText')} isBusy />
      )}
      {tab.state === 'off' && <StateNote sign="none" title={say('marksOffTitle')} text={say('marksOffText')} />}
      {tab.state === 'list' && (
        <StateNote sign="page" title={sayCount('listTitle', tab.postings)} text={say('listText')} />
      )}
      {tab.state === 'none' && <StateNote sign="none" title={say('noPostingTitle')} text={say('noPostingText')} />}
      {tab.state === 'no-access' && <NoAccessNote hold={switches} isClosed={isClosed} onScan={onScan} />}
    </>
  );
}
