import type { Coverage, GuideArea } from '../../core/guide.ts';
import { say } from '../../platform/words.ts';
import type { SignName } from './Sign.tsx';

/** An area's name in the reader's language. */
export function nameArea(area: GuideArea): string {
  return say(`guideArea_${area.id}`);
}

/** How far an area is covered, in a word. */
export function nameCoverage(coverage: Coverage): string {
  if (coverage === 'covered') return say('coverageCovered');
  return coverage === 'begun' ? say('coverageBegun') : say('coverageOpen');
}

export function signOfCoverage(coverage: Coverage): SignName {
  if (coverage === 'covered') return 'have';
  return coverage === 'begun' ? 'close' : 'missing';
}
