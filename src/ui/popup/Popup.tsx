import { useMemo } from 'preact/hooks';
import { readCatalog } from '../../core/catalog/catalog.ts';
import { showEvidence } from '../../platform/messages.ts';
import { openProfile } from '../../platform/tabs.ts';
import { useProfile } from '../parts/use-profile.ts';
import { PopupView } from './PopupView.tsx';
import { useTab } from './use-tab.ts';
import '../theme.css';
import './popup.css';

/** The toolbar popup: what the page in front asks, against what the person can do. */
export function Popup() {
  const { tab, tabId, isClosed, scan } = useTab();
  const { stored, error, change } = useProfile();
  const catalog = useMemo(readCatalog, []);
  return (
    <PopupView
      tab={tab}
      isClosed={isClosed}
      stored={stored}
      storeError={error}
      catalog={catalog}
      onScan={scan}
      onChange={change}
      onShow={(pageId, { run, start, end }) => {
        if (tabId !== undefined) void showEvidence(tabId, pageId, { run, start, end });
      }}
      onOpenProfile={() => void openProfile()}
    />
  );
}
