import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { addOwnSkill, NO_OWN_WORDS, type OwnWords } from '../../core/own-words.ts';
import { addSkill, hasSkill, removeSkill, setImplied, setLevel, setYears, type Profile } from '../../core/profile.ts';
import { activeProfile, editActive, type Profiles } from '../../core/profiles.ts';
import type { SkillId } from '../../core/skill.ts';
import { say, sayCount } from '../../platform/words.ts';
import { mergeFound, type ChosenSkill } from '../../resume/merge-found.ts';
import type { WordsEdit } from '../parts/use-own-words.ts';
import type { ProfilesEdit } from '../parts/use-profiles.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { ExportCard } from './ExportCard.tsx';
import { GuideCard } from './GuideCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import { ImpliedList } from './ImpliedList.tsx';
import { ProfileBar } from './ProfileBar.tsx';
import { SkillBox } from './SkillBox.tsx';
import { SkillGroups } from './SkillGroups.tsx';
import { useHistory } from './use-history.ts';
import { WordsCard } from './WordsCard.tsx';

interface Props {
  readonly profiles: Profiles;
  /** Absent where they cannot be read; they are then left alone. */
  readonly words?: OwnWords;
  readonly catalog: Catalog;
  readonly onProfiles: (edit: ProfilesEdit) => void;
  readonly onWords: (edit: WordsEdit) => void;
}

interface Shown {
  readonly profiles: Profiles;
  readonly words: OwnWords;
}

/** Everything one does to a profile. Each change is stored at once and can be taken back. */
export function ProfileEditor({ profiles, words = NO_OWN_WORDS, catalog, onProfiles, onWords }: Props) {
  const [news, setNews] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const shown = useMemo((): Shown => ({ profiles, words }), [profiles, words]);
  const restore = useCallback(
    (target: Shown) => {
      onProfiles((now) => (isSame(now, target.profiles) ? now : target.profiles));
      onWords((now) => (isSame(now, target.words) ? now : target.words));
    },
    [onProfiles, onWords],
  );
  const { undo, redo } = useHistory(shown, isSame, restore);
  const profile = activeProfile(profiles);

  const edit = (change: (profile: Profile) => Profile, words?: string) => {
    onProfiles((all) => editActive(all, change));
    if (words !== undefined) setNews(words);
  };
  const add = (skills: readonly SkillId[]) => {
    const fresh = skills.filter((id) => !hasSkill(profile, id));
    if (fresh.length === 0) return;
    const what = fresh.length === 1 ? say('added', fresh[0] ?? '') : sayCount('addedMany', fresh.length);
    edit((before) => fresh.reduce(addSkill, before), what);
  };
  const addOwn = (names: readonly string[]) => {
    onWords((before) => names.reduce(addOwnSkill, before));
    add(names as readonly SkillId[]);
  };
  const takeOver = (chosen: readonly ChosenSkill[], own: readonly string[]) => {
    if (own.length > 0) onWords((before) => own.reduce(addOwnSkill, before));
    edit((before) => mergeFound(before, chosen), sayCount('addedMany', chosen.length));
    box.current?.focus();
  };
  const remove = (skill: SkillId) => edit((before) => removeSkill(before, skill), say('removed', skill));
  const step = (move: () => void, what: string) => () => {
    move();
    setNews(what);
  };

  return (
    <div class="profile-columns">
      <div class="profile-main">
        <ProfileBar profiles={profiles} onChange={onProfiles} onNews={setNews} />
        <ImportCard profile={profile} onTake={takeOver} />
        <SkillBox inputRef={box} catalog={catalog} words={words} profile={profile} onAdd={add} onAddOwn={addOwn} />
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
              onYears={(skill, years) => edit((before) => setYears(before, skill, years))}
              onLevel={(skill, level) => edit((before) => setLevel(before, skill, level))}
              onRemove={remove}
              onLastRemoved={() => box.current?.focus()}
            />
            <ImpliedList
              profile={profile}
              catalog={catalog}
              onAdd={(skill) => add([skill])}
              onSwitch={(skill, counts) =>
                edit((before) => setImplied(before, skill, counts), say(counts ? 'impliedOn' : 'impliedOff', skill))
              }
            />
          </>
        )}
        <WordsCard words={words} catalog={catalog} onChange={onWords} onNews={setNews} />
        {profile.skills.length > 0 && <ExportCard profile={profile} />}
      </div>
      <GuideCard profile={profile} catalog={catalog} onAdd={(skill) => add([skill])} onRemove={remove} />
    </div>
  );
}

/** Plain data that was built by the same functions, so that the order of keys is the same as well. */
function isSame<T>(a: T, b: T): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
