import type { PageState, Place } from '../core/page-state.ts';
import { browser } from './browser.ts';
import { isOwnPage, listen, type Message } from './protocol.ts';

/** What a content script answers with; the session of one frame. */
export interface PageAnswers {
  readonly isTop: boolean;
  state(): PageState;
  /** @returns whether the place was there to be shown. */
  show(pageId: string, place: Place): boolean;
  /** @returns whether there was a mark to go to. */
  step(to: 'next' | 'previous'): boolean;
}

/** Content script: tells whoever listens that this page's state changed. */
export function tellPageChanged(): void {
  // No listener is a normal case: the worker may be starting, no popup open.
  browser.runtime.sendMessage({ type: 'page-changed' } satisfies Message).catch(() => undefined);
}

/** Content script: answers the extension's own pages until the signal aborts. */
export function answerPages(answers: PageAnswers, signal: AbortSignal): void {
  listen((message, sender) => {
    if (!isOwnPage(sender)) return undefined;
    if (message.type === 'ask-page') {
      const state = answers.state();
      const isMine = message.frames === 'top' ? answers.isTop : !answers.isTop && state.state === 'posting';
      return isMine ? Promise.resolve(state) : undefined;
    }
    if (message.type === 'show-evidence')
      return answers.show(message.pageId, message.place) ? Promise.resolve(true) : undefined;
    if (message.type === 'step-mark' && (message.frames === 'top') === answers.isTop)
      return answers.step(message.to) ? Promise.resolve(true) : undefined;
    return undefined;
  }, signal);
}
