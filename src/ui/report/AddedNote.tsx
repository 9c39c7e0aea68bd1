import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import { YearsField } from '../parts/YearsField.tsx';

interface Props {
  readonly skill: SkillId;
  readonly onYears: (years: number | undefined) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** After "I have this": what was added, how long it has been used, and the way back. Stays until it is closed. */
export function AddedNote({ skill, onYears, onUndo, onClose }: Props) {
  return (
    <section class="added" aria-label={say('addedNote')}>
      <p class="added-text" role="status">
        <Sign name="have" />
        <span>{say('added', skill)}</span>
      </p>
      <YearsField skill={skill} years={undefined} onChange={onYears} />
      <button type="button" class="button button-plain" onClick={onUndo}>
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
