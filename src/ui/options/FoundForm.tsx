import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/profile.ts';
import type { SkillId } from '../../core/skill.ts';
import type { ChosenSkill } from '../../resume/merge-found.ts';
import type { ReadSkills } from '../../resume/resume-messages.ts';
import type { FoundSkill, ResumeFormat } from '../../resume/resume-text.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cleanPiece } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeNumber } from '../parts/write-number.ts';

/** Files that declare their skills; in others a name that the catalog does not know is a guess, and not ticked at first. */
const DECLARING: ReadonlySet<ResumeFormat> = new Set<ResumeFormat>(['json-resume', 'linkedin', 'skillmark']);

interface Props {
  readonly name: string;
  readonly skills: ReadSkills;
  readonly profile: Profile;
  readonly onTake: (chosen: readonly ChosenSkill[], own: readonly string[]) => void;
  readonly onLeave: () => void;
}

/** What a file names, each with the line it stands on. Nothing is stored before the person says so; unticked is left out. */
export function FoundForm({ name, skills: { found, format, cut }, profile, onTake, onLeave }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<SkillId>>(
    () => new Set(found.filter((one) => one.custom !== true || DECLARING.has(format)).map(({ skill }) => skill)),
  );
  const [takesYears, setTakesYears] = useState(true);
  const submit = useRef<HTMLButtonElement>(null);
  const held = useMemo(() => new Map(profile.skills.map((one) => [one.skill, one])), [profile]);
  // The list replaced what had the focus; from here Enter takes everything over.
  useEffect(() => submit.current?.focus(), []);

  const chosen = found.filter(({ skill }) => ticked.has(skill));
  const hasEstimates = found.some(({ years }) => years?.stated === false);
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    onTake(
      chosen.map(({ skill, years }) => ({
        skill,
        ...(years === undefined || (!takesYears && !years.stated) ? {} : { years: years.count }),
      })),
      chosen.filter(({ custom }) => custom === true).map(({ skill }) => skill),
    );
  };

  return (
    <form class="found" onSubmit={take} aria-label={say('importTitle')}>
      <h2 class="group-title">{sayCount('importFound', found.length, name)}</h2>
      <p class="quiet">{say('importCheck')}</p>
      {cut === true && <p class="quiet">{say('importCut')}</p>}
      <p class="actions">
        <button type="submit" class="button button-strong" ref={submit} disabled={chosen.length === 0}>
          {sayCount('importTake', chosen.length)}
        </button>
        <button type="button" class="button" onClick={() => setTicked(new Set(found.map(({ skill }) => skill)))}>
          {say('importAll')}
        </button>
        <button type="button" class="button" onClick={() => setTicked(new Set())}>
          {say('importNone')}
        </button>
        <button type="button" class="button button-plain" onClick={onLeave}>
          {say('importLeave')}
        </button>
      </p>
      {hasEstimates && (
        <label class="found-years">
          <input
            type="checkbox"
            checked={takesYears}
            onChange={(event) => setTakesYears(event.currentTarget.checked)}
          />
          {say('importEstimates')}
        </label>
      )}
      <ul class="found-list" aria-label={say('importList')}>
        {found.map((one) => (
          <FoundItem
            key={one.skill}
            found={one}
            isTicked={ticked.has(one.skill)}
            heldYears={held.get(one.skill)?.years}
            isHeld={held.has(one.skill)}
            onTick={(isTicked) => {
              const next = new Set(ticked);
              if (isTicked) next.add(one.skill);
              else next.delete(one.skill);
              setTicked(next);
            }}
          />
        ))}
      </ul>
    </form>
  );
}

interface ItemProps {
  readonly found: FoundSkill;
  readonly isTicked: boolean;
  readonly isHeld: boolean;
  readonly heldYears: number | undefined;
  readonly onTick: (isTicked: boolean) => void;
}

function FoundItem({
  found: { skill, line, start, end, years, custom },
  isTicked,
  isHeld,
  heldYears,
  onTick,
}: ItemProps) {
  return (
    <li class="found-item" data-found={skill}>
      <label class="found-label">
        <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span class="found-name">{skill}</span>
        {years !== undefined && (
          <span class={years.stated ? 'found-stated' : 'found-estimate'}>
            {sayCount(years.stated ? 'importYears' : 'importYearsAbout', years.count)}
          </span>
        )}
        {custom === true && <span class="quiet">{say('importUnknown')}</span>}
        {isHeld && (
          <span class="quiet">
            <Sign name="have" />
            {heldYears === undefined ? say('alreadyHeld') : say('importHeldYears', writeNumber(heldYears))}
          </span>
        )}
      </label>
      <p class="found-line quiet" dir="auto">
        {cleanPiece(line.slice(0, start))}
        <strong>{cleanPiece(line.slice(start, end))}</strong>
        {cleanPiece(line.slice(end))}
      </p>
    </li>
  );
}
