// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/core/page-state.ts';
import type { Posting, Quote } from '../../../src/core/posting.ts';
import type { SkillId } from '../../../src/core/skill.ts';
import { readOwnWords } from '../../../src/platform/own-words-store.ts';
import { readProfile } from '../../../src/platform/profile-store.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import { changePage, resetWorld, world } from './fake-browser.ts';
import { axeFaults, button, close, find, findAll, press, settle, show, text } from './show.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

let runs = 0;
const quote = (sentence: string, name: string): Quote => {
  const from = sentence.indexOf(name);
  return { run: ++runs, start: from, end: from + name.length, sentence, from, to: from + name.length };
};
const asks = (skill: string, sentence: string, name = skill) => ({
  skills: [skill as SkillId],
  need: 'must' as const,
  evidence: [{ ...quote(sentence, name), skill: skill as SkillId }],
});

const page = (more: Partial<Posting> = {}): PageState => ({
  state: 'posting',
  pageId: 'page-1',
  posting: {
    url: 'https://jobs.example/1',
    title: 'Backend Developer',
    company: 'Kiteloom',
    requirements: [asks('Python', 'Python every day'), asks('Go', 'We go to market', 'go')],
    candidates: [{ name: 'Fluxcap', evidence: [quote('Fluxcap and more', 'Fluxcap')] }],
    dealbreakers: [
      { kind: 'clearance', evidence: quote('You hold an active clearance.', 'active clearance') },
      { kind: 'on-site', evidence: quote('Five days a week in Ghent.', 'in Ghent') },
    ],
    facts: {
      totalYears: { value: 5 },
      seniority: { value: 'senior' },
      employment: { value: 'part-time' },
      salary: { value: '€60,000 a year' },
      place: { value: 'Ghent' },
    },
    ...more,
  },
});
const ownWords = async () => {
  const kept = await readOwnWords();
  return kept.state === 'ok' ? kept.value : undefined;
};
const heading = (name: string) => findAll('h2').find((one) => one.textContent.includes(name));

beforeEach(() => {
  resetWorld();
  world.page = page();
  world.store['profile'] = { version: 1, content: { skills: [{ skill: 'Python' }] } };
});
afterEach(close);

describe('what a posting says besides skills', () => {
  it('shows the facts in one line', async () => {
    await show(<Popup />);
    expect(findAll('.fact').map((one) => one.textContent)).toEqual([
      'Kiteloom',
      'Ghent',
      'Senior',
      'Part-time',
      '5 years of experience',
      '€60,000 a year',
    ]);
  });

  it('shows dealbreakers with their sentences, counts none, and goes to the place', async () => {
    await show(<Popup />);
    expect(findAll('[data-dealbreaker]').map((one) => one.dataset['dealbreaker'])).toEqual(['clearance', 'on-site']);
    const clearance = find('[data-dealbreaker="clearance"]');
    expect(clearance.querySelector('blockquote')?.textContent).toBe('You hold an active clearance.');
    expect(clearance.querySelector('strong')?.textContent).toBe('active clearance');
    expect(text()).toContain('1 of 2 must-haves');
    await press(clearance.querySelector('button')!);
    expect(world.sent.at(-1)).toMatchObject({ type: 'show-evidence', pageId: 'page-1' });
  });

  it('shows no such part where the posting says nothing of it', async () => {
    world.page = page({ company: '', facts: {}, dealbreakers: [], candidates: [] });
    await show(<Popup />);
    expect(findAll('.facts, .breakers')).toEqual([]);
    expect(heading('Not in our list')).toBeUndefined();
  });

  it('breaks no rule of accessibility with all of it open', async () => {
    await show(<Popup />);
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const name of findAll('.ask-name')) await press(name);
    expect(await axeFaults()).toEqual([]);
  });
});

describe('"no skill here"', () => {
  it('takes the requirement and its part of the sum away, stores it, and gives both back', async () => {
    await show(<Popup />);
    await press(find('li[data-skill="Go"] button'));
    await press(button('“Go” is no skill here'));
    expect(findAll('li[data-skill]').map((one) => one.dataset['skill'])).toEqual(['Python']);
    expect(text()).toContain('1 of 1 must-have');
    expect((await ownWords())?.muted).toEqual(['go']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(button('Undo'));
    expect(find('li[data-skill="Go"]').dataset['standing']).toBe('missing');
    expect(text()).toContain('1 of 2 must-haves');
    expect((await ownWords())?.muted).toEqual([]);
  });

  it('keeps the way back when the page reads anew without the word', async () => {
    await show(<Popup />);
    await press(find('li[data-skill="Go"] button'));
    await press(button('“Go” is no skill here'));
    changePage(page({ requirements: [asks('Python', 'Python every day')] }));
    await settle();
    await press(button('Undo'));
    expect((await ownWords())?.muted).toEqual([]);
  });

  it('is heard when it was said before', async () => {
    world.page = page({ requirements: [asks('Go', 'We go to market', 'go')] });
    await show(<Popup />);
    await press(find('li[data-skill="Go"] button'));
    await press(button('“Go” is no skill here'));
    await close();
    await show(<Popup />);
    expect(findAll('li[data-skill]')).toEqual([]);
    expect(text()).toContain('names no skill that Skillmark knows');
  });
});

describe('a name that is not in the list', () => {
  it('is shown apart and counted nowhere', async () => {
    await show(<Popup />);
    expect(find('li[data-candidate="Fluxcap"]')).not.toBeNull();
    expect(findAll('li[data-skill="Fluxcap"]')).toEqual([]);
  });

  it('becomes a skill that is mentioned, can be had at once, and goes back', async () => {
    await show(<Popup />);
    await press(button('Add Fluxcap as a skill'));
    expect(findAll('li[data-candidate]')).toEqual([]);
    expect(find('li[data-skill="Fluxcap"]').dataset).toMatchObject({ need: 'mentioned', standing: 'missing' });
    await press(button('I have Fluxcap'));
    expect(find('li[data-skill="Fluxcap"]').dataset['standing']).toBe('have');
    expect(await readProfile()).toMatchObject({ profile: { skills: [{ skill: 'Python' }, { skill: 'Fluxcap' }] } });
  });

  it('goes back to the candidates', async () => {
    await show(<Popup />);
    await press(button('Add Fluxcap as a skill'));
    await press(button('Undo'));
    expect(find('li[data-candidate="Fluxcap"]')).not.toBeNull();
    expect((await ownWords())?.skills).toEqual([]);
  });

  it('can be no skill at all', async () => {
    await show(<Popup />);
    await press(find('li[data-candidate="Fluxcap"] .ask-name'));
    await press(button('“Fluxcap” is no skill here'));
    expect(findAll('li[data-candidate]')).toEqual([]);
    expect((await ownWords())?.muted).toEqual(['fluxcap']);
  });

  it('says when it was not stored, and shows what is', async () => {
    await show(<Popup />);
    world.storeFailure = 'QuotaExceededError';
    await press(button('Add Fluxcap as a skill'));
    expect(text()).toContain('Your last change was not stored');
    expect(find('li[data-candidate="Fluxcap"]')).not.toBeNull();
  });
});
