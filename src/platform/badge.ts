import { browser } from './browser.ts';

export interface Badge {
  /** At most four characters; '' clears. */
  readonly text: string;
  /** Tooltip of the icon. */
  readonly title: string;
  /** Whether the sum is full, which colours the badge. */
  readonly isFull: boolean;
}

const FULL_COLOUR = '#0a6b3d';
const PART_COLOUR = '#3b3f8f';

/** Shows a badge on the icon for one tab. A tab closed meanwhile is no error. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  const colour = badge.isFull ? FULL_COLOUR : PART_COLOUR;
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setTitle({ tabId, title: badge.title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
