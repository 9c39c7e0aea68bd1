import type { ComponentChildren } from 'preact';
import { Sign, type SignName } from '../parts/Sign.tsx';

interface Props {
  readonly sign: SignName;
  readonly title: string;
  readonly text: string;
  readonly isBusy?: boolean;
  readonly children?: ComponentChildren;
}

/** A plain state: what is the case, what it means, and what can be done. */
export function StateNote({ sign, title, text, isBusy = false, children }: Props) {
  return (
    <section class={isBusy ? 'note note-busy' : 'note'} role="status">
      <span class="note-sign">
        <Sign name={sign} />
      </span>
      <h1 class="note-title">{title}</h1>
      <p class="note-text">{text}</p>
      {children}
    </section>
  );
}
