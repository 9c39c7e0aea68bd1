import type { Profile } from '../../core/profile.ts';
import type { Count, MatchReport } from '../../core/report.ts';
import type { Badge } from '../../platform/badge.ts';
import { say } from '../../platform/words.ts';

/** What fits on the icon. */
const MAX_CHARS = 4;

/**
 * The badge for a page. Without a posting: none. With an empty profile: how many skills were found, never a sum.
 * Else the sum over the strongest need that the posting states.
 */
export function describeBadge(shown?: { readonly report: MatchReport; readonly profile: Profile }): Badge {
  if (shown === undefined) return { text: '', title: say('extName'), isFull: false };
  const { must, nice, mentioned } = shown.report.counts;
  const found = must.total + nice.total + mentioned.total;
  if (found === 0) return { text: '', title: say('badgeNoSkills'), isFull: false };
  if (shown.profile.skills.length === 0) {
    return { text: String(found), title: say('badgeNoProfile', String(found)), isFull: false };
  }
  const [count, key] =
    must.total > 0 ? [must, 'badgeMust'] : nice.total > 0 ? [nice, 'badgeNice'] : [mentioned, 'badgeMentioned'];
  return {
    text: writeSum(count),
    title: say(key, String(count.have), String(count.total)),
    isFull: count.have === count.total,
  };
}

/** "5/7", or "83%" where that would be too long. */
function writeSum({ have, total }: Count): string {
  const sum = `${have}/${total}`;
  return sum.length <= MAX_CHARS ? sum : `${Math.floor((100 * have) / total)}%`;
}
