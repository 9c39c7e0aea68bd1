import type { Catalog } from '../../core/catalog/catalog.ts';
import { hasSkill, type Profile } from '../../core/profile.ts';
import { withImplied } from '../../core/report.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeList } from '../parts/write-number.ts';

/** Names in brackets after an implied skill; the first few say enough. */
const MOST_NAMED = 3;

interface Props {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly onAdd: (skill: SkillId) => void;
  /** Switches whether an implied skill counts. */
  readonly onSwitch: (skill: SkillId, counts: boolean) => void;
}

/**
 * Skills that count because others imply them, each with the ones that do. A click makes one of them a skill of its own, or lets it
 * count no longer.
 */
export function ImpliedList({ profile, catalog, onAdd, onSwitch }: Props) {
  const implied = gatherImplied(profile, catalog);
  if (implied.size === 0) return null;
  const off = new Set(profile.notImplied);
  return (
    <section class="group screen-only">
      <h2 class="group-title">{say('impliedTitle')}</h2>
      <p class="quiet">{say('impliedText')}</p>
      <ul class="implied" aria-label={say('impliedTitle')}>
        {[...implied].map(([skill, by]) => (
          <li key={skill} class={off.has(skill) ? 'implied-item implied-off' : 'implied-item'}>
            <button
              type="button"
              class="implied-switch"
              role="switch"
              aria-checked={!off.has(skill)}
              onClick={() => onSwitch(skill, off.has(skill))}
            >
              <Sign name={off.has(skill) ? 'missing' : 'close'} />
              <span class="implied-name">{skill}</span>
              <span class="quiet">{say('reasonImplied', writeList(by.slice(0, MOST_NAMED), 'conjunction'))}</span>
            </button>
            <button
              type="button"
              class="button button-plain button-icon"
              aria-label={say('haveThis', skill)}
              title={say('haveThis', skill)}
              onClick={() => onAdd(skill)}
            >
              <Sign name="add" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function gatherImplied(profile: Profile, catalog: Catalog): ReadonlyMap<SkillId, readonly SkillId[]> {
  const implied = new Map<SkillId, SkillId[]>();
  for (const { skill } of profile.skills) {
    for (const id of withImplied(skill, catalog)) {
      if (!hasSkill(profile, id)) implied.set(id, [...(implied.get(id) ?? []), skill]);
    }
  }
  return implied;
}
