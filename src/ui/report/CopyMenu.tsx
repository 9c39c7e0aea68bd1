import type { MatchReport } from '../../core/report.ts';
import type { Posting } from '../../core/posting.ts';
import { say } from '../../platform/words.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { writeJson, writeMarkdown, writeText } from './write-report.ts';

interface Props {
  readonly posting: Posting;
  readonly report: MatchReport;
  readonly isCompared: boolean;
}

/** The report to take along, as text, Markdown or JSON. */
export function CopyMenu({ posting, report, isCompared }: Props) {
  return (
    <details class="needs">
      <summary class="needs-head">
        <h2 class="needs-title">{say('copyReport')}</h2>
      </summary>
      <p class="actions">
        <CopyButton label={say('copyAsText')} write={() => writeText(posting, report, isCompared)} />
        <CopyButton label="Markdown" write={() => writeMarkdown(posting, report, isCompared)} />
        <CopyButton label="JSON" write={() => writeJson(posting, report, isCompared)} />
      </p>
    </details>
  );
}
