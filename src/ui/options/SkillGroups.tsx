import { useId, useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { LEVELS, type Level, type Profile, type ProfileSkill } from '../../core/profile.ts';
import { AREAS, type Area, type SkillId } from '../../core/skill.ts';
import { localeOf, say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeNumber } from '../parts/write-number.ts';
import { YearsField } from '../parts/YearsField.tsx';
import { ORDERS, sortSkills, type Order } from './sort-skills.ts';

interface Props {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly onYears: (skill: SkillId, years: number | undefined) => void;
  readonly onLevel: (skill: SkillId, level: Level | undefined) => void;
  readonly onRemove: (skill: SkillId) => void;
  /** Called where the removed skill has no neighbour to take the focus. */
  readonly onLastRemoved: () => void;
}

/** The person's skills, by area; within an area in the order that is chosen. */
export function SkillGroups({ profile, catalog, onYears, onLevel, onRemove, onLastRemoved }: Props) {
  const [order, setOrder] = useState<Order>('added');
  const groups = groupByArea(profile, catalog);
  return (
    <section class="groups" aria-label={say('yourSkills')}>
      <OrderField order={order} onOrder={setOrder} />
      {AREAS.flatMap((area) => {
        const skills = groups.get(area);
        if (skills === undefined) return [];
        return [
          <section key={area} class="group">
            <h2 class="group-title">
              {say(`area_${area}`)} <span class="quiet">{writeNumber(skills.length)}</span>
            </h2>
            <ul class="group-list" aria-label={say(`area_${area}`)}>
              {sortSkills(skills, order, localeOf()).map(({ skill, years, level }) => (
                <li key={skill} class="held" data-skill={skill}>
                  <span class="held-name">{skill}</span>
                  <LevelField skill={skill} level={level} onLevel={(now) => onLevel(skill, now)} />
                  <YearsField skill={skill} years={years} onChange={(now) => onYears(skill, now)} />
                  <button
                    type="button"
                    class="button button-plain button-icon screen-only"
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

function OrderField({ order, onOrder }: { readonly order: Order; readonly onOrder: (order: Order) => void }) {
  const id = useId();
  return (
    <p class="order screen-only">
      <label class="quiet" for={id}>
        {say('order')}
      </label>
      <select
        id={id}
        class="text-field"
        value={order}
        onChange={(event) => onOrder(ORDERS.find((one) => one === event.currentTarget.value) ?? 'added')}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {say(`order_${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface LevelProps {
  readonly skill: SkillId;
  readonly level: Level | undefined;
  readonly onLevel: (level: Level | undefined) => void;
}

/** A word for how well the person knows a skill; may stay unsaid. */
function LevelField({ skill, level, onLevel }: LevelProps) {
  return (
    <select
      class={level === undefined ? 'level level-unsaid' : 'level'}
      aria-label={say('levelOf', skill)}
      value={level ?? ''}
      onChange={(event) => onLevel(LEVELS.find((one) => one === event.currentTarget.value))}
    >
      <option value="">–</option>
      {LEVELS.map((one) => (
        <option key={one} value={one}>
          {say(`level_${one}`)}
        </option>
      ))}
    </select>
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
