import type { Posting } from './posting.ts';

/**
 * What a page is, as far as its content script knows.
 * reading: not looked at yet; off: marks are switched off here and nothing of ours runs; none: no posting;
 * list: several postings and none in full; posting: one was read; failed: a bug of ours, with its stack for a report.
 */
export type PageState =
  | { readonly state: 'reading' }
  | { readonly state: 'off' }
  | { readonly state: 'none' }
  | { readonly state: 'list'; /** How many the page shows so far. */ readonly postings: number }
  | {
      readonly state: 'posting';
      /** Changes with every reading; a place is valid for its own reading only. */ readonly pageId: string;
      readonly posting: Posting;
    }
  | { readonly state: 'failed'; readonly error: string };

/** A place in a posting's runs. Offsets are UTF-16 positions in the run's text. */
export interface Place {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}
