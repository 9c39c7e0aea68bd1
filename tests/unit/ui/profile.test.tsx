// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProfilePage } from '../../../src/ui/options/ProfilePage.tsx';
import { resetWorld, storedProfiles, storedSkills, storedWords, world } from './fake-browser.ts';
import { axeFaults, button, close, field, find, findAll, key, press, show, text, type } from './show.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const box = () => field('[role=combobox]');
const rows = () => findAll('li[data-skill]').map((one) => one.dataset['skill']);
const choose = async (selector: string, value: string) => {
  const select = find(selector) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await key(select, 'Shift');
};
const paste = async (list: string) => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => list } });
  box().dispatchEvent(event);
  await key(box(), 'Shift');
};

beforeEach(() => {
  resetWorld();
  world.store['profile'] = { version: 1, content: { skills: [{ skill: 'Python', years: 4 }, { skill: 'Django' }] } };
});
afterEach(close);

describe('the profile page', () => {
  it('has no fault of accessibility that needs no colour', async () => {
    await show(<ProfilePage />);
    expect(await axeFaults()).toEqual([]);
  });

  it('keeps years that are being typed while another change comes in', async () => {
    await show(<ProfilePage />);
    const years = field('li[data-skill="Django"] .years-field');
    years.value = '5';
    years.dispatchEvent(new Event('input', { bubbles: true }));
    await choose('li[data-skill="Python"] select', 'strong');
    expect(field('li[data-skill="Django"] .years-field').value).toBe('5');
    years.dispatchEvent(new Event('change', { bubbles: true }));
    await key(years, 'Shift');
    expect(storedSkills()).toContainEqual({ skill: 'Django', years: 5 });
  });

  it('takes a pasted list with qualifiers, and offers what nobody knows as skills of one’s own', async () => {
    await show(<ProfilePage />);
    await paste('Redis (primary), k8s, Java 17; PostgreSQL: 5 years\nFrobnicator');
    expect(storedSkills()).toEqual([
      { skill: 'Python', years: 4 },
      { skill: 'Django' },
      { skill: 'Redis' },
      { skill: 'Kubernetes' },
      { skill: 'Java' },
      { skill: 'PostgreSQL' },
    ]);
    await press(button('Add 1 as a skill of your own'));
    expect(rows()).toContain('Frobnicator');
    expect(storedWords()).toMatchObject({ skills: [{ id: 'Frobnicator', aliases: [] }] });
  });

  it('adds a name that nobody knows by Enter, and finds it by its other name afterwards', async () => {
    await show(<ProfilePage />);
    await type(box(), 'Zweckverbandsoftware');
    await key(box(), 'Enter');
    expect(rows()).toContain('Zweckverbandsoftware');
    await type(field('.alias-form input'), 'ZVS');
    await type(field('.alias-form input[aria-describedby]'), 'zweckverbandsoftware');
    await press(button('Teach'));
    expect(storedWords()?.skills).toEqual([{ id: 'Zweckverbandsoftware', aliases: ['ZVS'] }]);
    await type(box(), 'zvs');
    expect(find('[role=option]').textContent).toContain('Zweckverbandsoftware');
  });

  it('takes back and makes again each kind of change', async () => {
    await show(<ProfilePage />);
    const first = storedSkills();
    await choose('li[data-skill="Python"] select', 'strong');
    await press(button('Remove Django'));
    await type(box(), 'Zweckverbandsoftware');
    await key(box(), 'Enter');
    const last = storedSkills();
    expect(last).toEqual([{ skill: 'Python', years: 4, level: 'strong' }, { skill: 'Zweckverbandsoftware' }]);
    while (!button('Undo').disabled) await press(button('Undo'));
    expect(storedSkills()).toEqual(first);
    expect(storedWords()?.skills).toEqual([]);
    while (!button('Redo').disabled) await press(button('Redo'));
    expect(storedSkills()).toEqual(last);
    expect(storedWords()?.skills).toHaveLength(1);
  });

  it('switches an implied skill off and on', async () => {
    world.store['profile'] = { version: 1, content: { skills: [{ skill: 'PostgreSQL' }] } };
    await show(<ProfilePage />);
    const first = () => find('.implied-switch');
    const name = find('.implied-name').textContent;
    await press(first());
    expect(first().getAttribute('aria-checked')).toBe('false');
    expect(storedProfiles()?.profiles[0]?.notImplied).toEqual([name]);
    await press(first());
    expect(storedProfiles()?.profiles[0]?.notImplied).toBeUndefined();
  });

  it('duplicates, renames, switches and deletes profiles, and brings a deleted one back', async () => {
    await show(<ProfilePage />);
    await press(button('Duplicate'));
    await type(field('.profile-naming input'), 'Data');
    await press(button('Done'));
    expect(storedProfiles()?.profiles.map(({ name, skills }) => [name, skills.length])).toEqual([
      ['', 2],
      ['Data', 2],
    ]);
    await press(button('Remove Python'));
    expect(storedProfiles()?.profiles.map(({ skills }) => skills.length)).toEqual([2, 1]);
    await choose('.profile-switch select', 'main');
    expect(rows()).toEqual(['Python', 'Django']);
    await press(button('Delete'));
    expect(rows()).toEqual(['Django']);
    expect(text()).toContain('Deleted the profile “My profile”');
    await press(button('Undo'));
    expect(rows()).toEqual(['Python', 'Django']);
    expect(storedProfiles()?.profiles).toHaveLength(2);
  });

  it('sorts within an area by name and by years', async () => {
    world.store['profile'] = {
      version: 1,
      content: { skills: [{ skill: 'Ruby' }, { skill: 'Go', years: 2 }, { skill: 'Python', years: 5 }] },
    };
    await show(<ProfilePage />);
    expect(rows()).toEqual(['Ruby', 'Go', 'Python']);
    await choose('.order select', 'name');
    expect(rows()).toEqual(['Go', 'Python', 'Ruby']);
    await choose('.order select', 'years');
    expect(rows()).toEqual(['Python', 'Go', 'Ruby']);
  });

  it('leaves own words that cannot be read alone, says so, and still edits the profile', async () => {
    world.store['own-words-a'] = { version: 1, generation: 1, sum: 'x', text: '{}' };
    await show(<ProfilePage />);
    expect(find('[role=alert]').textContent).toContain('Your own words cannot be read');
    await press(button('Remove Django'));
    expect(storedSkills()).toHaveLength(1);
    expect(world.store['own-words-a']).toEqual({ version: 1, generation: 1, sum: 'x', text: '{}' });
    await press(button('Begin without own words'));
    expect(findAll('[role=alert]')).toEqual([]);
    expect(world.store['own-words-aside']).toHaveLength(1);
  });
});
