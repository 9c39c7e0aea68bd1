import { NO_OWN_WORDS } from '../core/own-words.ts';
import { readOwnWords, watchOwnWords } from './own-words-store.ts';
import { listen, type Message } from './protocol.ts';
import { browser } from './browser.ts';
import { openTabs } from './tabs.ts';

/** Background: answers content scripts that ask for the own words, and tells them when these changed. Registered at once. */
export function answerWords(): void {
  listen((message) => {
    if (message.type !== 'ask-words') return undefined;
    return readOwnWords().then(
      (kept) => (kept.state === 'ok' ? kept.value : NO_OWN_WORDS),
      () => NO_OWN_WORDS,
    );
  });
  watchOwnWords(() => void tellTabs());
}

async function tellTabs(): Promise<void> {
  const message: Message = { type: 'words-changed' };
  // A tab without our script rejects, which is a normal answer.
  await Promise.allSettled((await openTabs()).map((id) => browser.tabs.sendMessage(id, message)));
}
