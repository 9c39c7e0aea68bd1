import type { Posting } from '../../core/posting.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { describePosting } from './describe-facts.ts';

const LONGEST_TITLE = 160;
const LONGEST_COMPANY = 80;

/** Title, company and what the posting says plainly of the job. */
export function PostingHead({ posting: { title, company, facts } }: { readonly posting: Posting }) {
  const told = [cutText(company, LONGEST_COMPANY), ...describePosting(facts)].filter((fact) => fact !== '');
  return (
    <div class="posting-head">
      <h1 class="posting-title" dir="auto">
        {cutText(title, LONGEST_TITLE) || say('untitledPosting')}
      </h1>
      {told.length > 0 && (
        <ul class="facts" aria-label={say('factsTitle')}>
          {told.map((fact) => (
            <li key={fact} class="fact" dir="auto">
              {fact}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
