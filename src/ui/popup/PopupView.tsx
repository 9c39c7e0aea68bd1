import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Place } from '../../core/page-state.ts';
import type { TabState } from '../../platform/messages.ts';
import type { StoredProfile } from '../../platform/profile-store.ts';
import { say } from '../../platform/words.ts';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Sign } from '../parts/Sign.tsx';
import { StoreNote } from '../parts/StoreNote.tsx';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { PostingView } from './PostingView.tsx';
import { StateNote } from './StateNote.tsx';

interface Props {
  readonly tab: TabState | undefined;
  readonly isClosed: boolean;
  readonly stored: StoredProfile | undefined;
  readonly storeError: string | undefined;
  readonly catalog: Catalog;
  readonly onScan: () => void;
  readonly onChange: (edit: ProfileEdit) => void;
  readonly onShow: (pageId: string, place: Place) => void;
  readonly onOpenProfile: () => void;
}

/** The popup in each of its states. Nothing is drawn before both the page and the store have answered, so nothing jumps. */
export function PopupView(props: Props) {
  const { tab, stored, storeError, onOpenProfile } = props;
  const isReady = tab !== undefined && (stored !== undefined || storeError !== undefined);
  return (
    <main class="popup" aria-busy={!isReady}>
      <header class="bar-top">
        <span class="brand">
          <img class="brand-icon" src="/icon/32.png" alt="" width={18} height={18} />
          {say('extShortName')}
        </span>
        <button type="button" class="button button-plain" onClick={onOpenProfile}>
          <Sign name="person" />
          {say('openProfile')}
        </button>
      </header>
      {isReady && <PopupState {...props} tab={tab} />}
    </main>
  );
}

function PopupState({
  tab,
  isClosed,
  stored,
  storeError,
  catalog,
  onScan,
  onChange,
  onShow,
  onOpenProfile,
}: Props & { readonly tab: TabState }) {
  const storeNote = <StoreNote stored={stored} error={storeError} />;
  if (tab.state === 'posting') {
    return (
      <>
        {storeNote}
        <PostingView
          key={tab.pageId}
          posting={tab.posting}
          profile={stored?.state === 'ok' ? stored.profile : undefined}
          catalog={catalog}
          onChange={onChange}
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
      {tab.state === 'none' && <StateNote sign="none" title={say('noPostingTitle')} text={say('noPostingText')} />}
      {tab.state === 'no-access' &&
        (isClosed ? (
          <StateNote sign="lock" title={say('closedTitle')} text={say('closedText')} />
        ) : (
          <StateNote sign="lock" title={say('noAccessTitle')} text={say('noAccessText')}>
            <button type="button" class="button button-strong" onClick={onScan}>
              <Sign name="search" />
              {say('scanPage')}
            </button>
          </StateNote>
        ))}
    </>
  );
}
