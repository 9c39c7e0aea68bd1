import { defineBackground } from 'wxt/utils/define-background';
import { applyOwnWords } from '../src/core/apply-own-words.ts';
import { readCatalog } from '../src/core/catalog/catalog.ts';
import { NO_OWN_WORDS } from '../src/core/own-words.ts';
import { buildReport } from '../src/core/report.ts';
import { answerWords } from '../src/platform/answer-words.ts';
import { setBadge } from '../src/platform/badge.ts';
import { onCommand, type Command } from '../src/platform/commands.ts';
import { acceptLifetimes } from '../src/platform/lifetime.ts';
import { askTab, onPageChanged } from '../src/platform/messages.ts';
import { answerMarkRules, tellRulesChanged } from '../src/platform/mark-rules.ts';
import { closeStoreToPages } from '../src/platform/close-store.ts';
import { readOwnWords, watchOwnWords } from '../src/platform/own-words-store.ts';
import { openPanelOnCommand } from '../src/platform/panel.ts';
import { readProfile, watchProfile } from '../src/platform/profile-store.ts';
import {
  readMarkRules,
  readTabMarks,
  setTabMarks,
  watchSettings,
  watchTabMarks,
} from '../src/platform/settings-store.ts';
import { onInstalled, openTabs, reinjectOpenTabs } from '../src/platform/tabs.ts';
import { MATCHES } from '../src/sites/index.ts';
import { describeBadge } from '../src/ui/parts/describe-badge.ts';

// All listeners are registered in the first turn: a worker that wakes for an event hears it only so.
export default defineBackground(() => {
  acceptLifetimes();
  answerWords();
  onPageChanged((tabId) => void refreshBadge(tabId));
  watchProfile(() => void refreshAllBadges());
  watchOwnWords(() => void refreshAllBadges());
  answerMarkRules(readMarkRules);
  watchSettings(() => void tellAllRulesChanged());
  watchTabMarks(() => void tellAllRulesChanged());
  onCommand((command, tabId) => void runCommand(command, tabId));
  onInstalled(() => void reinjectOpenTabs(MATCHES));
  openPanelOnCommand('open-panel');
  void closeStoreToPages();
});

/** The badge is computed anew from the page and the store each time; the worker keeps nothing. */
async function refreshBadge(tabId: number): Promise<void> {
  const [tab, stored, kept] = await Promise.all([askTab(tabId), readProfile(), readOwnWords()]);
  if (tab.state !== 'posting' || stored.state !== 'ok') return setBadge(tabId, describeBadge());
  const { profile } = stored;
  const { requirements } = applyOwnWords(tab.posting, kept.state === 'ok' ? kept.value : NO_OWN_WORDS);
  return setBadge(tabId, describeBadge({ report: buildReport(requirements, profile, readCatalog()), profile }));
}

async function refreshAllBadges(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(tabs.map(refreshBadge));
}

async function tellAllRulesChanged(): Promise<void> {
  await tellRulesChanged(await openTabs());
}

async function runCommand(command: Command, tabId: number): Promise<void> {
  if (command === 'toggle-marks') await setTabMarks(tabId, (await readTabMarks(tabId)) === 'on' ? 'off' : 'on');
}
