import { useState } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { Sign } from './Sign.tsx';

interface Props {
  readonly label: string;
  /** Called when pressed, so that nothing is written out in vain. */
  readonly write: () => string;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, write }: Props) {
  const [done, setDone] = useState<'copied' | 'copyFailed'>();
  const copy = () => {
    navigator.clipboard.writeText(write()).then(
      () => setDone('copied'),
      // The browser may refuse the clipboard; the person is told, the text stays on the screen.
      () => setDone('copyFailed'),
    );
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={copy}>
        <Sign name="copy" />
        {label}
      </button>
      <span class="quiet" role="status">
        {done === 'copied' && say('copied')}
        {done === 'copyFailed' && say('copyFailed')}
      </span>
    </span>
  );
}
