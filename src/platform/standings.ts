import * as v from 'valibot';
import type { Asked, Standings } from '../core/standings.ts';
import { browser } from './browser.ts';
import { isOwnPage, listen, type Message } from './protocol.ts';
import { MOST_ASKED, StandingsSchema } from './standings-schema.ts';

/** Content script: how the person stands to what this page asks; undefined where nobody answers. */
export async function askStandings(asked: readonly Asked[]): Promise<Standings | undefined> {
  const plain = asked.slice(0, MOST_ASKED).map(({ skills, need, years, names }) => ({
    skills: [...skills],
    need,
    names: names.map(({ skill, name }) => ({ skill, name: name.slice(0, 300) })),
    ...(years === undefined ? {} : { years }),
  }));
  try {
    const answer: unknown = await browser.runtime.sendMessage({
      type: 'ask-standings',
      asked: plain,
    } satisfies Message);
    const parsed = v.safeParse(StandingsSchema, answer);
    return parsed.success ? parsed.output : undefined;
  } catch {
    // The worker could not start or the extension is going: the page then shows public marks only.
    return undefined;
  }
}

/** Content script: calls `onChange` when the person's skills changed, until the signal aborts. Ask again then. */
export function onStandingsChanged(onChange: () => void, signal: AbortSignal): void {
  listen((message, sender) => {
    if (message.type === 'standings-changed' && isOwnPage(sender)) onChange();
    return undefined;
  }, signal);
}

/** Background: answers content scripts; only what was asked about leaves. Registered at once. */
export function answerStandings(read: (asked: readonly Asked[]) => Promise<Standings>): void {
  listen((message, sender) => {
    if (message.type !== 'ask-standings' || sender.tab?.id === undefined) return undefined;
    return read(message.asked);
  });
}

/** Background: tells every tab's content scripts to ask again. */
export async function tellStandingsChanged(tabIds: readonly number[]): Promise<void> {
  const message: Message = { type: 'standings-changed' };
  // A tab without a content script of ours is a normal case.
  await Promise.allSettled(tabIds.map((id) => browser.tabs.sendMessage(id, message)));
}
