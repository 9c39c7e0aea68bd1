import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchTab, type TabState } from '../../platform/messages.ts';
import { frontTab, scanTab } from '../../platform/tabs.ts';

export interface TabHold {
  /** Absent until the tab first answered. */
  readonly tab?: TabState;
  /** Absent where the window has no tab in front. */
  readonly tabId?: number;
  /** Whether the browser refused to let us read the page. */
  readonly isClosed: boolean;
  /** Reads the page by the right that opening the popup gave. */
  readonly scan: () => void;
}

/** The tab in front as its page describes it, followed as long as the popup is open. */
export function useTab(): TabHold {
  const [tabId, setTabId] = useState<number>();
  const [tab, setTab] = useState<TabState>();
  const [isClosed, setClosed] = useState(false);
  const [scans, setScans] = useState(0);

  useEffect(() => {
    void frontTab().then((front) => {
      if (front === undefined) setTab({ state: 'no-access' });
      else setTabId(front.id);
    });
  }, []);

  useEffect(() => {
    if (tabId === undefined) return undefined;
    const leaving = new AbortController();
    watchTab(tabId, setTab, leaving.signal);
    return () => leaving.abort();
  }, [tabId, scans]);

  const scan = useCallback(() => {
    if (tabId === undefined) return;
    setTab({ state: 'reading' });
    void scanTab(tabId).then((isOpen) => {
      setClosed(!isOpen);
      // Asking again also covers a page that had nothing new to tell.
      setScans((n) => n + 1);
    });
  }, [tabId]);

  return { isClosed, scan, ...(tab === undefined ? {} : { tab }), ...(tabId === undefined ? {} : { tabId }) };
}
