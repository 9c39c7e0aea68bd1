import type { Need } from '../core/requirement.ts';
import type { SkillId } from '../core/skill.ts';

/** One name of a skill on the page. */
export interface Mark {
  readonly place: StaticRangeInit;
  readonly need: Need;
  readonly skill: SkillId;
  /** Where it stands in the posting's text, as last read. */
  at: { readonly run: number; readonly start: number };
  /** Index of the requirement that the name belongs to, in the list last given with the marks. */
  line: number;
}

/** Whether a mark's nodes are in the document and long enough; a StaticRange does not follow edits. */
export function isStanding({ place }: Mark): boolean {
  const { startContainer, endContainer, endOffset } = place;
  return startContainer.isConnected && endContainer.isConnected && endOffset <= (endContainer.nodeValue?.length ?? 0);
}

/** Whether two marks look the same at the same place; what was read around them may differ. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.place.startContainer === b.place.startContainer &&
    a.place.startOffset === b.place.startOffset &&
    a.place.endContainer === b.place.endContainer &&
    a.place.endOffset === b.place.endOffset &&
    a.need === b.need &&
    a.skill === b.skill
  );
}
