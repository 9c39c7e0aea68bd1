import { useRef, useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { PROFILE_VERSION } from '../../core/profile-migrations.ts';
import { addSkill, removeSkill, setYears, type Profile } from '../../core/profile.ts';
import type { SkillId } from '../../core/skill.ts';
import { say, sayCount } from '../../platform/words.ts';
import { saveFile } from '../parts/save-file.ts';
import type { ProfileEdit } from '../parts/use-profile.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { GuideCard } from './GuideCard.tsx';
import { ImpliedList } from './ImpliedList.tsx';
import { SkillBox } from './SkillBox.tsx';
import { SkillGroups } from './SkillGroups.tsx';
import { useHistory } from './use-history.ts';

interface Props {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly onChange: (edit: ProfileEdit) => void;
}

/** Everything one does to a profile. Each change is stored at once and can be taken back. */
export function ProfileEditor({ profile, catalog, onChange }: Props) {
  const [news, setNews] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const { undo, redo } = useHistory(profile, onChange);

  const add = (skills: readonly SkillId[]) => {
    const fresh = skills.filter((id) => !profile.skills.some((held) => held.skill === id));
    if (fresh.length === 0) return;
    onChange((before) => fresh.reduce(addSkill, before));
    setNews(fresh.length === 1 ? say('added', fresh[0] ?? '') : sayCount('addedMany', fresh.length));
  };
  const remove = (skill: SkillId) => {
    onChange((before) => removeSkill(before, skill));
    setNews(say('removed', skill));
  };
  const step = (move: () => void, words: string) => () => {
    move();
    setNews(words);
  };

  return (
    <div class="profile-columns">
      <div class="profile-main">
        <SkillBox inputRef={box} catalog={catalog} profile={profile} onAdd={add} />
        <ChangeNote news={news} undo={undo && step(undo, say('undone'))} redo={redo && step(redo, say('redone'))} />
        {profile.skills.length === 0 ? (
          <div class="empty">
            <p class="empty-title">{say('emptyTitle')}</p>
            <p class="quiet">{say('emptyText')}</p>
          </div>
        ) : (
          <>
            <SkillGroups
              profile={profile}
              catalog={catalog}
              onYears={(skill, years) => onChange((before) => setYears(before, skill, years))}
              onRemove={remove}
              onLastRemoved={() => box.current?.focus()}
            />
            <ImpliedList profile={profile} catalog={catalog} onAdd={(skill) => add([skill])} />
            <p class="profile-foot">
              <button
                type="button"
                class="button"
                onClick={() =>
                  saveFile(
                    'skillmark-profile.json',
                    'application/json',
                    JSON.stringify({ version: PROFILE_VERSION, content: profile }, null, 2),
                  )
                }
              >
                {say('exportProfile')}
              </button>
            </p>
          </>
        )}
      </div>
      <GuideCard profile={profile} catalog={catalog} onAdd={(skill) => add([skill])} onRemove={remove} />
    </div>
  );
}
