import type { ComponentChildren } from 'preact';
import type { Kept } from '../../platform/kept-store.ts';
import type { StoredProfile } from '../../platform/profile-store.ts';
import { say } from '../../platform/words.ts';
import { saveFile } from './save-file.ts';
import { Sign } from './Sign.tsx';

interface Props {
  readonly stored: StoredProfile | Kept<unknown> | undefined;
  readonly error: string | undefined;
  /** What the note is about; the profile where absent. */
  readonly subject?: 'profile' | 'words';
  /** Offers to begin with an empty profile; only where the stored one cannot be read. */
  readonly onStartAnew?: () => void;
}

/** Says when the profile cannot be read or was not stored, and hands out what is there. Nothing where all is well. */
export function StoreNote({ stored, error, subject = 'profile', onStartAnew }: Props) {
  if (stored === undefined || stored.state === 'ok') {
    if (error !== undefined) return <Alarm title={say('saveFailedTitle')} text={say('saveFailedText', error)} />;
    return stored?.isRestored === true ? <Alarm title={say('restoredTitle')} text={say('restoredText')} /> : null;
  }
  const isNewer = stored.state === 'newer';
  return (
    <Alarm
      title={subject === 'words' ? say('wordsFaultTitle') : say(isNewer ? 'newerTitle' : 'unreadableTitle')}
      text={say(isNewer ? 'newerText' : 'unreadableText')}
    >
      <button
        type="button"
        class="button"
        onClick={() => saveFile(`skillmark-${subject}-raw.json`, 'application/json', stored.raw)}
      >
        {say('exportRaw')}
      </button>
      {!isNewer && onStartAnew !== undefined && (
        <button type="button" class="button" onClick={onStartAnew}>
          {say(subject === 'words' ? 'startWordsAnew' : 'startAnew')}
        </button>
      )}
    </Alarm>
  );
}

function Alarm({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="alarm" role="alert">
      <Sign name="warning" />
      <div>
        <p class="alarm-title">{title}</p>
        <p>{text}</p>
        {children !== undefined && <p class="actions">{children}</p>}
      </div>
    </section>
  );
}
