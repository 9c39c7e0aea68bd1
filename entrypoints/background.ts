import { defineBackground } from 'wxt/utils/define-background';
import { applyOwnWords } from '../src/core/apply-own-words.ts';
import { readCatalog } from '../src/core/catalog/catalog.ts';
import { correct } from '../src/core/correct.ts';
import { NO_OWN_WORDS } from '../src/core/own-words.ts';
import { buildReport } from '../src/core/report.ts';
import { FIRST_SETTINGS } from '../src/core/settings.ts';
import { readStandings, type Asked, type Standings } from '../src/core/standings.ts';
import { answerWords } from '../src/platform/answer-words.ts';
import { setBadge } from '../src/platform/badge.ts';
import { onCommand, type Command } from '../src/platform/commands.ts';
import { buildContextMenu, onCorrection, type Correction } from '../src/platform/context-menu.ts';
import { acceptLifetimes } from '../src/platform/lifetime.ts';
import { askTab, onPageChanged, stepMark } from '../src/platform/messages.ts';
import { answerMarkRules, tellRulesChanged } from '../src/platform/mark-rules.ts';
import { closeStoreToPages } from '../src/platform/close-store.ts';
import { readConsent, watchConsent } from '../src/platform/consent-store.ts';
import { changeOwnWords, readOwnWords, watchOwnWords } from '../src/platform/own-words-store.ts';
import { openPanelOnCommand } from '../src/platform/panel.ts';
import { changeProfile, readProfile, watchProfile } from '../src/platform/profile-store.ts';
import {
  readMarkRules,
  readTabMarks,
  setTabMarks,
  watchSettings,
  watchTabMarks,
} from '../src/platform/settings-store.ts';
import { answerStandings, tellStandingsChanged } from '../src/platform/standings.ts';
import { onInstalled, onStartup, openProfile, openTabs, openWelcome, reinjectOpenTabs } from '../src/platform/tabs.ts';
import { keepGrantedSites } from '../src/platform/site-access.ts';
import { MATCHES } from '../src/sites/index.ts';
import { describeBadge } from '../src/ui/parts/describe-badge.ts';

// All listeners are registered in the first turn: a worker that wakes for an event hears it only so.
export default defineBackground(() => {
  acceptLifetimes();
  answerWords();
  onPageChanged((tabId) => void refreshBadge(tabId));
  watchProfile(() => void tellPersonChanged());
  watchOwnWords(() => void tellPersonChanged());
  answerStandings(judge);
  // Before the person gave their word, every page is told that it is off, and reads nothing.
  answerMarkRules(async (host, tabId) =>
    (await readConsent()) ? readMarkRules(host, tabId) : { ...FIRST_SETTINGS, marks: 'off' },
  );
  watchConsent(() => void tellAllRulesChanged());
  watchSettings(() => void tellAllRulesChanged());
  watchTabMarks(() => void tellAllRulesChanged());
  onCommand((command, tabId) => void runCommand(command, tabId));
  onCorrection((correction, text) => void takeCorrection(correction, text));
  onStartup(() => void offerCorrections());
  onInstalled((reason) => {
    if (reason === 'install') void openWelcome();
    void Promise.all([offerCorrections(), reinjectOpenTabs(MATCHES)]);
  });
  keepGrantedSites(MATCHES);
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

async function tellPersonChanged(): Promise<void> {
  const tabs = await openTabs();
  await Promise.all([offerCorrections(), tellStandingsChanged(tabs), ...tabs.map(refreshBadge)]);
}

/** What cannot be read compares nothing. */
async function judge(asked: readonly Asked[]): Promise<Standings> {
  const [stored, kept] = await Promise.all([readProfile(), readOwnWords()]);
  const profile = stored.state === 'ok' ? stored.profile : { skills: [] };
  return readStandings(asked, profile, kept.state === 'ok' ? kept.value : NO_OWN_WORDS, readCatalog());
}

/** The menu over selections offers the person's own skills, so it follows the profile. */
async function offerCorrections(): Promise<void> {
  const stored = await readProfile();
  const skills = stored.state === 'ok' ? stored.profile.skills.map(({ skill }) => skill) : [];
  await buildContextMenu(MATCHES, skills);
}

/** What could not be stored opens the profile page, which says what is the matter with the store. */
async function takeCorrection(correction: Correction, text: string): Promise<void> {
  if (correction.kind === 'open') return openProfile();
  const kept = await readOwnWords();
  const edits = correct(correction, text, readCatalog(), kept.state === 'ok' ? kept.value : NO_OWN_WORDS);
  const saved = [
    edits.words === undefined ? undefined : await changeOwnWords(edits.words),
    edits.profile === undefined ? undefined : await changeProfile(edits.profile),
  ];
  if (saved.some((it) => it?.ok === false)) await openProfile();
}

async function tellAllRulesChanged(): Promise<void> {
  await tellRulesChanged(await openTabs());
}

async function runCommand(command: Command, tabId: number): Promise<void> {
  switch (command) {
    case 'toggle-marks':
      return setTabMarks(tabId, (await readTabMarks(tabId)) === 'on' ? 'off' : 'on');
    case 'next-mark':
      return stepMark(tabId, 'next');
    case 'previous-mark':
      return stepMark(tabId, 'previous');
  }
}
