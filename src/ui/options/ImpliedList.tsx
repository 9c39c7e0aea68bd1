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
}

/** Skills that count because others imply them, each with the ones that do; a click makes one of them a skill of its own. */
export function ImpliedList({ profile, catalog, onAdd }: Props) {
  const implied = gatherImplied(profile, catalog);
  if (implied.size === 0) return null;
  return (
    <section class="group">
      <h2 class="group-title">{say('impliedTitle')}</h2>
      <p class="quiet">{say('impliedText')}</p>
      <ul class="chips implied" aria-label={say('impliedTitle')}>
        {[...implied].map(([skill, by]) => (
          <li key={skill}>
            <button type="button" class="chip" title={say('haveThis', skill)} onClick={() => onAdd(skill)}>
              <Sign name="add" />
              <span>{skill}</span>
              <span class="quiet">{say('reasonImplied', writeList(by.slice(0, MOST_NAMED), 'conjunction'))}</span>
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
