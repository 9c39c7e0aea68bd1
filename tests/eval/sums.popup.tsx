// @vitest-environment happy-dom
/** The popup's side of `npm run eval:sums`: draws the popup over each ad and writes down what it shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Profile } from '../../src/core/profile.ts';
import type { Requirement } from '../../src/core/requirement.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { resetWorld, world } from '../unit/ui/fake-browser.ts';
import { close, findAll, show } from '../unit/ui/show.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../unit/ui/fake-browser.ts')).fakeBrowser }));

const FOLDER = join(process.cwd(), 'artifacts');
/** The need in the popup's words, as the hand writes it. */
const NEEDS = [
  [/must-haves?/u, 'must'],
  [/nice-to-haves?/u, 'nice'],
  [/skills? mentioned/u, 'mentioned'],
] as const;

interface Case {
  readonly requirements: readonly Omit<Requirement, 'evidence'>[];
  readonly profile: Profile['skills'];
}

it('shows the sum of each ad', async () => {
  const cases = JSON.parse(readFileSync(join(FOLDER, 'sums-input.json'), 'utf8')) as readonly Case[];
  const shown: string[] = [];
  for (const { requirements, profile } of cases) {
    resetWorld();
    world.store['profile'] = { version: 1, content: { skills: profile } };
    world.page = {
      state: 'posting',
      pageId: 'page',
      posting: {
        url: 'https://jobs.example/1',
        title: 'An ad',
        company: '',
        requirements: requirements.map((requirement) => ({
          ...requirement,
          evidence: [{ run: 0, start: 0, end: 1, sentence: 'x', from: 0, to: 1, skill: requirement.skills[0]! }],
        })),
        candidates: [],
        dealbreakers: [],
        facts: {},
      },
    };
    await show(<Popup />);
    const words = findAll('.sum-main').map(({ textContent }) =>
      NEEDS.reduce((text, [words, need]) => text.replace(words, need), textContent),
    );
    const percent = findAll('.figure strong').map(({ textContent }) => textContent);
    shown.push(`${words.join(', ')} ${percent[0] ?? '-'}`);
    await close();
  }
  expect(shown).toHaveLength(cases.length);
  writeFileSync(join(FOLDER, 'sums-popup.json'), JSON.stringify(shown));
});
