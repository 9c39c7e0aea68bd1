import { useId, useState } from 'preact/hooks';
import { MOST_YEARS } from '../../core/profile.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';

interface Props {
  readonly skill: SkillId;
  readonly years: number | undefined;
  /** Called with each number that is one; undefined where the field is empty. */
  readonly onChange: (years: number | undefined) => void;
}

/** Years of use of one skill; may stay empty. */
export function YearsField({ skill, years, onChange }: Props) {
  const id = useId();
  // What is being typed; a profile that changes meanwhile, here or on another page, must not take it away.
  const [typed, setTyped] = useState<string>();
  const read = (field: HTMLInputElement) => {
    if (!field.validity.valid) return;
    onChange(field.value === '' ? undefined : field.valueAsNumber);
    setTyped(undefined);
  };
  return (
    <span class="years">
      <input
        id={id}
        class="years-field"
        type="number"
        min={0}
        max={MOST_YEARS}
        step="0.5"
        inputMode="decimal"
        placeholder="–"
        aria-label={say('yearsOf', skill)}
        value={typed ?? (years === undefined ? '' : String(years))}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => read(event.currentTarget)}
      />
      <label class="quiet" for={id} aria-hidden="true">
        {say('years')}
      </label>
    </span>
  );
}
