import { useMemo, useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Place } from '../../core/page-state.ts';
import { addSkill, hasSkill, removeSkill, setYears, type Profile } from '../../core/profile.ts';
import { buildReport } from '../../core/report.ts';
import type { Posting } from '../../core/posting.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { AddedNote } from './AddedNote.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { FoundSum } from './FoundSum.tsx';
import { GuideStrip } from './GuideStrip.tsx';
import { ReportSum } from './ReportSum.tsx';
import { RequirementLists } from './RequirementLists.tsx';

const LONGEST_TITLE = 160;
const LONGEST_COMPANY = 80;
const NOTHING: Profile = { skills: [] };

interface Props {
  readonly posting: Posting;
  /** Absent where the stored profile cannot be read: then nothing is compared and nothing changed. */
  readonly profile: Profile | undefined;
  readonly catalog: Catalog;
  readonly onChange: (edit: ProfileEdit) => void;
  readonly onShow: (place: Place) => void;
  readonly onOpenProfile: () => void;
}

/** One posting: its title, the sum, and every requirement with where it stands. */
export function PostingView({ posting, profile, catalog, onChange, onShow, onOpenProfile }: Props) {
  const [added, setAdded] = useState<SkillId>();
  const report = useMemo(
    () => buildReport(posting.requirements, profile ?? NOTHING, catalog),
    [posting, profile, catalog],
  );
  const isCompared = profile !== undefined && profile.skills.length > 0;
  const hasSkills = posting.requirements.length > 0;

  const add = (skill: SkillId) => {
    onChange((before) => addSkill(before, skill));
    setAdded(skill);
  };

  return (
    <>
      <div class="posting-head">
        <h1 class="posting-title" dir="auto">
          {cutText(posting.title, LONGEST_TITLE) || say('untitledPosting')}
        </h1>
        {posting.company !== '' && (
          <p class="quiet" dir="auto">
            {cutText(posting.company, LONGEST_COMPANY)}
          </p>
        )}
      </div>
      {!hasSkills && <p class="card quiet">{say('noSkillsFound')}</p>}
      {hasSkills && isCompared && <ReportSum report={report} />}
      {hasSkills && !isCompared && (
        <FoundSum report={report} mayFill={profile !== undefined} onOpenProfile={onOpenProfile} />
      )}
      {hasSkills && (
        <>
          <RequirementLists
            report={report}
            isCompared={isCompared}
            onShow={onShow}
            {...(profile === undefined ? {} : { onAdd: add })}
          />
          <GuideStrip posting={posting} profile={isCompared ? profile : undefined} catalog={catalog} />
          <CopyMenu posting={posting} report={report} isCompared={isCompared} />
        </>
      )}
      {added !== undefined && profile !== undefined && hasSkill(profile, added) && (
        <AddedNote
          key={added}
          skill={added}
          onYears={(years) => onChange((before) => setYears(before, added, years))}
          onUndo={() => {
            onChange((before) => removeSkill(before, added));
            setAdded(undefined);
          }}
          onClose={() => setAdded(undefined)}
        />
      )}
    </>
  );
}
