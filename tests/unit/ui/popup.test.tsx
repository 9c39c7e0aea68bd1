// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/core/page-state.ts';
import type { Need, Requirement } from '../../../src/core/requirement.ts';
import type { SkillId } from '../../../src/core/skill.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import {
  changePage,
  countListeners,
  fakeBrowser,
  resetWorld,
  storedSkills,
  storeFromElsewhere,
  world,
} from './fake-browser.ts';
import { axeFaults, button, close, field, find, findAll, press, settle, show, text, type } from './show.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

let runs = 0;

function ask(names: string, need: Need, sentence: string, more: { years?: number; negated?: true } = {}): Requirement {
  const skills = names.split('|') as SkillId[];
  const [skill] = skills as [SkillId];
  const from = sentence.indexOf(skill);
  const to = from + skill.length;
  return { skills, need, evidence: [{ run: ++runs, start: from, end: to, sentence, from, to, skill }], ...more };
}

const REQUIREMENTS: readonly Requirement[] = [
  ask('Python', 'must', 'You write Python every day.', { years: 5 }),
  ask('PostgreSQL', 'must', 'Our data lives in PostgreSQL.'),
  ask('AWS|Azure', 'must', 'We run on AWS or Azure.'),
  ask('Kafka', 'nice', 'Kafka is a plus.'),
  ask('React', 'mentioned', 'Others use React.'),
  ask('Teamwork', 'must', 'Teamwork matters.'),
  ask('PHP', 'must', 'No PHP.', { negated: true }),
];

function posting(more: { title?: string; company?: string; requirements?: readonly Requirement[] } = {}): PageState {
  const { title = 'Backend Developer', company = 'Kiteloom', requirements = REQUIREMENTS } = more;
  return {
    state: 'posting',
    pageId: 'page-7',
    posting: {
      url: 'https://jobs.example/1',
      title,
      company,
      requirements,
      candidates: [],
      dealbreakers: [],
      facts: {},
    },
  };
}

const holds = (...skills: readonly { skill: string; years?: number }[]) => ({ version: 1, content: { skills } });
const stored = storedSkills;

const row = (skill: string) => find(`li[data-skill="${skill}"]`);
const standings = (): Readonly<Record<string, string | undefined>> => {
  const pairs = findAll('li[data-skill]').map((one): [string, string | undefined] => [
    one.dataset['skill'] ?? '',
    one.dataset['standing'],
  ]);
  return Object.fromEntries<string | undefined>(pairs);
};

beforeEach(resetWorld);
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

describe('the popup on a posting', () => {
  beforeEach(() => {
    world.page = posting();
    world.store['profile'] = holds({ skill: 'Python', years: 6 }, { skill: 'MySQL' }, { skill: 'Azure' });
  });

  it('shows title, company and the sum in words', async () => {
    await show(<Popup />);
    expect(find('h1').textContent).toBe('Backend Developer');
    expect(text()).toContain('Kiteloom');
    expect(text()).toContain('2 of 3 must-haves');
    expect(text()).toContain('0 of 1 nice-to-have');
  });

  it('shows every requirement as a named list item with its need and standing', async () => {
    await show(<Popup />);
    expect(standings()).toEqual({
      Python: 'have',
      PostgreSQL: 'close',
      'AWS|Azure': 'have',
      Kafka: 'missing',
      React: 'missing',
      Teamwork: 'missing',
    });
    expect(row('Kafka').dataset['need']).toBe('nice');
    for (const list of findAll('ul.asks')) {
      expect(document.getElementById(list.getAttribute('aria-labelledby')!)?.textContent).not.toBe('');
    }
  });

  it('says why: the member one has, the sister, the years', async () => {
    world.store['profile'] = holds({ skill: 'Python', years: 3 }, { skill: 'MySQL' }, { skill: 'Azure' });
    await show(<Popup />);
    expect(row('AWS|Azure').textContent).toContain('you have Azure');
    expect(row('PostgreSQL').textContent).toContain('close: you know MySQL');
    expect(row('Python').textContent).toContain('5 years asked, you have 3');
  });

  it('shows the reckoning behind the figure', async () => {
    await show(<Popup />);
    // Two had, one close of three must-haves; none of one nice-to-have.
    expect(find('.figure').textContent).toContain('75%');
    expect(find('.reckoning-table').textContent).toContain('2 × 6 + 1 × 3');
    expect(find('.reckoning-table tfoot').textContent).toContain('15 of 20');
  });

  it('names what is not asked, and lists it nowhere', async () => {
    await show(<Popup />);
    expect(text()).toContain('Named but not asked (1): PHP');
    expect(findAll('li[data-skill="PHP"]')).toEqual([]);
  });

  it('shows the sentence with the skill in bold on demand, and goes to its place', async () => {
    await show(<Popup />);
    expect(row('Kafka').textContent).not.toContain('is a plus');
    await press(row('Kafka').querySelector('button')!);
    expect(row('Kafka').querySelector('blockquote')?.textContent).toBe('Kafka is a plus.');
    expect(row('Kafka').querySelector('strong')?.textContent).toBe('Kafka');
    await press(button('Show on the page'));
    const { run, start, end } = REQUIREMENTS[3]!.evidence[0]!;
    expect(world.sent.at(-1)).toEqual({ type: 'show-evidence', pageId: 'page-7', place: { run, start, end } });
  });

  it('adds a skill with one click, keeps the row where it is, and takes it back', async () => {
    await show(<Popup />);
    const order = findAll('li[data-skill]').map((one) => one.dataset['skill']);
    await press(button('I have Kafka'));
    expect(row('Kafka').dataset['standing']).toBe('have');
    expect(text()).toContain('1 of 1 nice-to-have');
    expect(stored()).toContainEqual({ skill: 'Kafka' });
    expect(findAll('li[data-skill]').map((one) => one.dataset['skill'])).toEqual(order);
    expect(row('Kafka').contains(document.activeElement)).toBe(true);
    await type(field('.undo-note input'), '2');
    expect(stored()).toContainEqual({ skill: 'Kafka', years: 2 });
    await press(button('Undo'));
    expect(row('Kafka').dataset['standing']).toBe('missing');
    expect(stored()).not.toContainEqual(expect.objectContaining({ skill: 'Kafka' }));
  });

  it('offers each member of a group when the group is opened', async () => {
    world.store['profile'] = holds({ skill: 'Python' });
    await show(<Popup />);
    await press(row('AWS|Azure').querySelector('button')!);
    await press(button('I have Azure'));
    expect(row('AWS|Azure').dataset['standing']).toBe('have');
    expect(stored()).toContainEqual({ skill: 'Azure' });
  });

  it('says when a change was not stored, and shows what is stored', async () => {
    await show(<Popup />);
    world.storeFailure = 'QuotaExceededError';
    await press(button('I have Kafka'));
    expect(find('[role=alert]').textContent).toContain('Your last change was not stored');
    expect(find('[role=alert]').textContent).toContain('QuotaExceededError');
    expect(row('Kafka').dataset['standing']).toBe('missing');
    expect(findAll('.added')).toEqual([]);
  });

  it('follows a profile that changes elsewhere', async () => {
    await show(<Popup />);
    storeFromElsewhere('profile', holds({ skill: 'Kafka' }));
    await settle();
    expect(row('Kafka').dataset['standing']).toBe('have');
    expect(row('Python').dataset['standing']).toBe('missing');
  });

  it('follows the page to another posting', async () => {
    await show(<Popup />);
    changePage({ ...posting({ title: 'Another job', requirements: [] }), pageId: 'page-8' } as PageState);
    await settle();
    expect(find('h1').textContent).toBe('Another job');
    expect(text()).toContain('This posting names no skill that Skillmark knows.');
  });

  it('shows which areas of the backend guide are asked, and opens one', async () => {
    await show(<Popup />);
    expect(text()).toContain('This posting asks for 2 of 7 areas.');
    await press(find('.guide-strip button'));
    expect(find('.guide-note').textContent).toContain('One language, mastered, is enough.');
  });

  it('leaves no listener behind', async () => {
    await show(<Popup />);
    expect(countListeners()).toBeGreaterThan(0);
    await close();
    expect(countListeners()).toBe(0);
  });

  it('breaks no rule of accessibility, open or closed', async () => {
    await show(<Popup />);
    await press(row('Kafka').querySelector('button')!);
    await press(button('I have Kafka'));
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await axeFaults()).toEqual([]);
  });
});

describe('the popup without a profile', () => {
  beforeEach(() => {
    world.page = posting();
  });

  it('shows what was found and invites, with no sum and no standing', async () => {
    await show(<Popup />);
    expect(text()).toContain('5 skills found');
    expect(text()).not.toMatch(/%|\b0 of/u);
    expect(Object.values(standings())).toEqual(Array(6).fill(undefined));
    await press(button('Fill in your profile'));
    expect(world.profileOpened).toBe(1);
    expect(await axeFaults()).toEqual([]);
  });

  it('compares as soon as the first skill is added', async () => {
    await show(<Popup />);
    await press(button('I have Python'));
    expect(row('Python').dataset['standing']).toBe('have');
    expect(text()).toContain('1 of 3 must-haves');
  });

  it('keeps the order of the posting', async () => {
    await show(<Popup />);
    expect(findAll('li[data-need="must"]').map((one) => one.dataset['skill'])).toEqual([
      'Python',
      'PostgreSQL',
      'AWS|Azure',
      'Teamwork',
    ]);
  });
});

describe('the popup in its other states', () => {
  it('draws nothing before the store has answered as well as the page', async () => {
    world.page = posting();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(new Promise(() => undefined));
    await show(<Popup />);
    expect(find('main').getAttribute('aria-busy')).toBe('true');
    expect(findAll('h1, li')).toEqual([]);
  });

  it('says that the page is being read', async () => {
    world.page = { state: 'reading' };
    await show(<Popup />);
    expect(find('h1').textContent).toBe('Reading the posting');
    expect(await axeFaults()).toEqual([]);
  });

  it('says how many postings a list shows, and what to do', async () => {
    world.page = { state: 'list', postings: 25 };
    await show(<Popup />);
    expect(text()).toContain('25 postings on this page');
    expect(text()).toContain('Open one of them');
    expect(await axeFaults()).toEqual([]);
  });

  it('says that there is no posting', async () => {
    world.page = { state: 'none' };
    await show(<Popup />);
    expect(find('h1').textContent).toBe('No job posting here');
    expect(await axeFaults()).toEqual([]);
  });

  it('offers to scan a page it was not let into, and shows what it finds', async () => {
    world.scanned = posting();
    await show(<Popup />);
    expect(find('h1').textContent).toBe('This page has not been read');
    expect(await axeFaults()).toEqual([]);
    await press(button('Scan this page'));
    expect(find('h1').textContent).toBe('Backend Developer');
  });

  it('says that a page is closed where the browser refuses', async () => {
    await show(<Popup />);
    await press(button('Scan this page'));
    expect(find('h1').textContent).toBe('This page is closed to extensions');
    expect(await axeFaults()).toEqual([]);
  });

  it('shows the text of a failure, to be copied', async () => {
    world.page = { state: 'failed', error: 'TypeError: x\n  at y' };
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show(<Popup />);
    expect(find('pre').textContent).toBe('TypeError: x\n  at y');
    await press(button('Copy the text'));
    expect(writeText).toHaveBeenCalledWith('TypeError: x\n  at y');
    expect(text()).toContain('Copied');
    expect(await axeFaults()).toEqual([]);
  });

  it.each([
    ['unreadable', { version: 1, content: 'no profile' }, 'Your stored profile cannot be read'],
    ['newer', { version: 99, content: {} }, 'Your profile comes from a newer Skillmark'],
  ])('with a profile that is %s shows what was found, and changes nothing', async (_, value, words) => {
    world.page = posting();
    world.store['profile'] = value;
    await show(<Popup />);
    expect(find('[role=alert]').textContent).toContain(words);
    expect(text()).toContain('5 skills found');
    expect(findAll('button').filter((one) => one.getAttribute('aria-label')?.startsWith('I have'))).toEqual([]);
    expect(world.store['profile']).toEqual(value);
    expect(await axeFaults()).toEqual([]);
  });

  it('says that too little is asked for a figure', async () => {
    world.page = posting({ requirements: REQUIREMENTS.slice(0, 2) });
    world.store['profile'] = holds({ skill: 'Python' });
    await show(<Popup />);
    expect(text()).toContain('1 of 2 must-haves');
    expect(text()).not.toContain('%');
    expect(text()).toContain('Too few skills are asked');
  });
});

describe('the popup with hostile text', () => {
  const PAYLOADS = ['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '<script>alert(1)</script>', '{{7*7}}'];

  it.each(PAYLOADS)('shows %s as text', async (payload) => {
    world.page = posting({ title: payload, company: payload, requirements: [ask(payload, 'must', `a ${payload} b`)] });
    await show(<Popup />);
    expect(find('h1').textContent).toBe(payload);
    await press(findAll('li[data-skill] button')[0]!);
    expect(find('blockquote').textContent).toBe(`a ${payload} b`);
    expect(findAll('script, [onerror], [onload], img:not(.brand-icon)')).toEqual([]);
  });

  it('takes away what turns the direction of text, and cuts what is too long', async () => {
    world.page = posting({ title: `gnp\u202Eexe ${'long '.repeat(300)}`, company: '\u2066\u200F' });
    await show(<Popup />);
    const title = find('h1').textContent;
    expect(title).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(title.length).toBeLessThanOrEqual(160);
    expect(title.endsWith('…')).toBe(true);
  });
});
