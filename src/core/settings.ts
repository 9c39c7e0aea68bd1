/** Which standings the page shows: all, or only what the person misses. */
export const MARKS_SHOWN = ['all', 'missing'] as const;
/** full: coloured ground and line; lines: the line alone. */
export const INTENSITIES = ['full', 'lines'] as const;
/** Most sites that can be switched off one by one. */
export const MOST_SITES_OFF = 500;

/** How marks look and where there are none. */
export interface Settings {
  /** Host names without marks, each once. */
  readonly sitesOff: readonly string[];
  readonly shown: (typeof MARKS_SHOWN)[number];
  readonly intensity: (typeof INTENSITIES)[number];
  /** Whether the legend stands on pages with marks. */
  readonly legend: 'shown' | 'hidden';
}

/** Until the person chooses. */
export const FIRST_SETTINGS: Settings = { sitesOff: [], shown: 'all', intensity: 'full', legend: 'hidden' };

/** What one page's marks go by: the settings that concern it. */
export interface MarkRules {
  /** off: nothing of ours runs there. */
  readonly marks: 'on' | 'off';
  readonly shown: Settings['shown'];
  readonly intensity: Settings['intensity'];
  readonly legend: Settings['legend'];
}

/** @param host the page's host name; '' where it is not known */
export function hasMarks(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** The settings with marks on or off for a site; nothing changes for '' or beyond the cap. */
export function setSiteMarks(settings: Settings, host: string, marks: 'on' | 'off'): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  if (marks === 'on') return { ...settings, sitesOff: others };
  if (host === '' || others.length >= MOST_SITES_OFF) return settings;
  return { ...settings, sitesOff: [...others, host] };
}
