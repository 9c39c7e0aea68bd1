import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Profile, ProfileSkill } from '../../core/profile.ts';
import { AREAS, type Area, type SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeNumber } from '../parts/write-number.ts';
import { YearsField } from '../parts/YearsField.tsx';

interface Props {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly onYears: (skill: SkillId, years: number | undefined) => void;
  readonly onRemove: (skill: SkillId) => void;
  /** Called where the removed skill has no neighbour to take the focus. */
  readonly onLastRemoved: () => void;
}

/** The person's skills, by area; within an area in the order they were added. */
export function SkillGroups({ profile, catalog, onYears, onRemove, onLastRemoved }: Props) {
  const groups = groupByArea(profile, catalog);
  return (
    <section class="groups" aria-label={say('yourSkills')}>
      {AREAS.flatMap((area) => {
        const skills = groups.get(area);
        if (skills === undefined) return [];
        return [
          <section key={area} class="group">
            <h2 class="group-title">
              {say(`area_${area}`)} <span class="quiet">{writeNumber(skills.length)}</span>
            </h2>
            <ul class="group-list" aria-label={say(`area_${area}`)}>
              {skills.map(({ skill, years }) => (
                <li key={skill} class="held" data-skill={skill}>
                  <span class="held-name">{skill}</span>
                  <YearsField skill={skill} years={years} onChange={(now) => onYears(skill, now)} />
                  <button
                    type="button"
                    class="button button-plain button-icon"
                    aria-label={say('remove', skill)}
                    title={say('remove', skill)}
                    onClick={(event) => {
                      if (!focusNeighbour(event.currentTarget)) onLastRemoved();
                      onRemove(skill);
                    }}
                  >
                    <Sign name="remove" />
                  </button>
                </li>
              ))}
            </ul>
          </section>,
        ];
      })}
    </section>
  );
}

/** Moves the focus to the button of the next row, or the one before, since the pressed one goes away. */
function focusNeighbour(button: HTMLButtonElement): boolean {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = neighbour?.querySelector('button');
  next?.focus();
  return next instanceof HTMLElement;
}

function groupByArea(profile: Profile, catalog: Catalog): ReadonlyMap<Area, readonly ProfileSkill[]> {
  const groups = new Map<Area, ProfileSkill[]>();
  for (const held of profile.skills) {
    const area = catalog.skills.get(held.skill)?.area ?? 'other';
    groups.set(area, [...(groups.get(area) ?? []), held]);
  }
  return groups;
}
