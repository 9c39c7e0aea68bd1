/** What a block of text is on the page: the posting's title, a heading inside it, a list item, or other body text. */
export type RunRole = 'title' | 'heading' | 'list-item' | 'body';

/**
 * One block of visible text of a posting, in reading order, and the heading it stands under.
 * Offsets everywhere in `core` are UTF-16 positions in `text`.
 */
export interface TextRun {
  /** Position of the run in the posting's list of runs, from 0. */
  readonly id: number;
  readonly text: string;
  /** Text of the nearest heading run above this one, or '' where there is none. */
  readonly heading: string;
  readonly role: RunRole;
}
