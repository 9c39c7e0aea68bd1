// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/core/page-state.ts';
import type { SkillId } from '../../../src/core/skill.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import { SidePanel } from '../../../src/ui/sidepanel/SidePanel.tsx';
import { bringToFront, countListeners, navigate, resetWorld, world } from './fake-browser.ts';
import { axeFaults, button, close, find, findAll, press, settle, show, text } from './show.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

function posting(title: string, skill: string): PageState {
  const evidence = { run: 1, start: 0, end: skill.length, sentence: skill, from: 0, to: skill.length };
  return {
    state: 'posting',
    pageId: title,
    posting: {
      url: 'https://jobs.example/1',
      title,
      company: '',
      requirements: [
        { skills: [skill as SkillId], need: 'must', evidence: [{ ...evidence, skill: skill as SkillId }] },
      ],
      candidates: [],
      dealbreakers: [],
      facts: {},
    },
  };
}

const change = async (work: () => void): Promise<void> => {
  await act(work);
  await settle();
};

beforeEach(() => {
  resetWorld();
  world.page = posting('First', 'Python');
  world.others.set(2, posting('Second', 'Kotlin'));
  world.store['profile'] = { version: 1, content: { skills: [{ skill: 'Kotlin' }] } };
});
afterEach(close);

describe('the side panel', () => {
  it('shows the same report as the popup', async () => {
    await show(<Popup />);
    const shown = findAll('li[data-skill]').map((one) => one.outerHTML);
    await close();
    await show(<SidePanel />);
    expect(findAll('li[data-skill]').map((one) => one.outerHTML)).toEqual(shown);
    expect(await axeFaults()).toEqual([]);
  });

  it('follows the tab that comes to the front', async () => {
    await show(<SidePanel />);
    expect(find('h1').textContent).toBe('First');
    await change(() => bringToFront(2));
    expect(find('h1').textContent).toBe('Second');
    expect(find('li[data-skill="Kotlin"]').dataset['standing']).toBe('have');
    await change(() => bringToFront(1));
    expect(find('h1').textContent).toBe('First');
  });

  it('follows the tab in front to another page, and says that it reads while nobody answers', async () => {
    await show(<SidePanel />);
    await change(() => navigate('loading'));
    expect(text()).toContain('Reading the posting');
    await change(() => navigate('complete', posting('Third', 'Go')));
    expect(find('h1').textContent).toBe('Third');
    await change(() => navigate('complete'));
    expect(text()).toContain('This page has not been read');
  });

  it('does not offer to open itself', async () => {
    await show(<SidePanel />);
    expect(findAll('[aria-label="Open the side panel"]')).toEqual([]);
  });

  it('leaves no listener behind when it closes', async () => {
    await show(<SidePanel />);
    expect(countListeners()).toBeGreaterThan(0);
    await close();
    expect(countListeners()).toBe(0);
  });
});

describe('the popup', () => {
  it('opens the panel of its own window and closes', async () => {
    const closing = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    await show(<Popup />);
    await press(button('Open the side panel'));
    expect(world.panels).toEqual([9]);
    expect(closing).toHaveBeenCalledOnce();
  });

  it('stays with the tab over which it opened', async () => {
    await show(<Popup />);
    await change(() => bringToFront(2));
    expect(find('h1').textContent).toBe('First');
  });
});
