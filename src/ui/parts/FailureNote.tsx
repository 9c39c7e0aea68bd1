import { say } from '../../platform/words.ts';
import { CopyButton } from './CopyButton.tsx';
import { Sign } from './Sign.tsx';

/** A bug of ours, with the text that helps to mend it. */
export function FailureNote({ error }: { readonly error: string }) {
  return (
    <section class="note note-alarm" role="alert">
      <span class="note-sign">
        <Sign name="warning" />
      </span>
      <h1 class="note-title">{say('failedTitle')}</h1>
      <p class="note-text">{say('failedText')}</p>
      <pre class="trace" tabIndex={0} aria-label={say('failedTrace')}>
        {error}
      </pre>
      <CopyButton label={say('copyText')} write={() => error} />
    </section>
  );
}
