import type { Profile } from '../../core/profile.ts';
import { exportCsv, exportJson, exportJsonResume } from '../../resume/export-profile.ts';
import { say } from '../../platform/words.ts';
import { saveFile } from '../parts/save-file.ts';

/** Hands the profile out: as files of three kinds, and on paper. */
export function ExportCard({ profile }: { readonly profile: Profile }) {
  return (
    <section class="group screen-only" aria-labelledby="export-title">
      <h2 class="group-title" id="export-title">
        {say('exportTitle')}
      </h2>
      <p class="quiet">{say('exportText')}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('skillmark-profile.json', 'application/json', exportJson(profile))}
        >
          {say('exportProfile')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile('resume-skills.json', 'application/json', exportJsonResume(profile))}
        >
          JSON Resume
        </button>
        <button type="button" class="button" onClick={() => saveFile('skills.csv', 'text/csv', exportCsv(profile))}>
          CSV
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {say('exportPrint')}
        </button>
      </p>
    </section>
  );
}
