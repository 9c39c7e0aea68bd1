import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

const root = () => document.getElementById('root')!;

/** Draws a component into the page and lets everything that waits come in. */
export async function show(component: ComponentChild): Promise<void> {
  document.documentElement.lang = 'en';
  document.title = 'Skillmark';
  document.body.innerHTML = '<div id="root"></div>';
  await act(() => render(component, root()));
  await settle();
}

export async function close(): Promise<void> {
  await act(() => render(null, root()));
}

/** Lets promises and effects run until nothing is left to do. */
export async function settle(): Promise<void> {
  // Each turn lets one chain of promises and the drawing that follows it run; the longest chain here has six.
  for (let turn = 0; turn < 12; turn++) await act(() => new Promise<void>((resume) => setImmediate(resume)));
}

export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing fits ${selector} in ${document.body.textContent}`);
  return found;
}

export function findAll(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** An input field. */
export function field(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (found?.tagName !== 'INPUT') throw new Error(`no input fits ${selector}`);
  return found;
}

/** The button with that name, as a screen reader says it. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === name,
  );
  if (found === undefined)
    throw new Error(
      `no button "${name}" in ${findAll('button')
        .map((one) => one.textContent)
        .join(' | ')}`,
    );
  return found;
}

export async function press(target: HTMLElement): Promise<void> {
  await act(() => {
    target.focus();
    target.click();
  });
  await settle();
}

export async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

export async function key(target: EventTarget, name: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  });
  await settle();
}

export const text = (): string => document.body.textContent.replace(/\s/gu, ' ');

/** Rules of accessibility that what is shown breaks. Colours need a real browser and are left to one. */
export async function axeFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.documentElement, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
