import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchTab, type TabState } from '../../platform/messages.ts';
import { frontTab, scanTab, watchTabs, type FrontTab } from '../../platform/tabs.ts';

/** popup: the tab in front when it opened. panel: whichever tab is in front, for as long as the panel is open. */
export type Surface = 'popup' | 'panel';

export interface TabHold {
  /** Absent until the tab first answered. */
  readonly tab?: TabState;
  /** Absent where the window has no tab in front. */
  readonly front?: FrontTab;
  /** Whether the browser refused to let us read the page. */
  readonly isClosed: boolean;
  /** Reads the page by the right that the person's click gave. */
  readonly scan: () => void;
}

/** A tab as its page describes it, followed as long as the surface is open. */
export function useTab(surface: Surface): TabHold {
  // A new object for each look: it also makes us ask a tab again that stayed in front and went to another page.
  const [front, setFront] = useState<FrontTab>();
  const [state, setState] = useState<TabState>();
  const [closedTab, setClosedTab] = useState<number>();

  useEffect(() => {
    const leaving = new AbortController();
    const look = () => {
      void frontTab().then((found) => {
        if (leaving.signal.aborted) return;
        setFront(found);
        if (found === undefined) setState({ state: 'no-access' });
      });
    };
    if (surface === 'panel') watchTabs(look, leaving.signal);
    look();
    return () => leaving.abort();
  }, [surface]);

  useEffect(() => {
    if (front === undefined) return undefined;
    const leaving = new AbortController();
    watchTab(front.id, setState, leaving.signal);
    return () => leaving.abort();
  }, [front]);

  const scan = useCallback(() => {
    if (front === undefined) return;
    setState({ state: 'reading' });
    void scanTab(front.id).then((isOpen) => {
      setClosedTab(isOpen ? undefined : front.id);
      // Asking again also covers a page that had nothing new to tell.
      setFront({ ...front });
    });
  }, [front]);

  // While a page loads nobody answers yet; the panel hears when it has, the popup would not.
  const isComing = surface === 'panel' && state?.state === 'no-access' && front?.isLoading === true;
  const tab: TabState | undefined = isComing ? { state: 'reading' } : state;
  return {
    isClosed: front !== undefined && front.id === closedTab,
    scan,
    ...(tab === undefined ? {} : { tab }),
    ...(front === undefined ? {} : { front }),
  };
}
