import { useEffect } from 'preact/hooks';
import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';

interface Props {
  /** What was done last; '' at first. */
  readonly news: string;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Says what was done, and takes it back: by its buttons, and by Ctrl+Z and Ctrl+Shift+Z outside of text fields. */
export function ChangeNote({ news, undo, redo }: Props) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (isField || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const move = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (move === undefined) return;
      event.preventDefault();
      move();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);

  return (
    <div class="change-note screen-only">
      <p class="change-news quiet" role="status">
        {news}
      </p>
      <button type="button" class="button button-plain" disabled={undo === undefined} onClick={undo}>
        <Sign name="undo" />
        {say('undo')}
      </button>
      <button type="button" class="button button-plain" disabled={redo === undefined} onClick={redo}>
        <Sign name="redo" />
        {say('redo')}
      </button>
    </div>
  );
}
