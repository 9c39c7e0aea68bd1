import { useMemo } from 'preact/hooks';
import { readCatalog } from '../../core/catalog/catalog.ts';
import { showEvidence } from '../../platform/messages.ts';
import { hasPanel, openPanel } from '../../platform/panel.ts';
import { openProfile, openWelcome } from '../../platform/tabs.ts';
import { useConsent } from '../parts/use-consent.ts';
import { useOwnWords } from '../parts/use-own-words.ts';
import { useProfile } from '../parts/use-profile.ts';
import { TabView } from './TabView.tsx';
import { usePageSwitches } from './use-page-switches.ts';
import { useTab, type Surface } from './use-tab.ts';

/** What the tab in front asks, against what the person can do; the same in the popup and in the side panel. */
export function TabReport({ surface }: { readonly surface: Surface }) {
  const { tab, front, isClosed, scan } = useTab(surface);
  const { stored, error, change } = useProfile();
  const own = useOwnWords();
  const consent = useConsent();
  const switches = usePageSwitches(front, scan);
  const catalog = useMemo(readCatalog, []);
  const showPanel = () => {
    if (front !== undefined) void openPanel(front.windowId).then(() => window.close());
  };
  return (
    <TabView
      tab={consent.isGiven === undefined && consent.error === undefined ? undefined : tab}
      isClosed={isClosed}
      stored={stored}
      storeError={error ?? own.error}
      words={own.words}
      catalog={catalog}
      switches={switches}
      onScan={scan}
      onChange={change}
      onTeach={own.change}
      onShow={(pageId, { run, start, end }) => {
        if (front !== undefined) void showEvidence(front.id, pageId, { run, start, end });
      }}
      onOpenProfile={() => void openProfile()}
      {...(consent.isGiven === false ? { onOpenWelcome: () => void openWelcome() } : {})}
      {...(surface === 'popup' && hasPanel() ? { onOpenPanel: showPanel } : {})}
    />
  );
}
