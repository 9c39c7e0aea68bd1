import { useMemo, useState } from 'preact/hooks';
import { applyOwnWords } from '../../core/apply-own-words.ts';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { addOwnSkill, mute, NO_OWN_WORDS, removeOwnSkill, unmute, type OwnWords } from '../../core/own-words.ts';
import type { Place } from '../../core/page-state.ts';
import { addSkill, hasSkill, removeSkill, setYears, type Profile } from '../../core/profile.ts';
import { buildReport } from '../../core/report.ts';
import type { Posting } from '../../core/posting.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import type { WordsEdit } from '../parts/use-own-words.ts';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { YearsField } from '../parts/YearsField.tsx';
import { CandidateList } from './CandidateList.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { DealbreakerList } from './DealbreakerList.tsx';
import { FoundSum } from './FoundSum.tsx';
import { GuideStrip } from './GuideStrip.tsx';
import { PostingHead } from './PostingHead.tsx';
import { ReportSum } from './ReportSum.tsx';
import { RequirementLists } from './RequirementLists.tsx';
import { UndoNote } from './UndoNote.tsx';

const LONGEST_NAME = 60;
const NOTHING: Profile = { skills: [] };

interface Props {
  readonly posting: Posting;
  /** Absent where the stored profile cannot be read: then nothing is compared and nothing changed. */
  readonly profile: Profile | undefined;
  readonly words: OwnWords;
  readonly catalog: Catalog;
  readonly onChange: (edit: ProfileEdit) => void;
  readonly onTeach: (edit: WordsEdit) => void;
  readonly onShow: (place: Place) => void;
  readonly onOpenProfile: () => void;
}

/** What the person did last here, which can be taken back. */
type Deed =
  | { readonly did: 'add'; readonly skill: SkillId }
  | { readonly did: 'mute'; readonly names: readonly string[] }
  | { readonly did: 'own'; readonly skill: SkillId };

/** One posting: its title, the sum, and every requirement with where it stands. */
export function PostingView(props: Props) {
  const { posting: told, profile, words, catalog, onChange, onTeach, onShow, onOpenProfile } = props;
  const [deed, setDeed] = useState<Deed>();
  const posting = useMemo(() => applyOwnWords(told, words), [told, words]);
  const report = useMemo(
    () => buildReport(posting.requirements, profile ?? NOTHING, catalog),
    [posting, profile, catalog],
  );
  const isCompared = profile !== undefined && profile.skills.length > 0;
  const hasSkills = posting.requirements.length > 0;

  const add = (skill: SkillId) => {
    onChange((before) => addSkill(before, skill));
    setDeed({ did: 'add', skill });
  };
  const muteAll = (names: readonly string[]) => {
    onTeach((before) => names.reduce(mute, before));
    setDeed({ did: 'mute', names });
  };
  const addOwn = (name: string) => {
    const [own] = addOwnSkill(NO_OWN_WORDS, name).skills;
    if (own === undefined) return;
    onTeach((before) => addOwnSkill(before, own.id));
    setDeed({ did: 'own', skill: own.id });
  };

  return (
    <>
      <PostingHead posting={posting} />
      {!hasSkills && <p class="card quiet">{say('noSkillsFound')}</p>}
      {hasSkills && isCompared && <ReportSum report={report} />}
      {hasSkills && !isCompared && (
        <FoundSum report={report} mayFill={profile !== undefined} onOpenProfile={onOpenProfile} />
      )}
      <DealbreakerList dealbreakers={posting.dealbreakers} onShow={onShow} />
      {hasSkills && (
        <RequirementLists
          report={report}
          isCompared={isCompared}
          onShow={onShow}
          onMute={muteAll}
          {...(profile === undefined ? {} : { onAdd: add })}
        />
      )}
      <CandidateList
        candidates={posting.candidates}
        onAdd={addOwn}
        onMute={(name) => muteAll([name])}
        onShow={onShow}
      />
      {hasSkills && (
        <>
          <GuideStrip posting={posting} profile={isCompared ? profile : undefined} catalog={catalog} />
          <CopyMenu posting={posting} report={report} isCompared={isCompared} />
        </>
      )}
      {deed !== undefined && (
        <DeedNote
          key={JSON.stringify(deed)}
          deed={deed}
          profile={profile}
          onChange={onChange}
          onTeach={onTeach}
          onAdd={add}
          onClose={() => setDeed(undefined)}
        />
      )}
    </>
  );
}

interface DeedProps extends Pick<Props, 'profile' | 'onChange' | 'onTeach'> {
  readonly deed: Deed;
  readonly onAdd: (skill: SkillId) => void;
  readonly onClose: () => void;
}

/** What was done, in words, and how it is taken back. */
function DeedNote({ deed, profile, onChange, onTeach, onAdd, onClose }: DeedProps) {
  const undo = (takeBack: () => void) => () => {
    takeBack();
    onClose();
  };
  if (deed.did === 'mute') {
    const { names } = deed;
    return (
      <UndoNote
        sign="none"
        text={say('muted', names.map((name) => cutText(name, LONGEST_NAME)).join(', '))}
        takesFocus
        onUndo={undo(() => onTeach((before) => names.reduce(unmute, before)))}
        onClose={onClose}
      />
    );
  }
  const { skill } = deed;
  const name = cutText(skill, LONGEST_NAME);
  if (deed.did === 'own') {
    return (
      <UndoNote
        sign="add"
        text={say('ownAdded', name)}
        takesFocus
        onUndo={undo(() => onTeach((before) => removeOwnSkill(before, skill)))}
        onClose={onClose}
      >
        {profile !== undefined && (
          <button type="button" class="button" onClick={() => onAdd(skill)}>
            {say('haveThis', name)}
          </button>
        )}
      </UndoNote>
    );
  }
  // Taken out again elsewhere, or not stored: then nothing was added.
  if (profile === undefined || !hasSkill(profile, skill)) return null;
  return (
    <UndoNote
      sign="have"
      text={say('added', name)}
      takesFocus={false}
      onUndo={undo(() => onChange((before) => removeSkill(before, skill)))}
      onClose={onClose}
    >
      <YearsField
        skill={skill}
        years={undefined}
        onChange={(years) => onChange((before) => setYears(before, skill, years))}
      />
    </UndoNote>
  );
}
