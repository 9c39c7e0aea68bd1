import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Need } from '../../core/requirement.ts';
import { writeNumber } from '../parts/write-number.ts';

interface Props {
  /** Absent for what is not counted. */
  readonly need?: Need;
  readonly title: string;
  readonly count: number;
  /** Whether the list lies open at first. */
  readonly isOpen: boolean;
  readonly hint?: string;
  /** Items of a list. */
  readonly children: ComponentChildren;
}

/** A named list that opens and closes. Its heading wears the line by which the page marks that need. */
export function RequirementSection({ need, title, count, isOpen, hint, children }: Props) {
  const id = useId();
  return (
    <details class="needs" open={isOpen}>
      <summary class="needs-head">
        <h2 class="needs-title" id={id}>
          <span class={need === undefined ? '' : `marked marked-${need}`}>{title}</span>
        </h2>
        <span class="quiet">{writeNumber(count)}</span>
      </summary>
      {hint !== undefined && <p class="quiet needs-hint">{hint}</p>}
      <ul class="asks" aria-labelledby={id}>
        {children}
      </ul>
    </details>
  );
}
