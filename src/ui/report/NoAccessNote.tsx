import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import { StateNote } from './StateNote.tsx';
import type { PageSwitchesHold } from './use-page-switches.ts';

interface Props {
  readonly hold: PageSwitchesHold;
  /** Whether the browser refused when it was tried. */
  readonly isClosed: boolean;
  readonly onScan: () => void;
}

/** A page that has not been read: why, and what one can do about it. */
export function NoAccessNote({ hold: { switches, allow }, isClosed, onScan }: Props) {
  const { host, site, hasAccess } = switches ?? { site: 'other', hasAccess: false };
  // A known site that the browser keeps from us: its access was taken back, which Firefox allows.
  if (host !== undefined && site === 'listed' && !hasAccess) {
    return (
      <StateNote sign="lock" title={say('noPermissionTitle')} text={say('noPermissionText', host)}>
        <button type="button" class="button button-strong" onClick={allow}>
          {say('allowSite', host)}
        </button>
      </StateNote>
    );
  }
  if (isClosed) return <StateNote sign="lock" title={say('closedTitle')} text={say('closedText')} />;
  return (
    <StateNote sign="lock" title={say('noAccessTitle')} text={say('noAccessText')}>
      <button type="button" class="button button-strong" onClick={onScan}>
        <Sign name="search" />
        {say('scanPage')}
      </button>
      {host !== undefined && site === 'other' && (
        <button type="button" class="button" onClick={allow}>
          {say('alwaysRead', host)}
        </button>
      )}
    </StateNote>
  );
}
