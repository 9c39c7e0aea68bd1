import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile.ts';
import type { ChosenSkill } from '../../resume/merge-found.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Sign } from '../parts/Sign.tsx';
import { FoundForm } from './FoundForm.tsx';
import { useImport, type ImportStep } from './use-import.ts';

const LONGEST_NAME = 80;

interface Props {
  readonly profile: Profile;
  /** Called with what the person chose, and the names among it that the catalog does not know. */
  readonly onTake: (chosen: readonly ChosenSkill[], own: readonly string[]) => void;
}

/** Takes skills out of a resume: a file is chosen or dropped anywhere on the page, read, and shown before anything is stored. */
export function ImportCard({ profile, onTake }: Props) {
  const { now, start, end } = useImport();
  const isOver = useDrop(start);
  return (
    <section class={isOver ? 'import import-over screen-only' : 'import screen-only'} aria-label={say('importTitle')}>
      {now.step === 'found' && now.skills.found.length > 0 ? (
        <FoundForm
          name={cutText(now.name, LONGEST_NAME)}
          skills={now.skills}
          profile={profile}
          onTake={(chosen, own) => {
            end();
            onTake(chosen, own);
          }}
          onLeave={end}
        />
      ) : (
        <FilePicker now={now} onFile={start} onCancel={end} />
      )}
    </section>
  );
}

interface PickerProps {
  readonly now: ImportStep;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

function FilePicker({ now, onFile, onCancel }: PickerProps) {
  const id = useId();
  return (
    <>
      <p class="import-head">
        <Sign name="page" />
        <input
          id={id}
          class="unseen import-file"
          type="file"
          accept=".pdf,.docx,.odt,.rtf,.txt,.md,.markdown,.html,.htm,.json,.csv,.zip"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file may be chosen again, mended.
            event.currentTarget.value = '';
          }}
        />
        <label class="button button-strong" for={id}>
          {say('importChoose')}
        </label>
        <span id={`${id}-hint`} class="quiet">
          {say('importHint')}
        </span>
      </p>
      {now.step === 'reading' && (
        <p class="import-reading" role="status">
          <span>{say('importReading', cutText(now.name, LONGEST_NAME))}</span>
          <progress
            max={1}
            {...(now.share === undefined ? {} : { value: now.share })}
            aria-label={say('importProgress')}
          />
          <button type="button" class="button" onClick={onCancel}>
            {say('importCancel')}
          </button>
        </p>
      )}
      {now.step === 'failed' && (
        <p class="import-failed" role="alert">
          <Sign name="warning" />
          <span>
            <strong>{cutText(now.name, LONGEST_NAME)}</strong> {say(now.error.sentence)} {say('importKept')}
          </span>
          {now.error.error === 'failed' && (
            <CopyButton label={say('copyText')} write={() => now.error.detail ?? now.error.error} />
          )}
        </p>
      )}
      {now.step === 'found' && (
        <p class="import-failed" role="alert">
          <Sign name="none" />
          <span>{say('importNothing', cutText(now.name, LONGEST_NAME))}</span>
        </p>
      )}
    </>
  );
}

/** Files dropped anywhere on the page. @returns whether one hangs over it */
function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser opens the file in place of our page.
      event.preventDefault();
      setOver(true);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take.current(file);
    };
    document.addEventListener('dragover', onDrag, { signal });
    document.addEventListener('drop', onDrop, { signal });
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    return () => leaving.abort();
  }, []);
  return isOver;
}
