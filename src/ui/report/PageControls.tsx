import { useId } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import type { PageSwitchesHold } from './use-page-switches.ts';

/** What is on for this tab and this site. Nothing until it is known; it stands last, so nothing moves when it comes. */
export function PageControls({ hold }: { readonly hold: PageSwitchesHold }) {
  const { switches, setTab, setSite, allow, giveBack } = hold;
  if (switches === undefined) return null;
  const { host, site, tabMarks, siteMarks } = switches;
  return (
    <section class="page-controls" aria-label={say('pageControls')}>
      <h2 class="needs-title">{say('pageControls')}</h2>
      <Switch label={say('marksOnTab')} isOn={tabMarks === 'on'} onSwitch={(isOn) => setTab(isOn ? 'on' : 'off')} />
      {host !== undefined && (
        <Switch
          label={say('marksOnSite', host)}
          isOn={siteMarks === 'on'}
          onSwitch={(isOn) => setSite(isOn ? 'on' : 'off')}
        />
      )}
      {host !== undefined && site !== 'listed' && (
        <Switch
          label={say('alwaysRead', host)}
          isOn={site === 'granted'}
          onSwitch={(isOn) => (isOn ? allow() : giveBack())}
        />
      )}
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ label, isOn, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <p class="switch-row">
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </p>
  );
}
