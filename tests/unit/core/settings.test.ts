import { describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, hasMarks, MOST_SITES_OFF, setSiteMarks } from '../../../src/core/settings.ts';

describe('the settings of the marks', () => {
  it('switch a site off once and on again', () => {
    const off = setSiteMarks(setSiteMarks(FIRST_SETTINGS, 'jobs.example', 'off'), 'jobs.example', 'off');
    expect(off.sitesOff).toEqual(['jobs.example']);
    expect(hasMarks(off, 'jobs.example')).toBe(false);
    expect(hasMarks(off, 'other.example')).toBe(true);
    expect(setSiteMarks(off, 'jobs.example', 'on')).toEqual(FIRST_SETTINGS);
  });

  it('keep no site without a name, and no more sites than the store takes back', () => {
    expect(setSiteMarks(FIRST_SETTINGS, '', 'off')).toEqual(FIRST_SETTINGS);
    const full = { ...FIRST_SETTINGS, sitesOff: Array.from({ length: MOST_SITES_OFF }, (_, i) => `${i}.example`) };
    expect(setSiteMarks(full, 'one-more.example', 'off')).toBe(full);
  });
});
