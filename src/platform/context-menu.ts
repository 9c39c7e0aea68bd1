import type { Menus } from 'webextension-polyfill';
import type { SkillId } from '../core/skill.ts';
import { browser } from './browser.ts';
import { say } from './words.ts';

/** What a person can say of a selection on a page. */
export type Correction =
  { readonly kind: 'add' | 'mute' } | { readonly kind: 'same'; readonly skill: SkillId } | { readonly kind: 'open' };

/** Skills offered for "same as"; more would not fit a menu. */
const MOST_OFFERED = 8;
const SAME = 'same:';
/** The browser puts the selection in the place of %s. */
const SELECTION = '%s';

let building: Promise<void> = Promise.resolve();

/**
 * Background: builds the menu over selections on pages of these match patterns anew.
 * @param skills the person's skills, the latest last
 */
export function buildContextMenu(matches: readonly string[], skills: readonly string[]): Promise<void> {
  // One after the other: two at once would make the same items twice, which is an error.
  building = building.then(() => build(matches, skills));
  return building;
}

async function build(matches: readonly string[], skills: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  const shared = { contexts: ['selection'] as Menus.ContextType[], documentUrlPatterns: [...matches] };
  const add = (id: string, title: string, parentId?: string) =>
    browser.contextMenus.create({ id, title, ...shared, ...(parentId === undefined ? {} : { parentId }) });
  add('add', say('menuAdd', SELECTION));
  add('mute', say('menuMute', SELECTION));
  add('same', say('menuSame', SELECTION));
  // An & would be taken for the mark of a shortcut.
  for (const skill of skills.slice(-MOST_OFFERED).reverse())
    add(`${SAME}${skill}`, skill.replaceAll('&', '&&'), 'same');
  add('open', say('menuSameOther'), 'same');
}

/** Background: calls `onCorrection` with what was chosen and the selected text. Registered at once. */
export function onCorrection(run: (correction: Correction, text: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    const id = String(menuItemId);
    const text = selectionText ?? '';
    if (id === 'add' || id === 'mute' || id === 'open') run({ kind: id }, text);
    else if (id.startsWith(SAME)) run({ kind: 'same', skill: id.slice(SAME.length) as SkillId }, text);
  });
}
