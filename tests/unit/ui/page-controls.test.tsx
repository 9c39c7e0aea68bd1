// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, readTabMarks } from '../../../src/platform/settings-store.ts';
import { siteOf, isListedSite } from '../../../src/platform/site-access.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import { resetWorld, world } from './fake-browser.ts';
import { axeFaults, button, close, field, findAll, press, show, text } from './show.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const OTHER = 'https://jobs.other.example/1';
const LISTED = 'https://www.listed.example/1';
const switches = () =>
  findAll('.switch-row').map((row) => `${row.textContent} ${row.querySelector('input')!.checked ? 'on' : 'off'}`);
const at = (place: number) => field(`.switch-row:nth-of-type(${place}) input`);

beforeEach(() => {
  resetWorld();
  world.page = { state: 'none' };
});
afterEach(close);

describe('the switches of a page', () => {
  it('offer a known site no access, since it has it', async () => {
    world.url = LISTED;
    world.granted = ['https://www.listed.example/*'];
    await show(<Popup />);
    expect(switches()).toEqual(['Read and mark in this tab on', 'Read and mark on www.listed.example on']);
    expect(await axeFaults()).toEqual([]);
  });

  it('switch the tab, and the site, off and on', async () => {
    world.url = LISTED;
    world.granted = ['https://www.listed.example/*'];
    await show(<Popup />);
    await press(at(1));
    expect(await readTabMarks(1)).toBe('off');
    await press(at(2));
    expect((await readSettings()).sitesOff).toEqual(['www.listed.example']);
    await press(at(1));
    await press(at(2));
    expect(await readTabMarks(1)).toBe('on');
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  it('stand where all is off, so that it can be switched on again', async () => {
    world.page = { state: 'off' };
    world.url = LISTED;
    world.session = { 'tabs-without-marks': [1] };
    await show(<Popup />);
    expect(switches()[0]).toBe('Read and mark in this tab off');
    await press(at(1));
    expect(await readTabMarks(1)).toBe('on');
  });

  it('give a granted site back', async () => {
    world.url = OTHER;
    world.granted = ['https://jobs.other.example/*'];
    await show(<Popup />);
    expect(switches().at(-1)).toBe('Always read jobs.other.example on');
    await press(at(3));
    expect(world.granted).toEqual([]);
    expect(switches().at(-1)).toBe('Always read jobs.other.example off');
  });
});

describe('a page that was not read', () => {
  beforeEach(() => {
    delete world.page;
  });

  it('can be read always: the browser asks for this one site, and the page is read at once', async () => {
    world.url = OTHER;
    world.scanned = { state: 'none' };
    await show(<Popup />);
    await press(button('Always read jobs.other.example'));
    expect(world.granted).toEqual(['https://jobs.other.example/*']);
    expect(text()).toContain('No job posting here');
  });

  it('stays unread where the person says no', async () => {
    world.url = OTHER;
    world.saysYes = false;
    world.scanned = { state: 'none' };
    await show(<Popup />);
    await press(button('Always read jobs.other.example'));
    expect(world.granted).toEqual([]);
    expect(text()).toContain('This page has not been read');
  });

  it('says where access to a known site was taken back, and asks for it', async () => {
    world.url = LISTED;
    world.scanned = { state: 'none' };
    await show(<Popup />);
    expect(text()).toContain('may not read this site');
    expect(await axeFaults()).toEqual([]);
    await press(button('Allow on www.listed.example'));
    expect(world.granted).toEqual(['https://www.listed.example/*']);
    expect(text()).toContain('No job posting here');
  });

  it('offers no more than the scan where the address is not ours to know', async () => {
    await show(<Popup />);
    expect(findAll('.note button').map((one) => one.textContent)).toEqual(['Scan this page']);
  });
});

describe('a site', () => {
  it('is the host of an https page, and nothing else', () => {
    expect(siteOf('https://Jobs.Example:8443/a?b')).toBe('jobs.example');
    for (const url of [undefined, '', 'about:blank', 'http://jobs.example/', 'file:///a', 'chrome://settings/'])
      expect(siteOf(url)).toBeUndefined();
  });

  it('is known by the very host or under a wildcard', () => {
    expect(isListedSite('listed.example')).toBe(true);
    expect(isListedSite('a.b.listed.example')).toBe(true);
    expect(isListedSite('notlisted.example')).toBe(false);
  });
});
