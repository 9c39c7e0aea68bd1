import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { Sign, type SignName } from '../parts/Sign.tsx';

interface Props {
  readonly sign: SignName;
  readonly text: string;
  /** Whether what was pressed is gone from the page, so that the keyboard must go on from here. */
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  /** More that can be done about it. */
  readonly children?: ComponentChildren;
}

/** What was just done, and the way back. Stays until it is closed. */
export function UndoNote({ sign, text, takesFocus, onUndo, onClose, children }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  return (
    <section class="undo-note" aria-label={say('justDone')}>
      <p class="undo-text" role="status">
        <Sign name={sign} />
        <span dir="auto">{text}</span>
      </p>
      {children}
      <button ref={undo} type="button" class="button button-plain" onClick={onUndo}>
        {say('undo')}
      </button>
      <button
        type="button"
        class="button button-plain button-icon"
        aria-label={say('close')}
        title={say('close')}
        onClick={onClose}
      >
        <Sign name="remove" />
      </button>
    </section>
  );
}
