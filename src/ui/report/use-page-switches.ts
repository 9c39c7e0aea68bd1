import { useCallback, useEffect, useState } from 'preact/hooks';
import { hasMarks, setSiteMarks } from '../../core/settings.ts';
import {
  readSettings,
  readTabMarks,
  saveSettings,
  setTabMarks,
  watchSettings,
  watchTabMarks,
} from '../../platform/settings-store.ts';
import {
  askSiteAccess,
  dropSiteAccess,
  hasSiteAccess,
  isListedSite,
  patternOf,
  siteOf,
  watchSiteAccess,
} from '../../platform/site-access.ts';
import type { FrontTab } from '../../platform/tabs.ts';

export interface PageSwitches {
  /** The page's site; absent where its address is not ours to know or it is no web page. */
  readonly host?: string;
  /** listed: a site Skillmark knows; granted: the person let us read it always; asked for where it is neither. */
  readonly site: 'listed' | 'granted' | 'other';
  /** Whether the browser lets us read the site now. */
  readonly hasAccess: boolean;
  readonly tabMarks: 'on' | 'off';
  readonly siteMarks: 'on' | 'off';
}

export interface PageSwitchesHold {
  /** Absent until all of it was read. */
  readonly switches?: PageSwitches;
  readonly setTab: (marks: 'on' | 'off') => void;
  readonly setSite: (marks: 'on' | 'off') => void;
  /** Asks for the site; to be called in a click. */
  readonly allow: () => void;
  readonly giveBack: () => void;
}

/** What is switched on for the tab in front and its site. */
export function usePageSwitches(front: FrontTab | undefined, onAllowed: () => void): PageSwitchesHold {
  const [read, setRead] = useState<{ readonly tabId: number | undefined; readonly switches: PageSwitches }>();
  const tabId = front?.id;
  const host = siteOf(front?.url);

  const look = useCallback(async () => {
    const [settings, tabMarks, hasAccess] = await Promise.all([
      readSettings(),
      tabId === undefined ? ('on' as const) : readTabMarks(tabId),
      host === undefined ? false : hasSiteAccess([patternOf(host)]),
    ]);
    const switches: PageSwitches = {
      site: host !== undefined && isListedSite(host) ? 'listed' : hasAccess ? 'granted' : 'other',
      hasAccess,
      tabMarks,
      siteMarks: hasMarks(settings, host ?? '') ? 'on' : 'off',
      ...(host === undefined ? {} : { host }),
    };
    setRead({ tabId, switches });
  }, [tabId, host]);

  useEffect(() => {
    const leaving = new AbortController();
    const again = () => void look();
    watchSettings(again, leaving.signal);
    watchTabMarks(again, leaving.signal);
    watchSiteAccess(again, leaving.signal);
    again();
    return () => leaving.abort();
  }, [look]);

  return {
    // What was read of another tab says nothing of this one.
    ...(read === undefined || read.tabId !== tabId ? {} : { switches: read.switches }),
    setTab: (marks) => {
      if (tabId !== undefined) void setTabMarks(tabId, marks).then(look);
    },
    setSite: (marks) => {
      if (host === undefined) return;
      void readSettings()
        .then((settings) => saveSettings(setSiteMarks(settings, host, marks)))
        .then(look);
    },
    allow: () => {
      if (host === undefined) return;
      void askSiteAccess([patternOf(host)]).then((isGranted) => {
        if (isGranted) onAllowed();
        void look();
      });
    },
    giveBack: () => {
      if (host !== undefined) void dropSiteAccess(host).then(look);
    },
  };
}
