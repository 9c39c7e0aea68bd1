import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadLexicon } from '../src/core/catalog/lexicon.ts';
import type { MarkRules } from '../src/core/settings.ts';
import { startPostingSession, type PostingSession } from '../src/page/posting-session.ts';
import { isExtensionAlive, startLifetime } from '../src/platform/lifetime.ts';
import { shadowRootOf } from '../src/platform/shadow-root.ts';
import { answerPages, tellPageChanged } from '../src/platform/answer-pages.ts';
import { watchMarkRules } from '../src/platform/mark-rules.ts';
import { askStandings, onStandingsChanged } from '../src/platform/standings.ts';
import { describeCard, describeLegend } from '../src/ui/parts/describe-card.ts';

/** The script of this document, kept on the content script's own global, which no page can see. */
const own = globalThis as typeof globalThis & { skillmark?: { reread(): void } };

export default defineUnlistedScript(() => {
  // "Scan this page" or a re-injection may start the script twice in one document.
  if (own.skillmark !== undefined) {
    own.skillmark.reread();
    return;
  }
  const signal = startLifetime(window);
  if (signal.aborted) return;

  let rules: MarkRules | undefined;
  let running: { readonly session: PostingSession; readonly end: AbortController } | undefined;

  function follow(next: MarkRules): void {
    rules = next;
    if (next.marks === 'off') {
      running?.end.abort();
      running = undefined;
      tellPageChanged();
    } else if (running === undefined) {
      const end = new AbortController();
      const session = startPostingSession({
        page: window,
        lexicon: loadLexicon(),
        rootOf: shadowRootOf,
        rules: next,
        sources: { askStandings, describe: describeCard, legend: describeLegend() },
        onChange: tellPageChanged,
        isAlive: isExtensionAlive,
        signal: AbortSignal.any([signal, end.signal]),
      });
      running = { session, end };
    } else running.session.marks.follow(next);
  }

  own.skillmark = { reread: () => running?.session.reread() };
  watchMarkRules(follow, signal);
  onStandingsChanged(() => running?.session.marks.askAgain(), signal);
  answerPages(
    {
      isTop: window === window.top,
      state: () => running?.session.state() ?? { state: rules?.marks === 'off' ? 'off' : 'reading' },
      show: (pageId, place) => running?.session.show(pageId, place) ?? false,
      step: (to) => running?.session.marks.step(to) ?? false,
    },
    signal,
  );
});
