import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadLexicon } from '../src/core/catalog/lexicon.ts';
import { startPostingSession, type PostingSession } from '../src/page/posting-session.ts';
import { isExtensionAlive, startLifetime } from '../src/platform/lifetime.ts';
import { answerPages, tellPageChanged } from '../src/platform/answer-pages.ts';

/** The session of this document, kept on the content script's own global, which no page can see. */
const own = globalThis as typeof globalThis & { skillmarkSession?: PostingSession };

export default defineUnlistedScript(() => {
  // "Scan this page" or a re-injection may start the script twice in one document.
  if (own.skillmarkSession !== undefined) {
    own.skillmarkSession.reread();
    return;
  }
  const signal = startLifetime(window);
  if (signal.aborted) return;
  const session = startPostingSession({
    page: window,
    lexicon: loadLexicon(),
    onChange: tellPageChanged,
    isAlive: isExtensionAlive,
    signal,
  });
  own.skillmarkSession = session;
  answerPages(
    {
      isTop: window === window.top,
      state: () => session.state(),
      show: (pageId, place) => session.show(pageId, place),
    },
    signal,
  );
});
