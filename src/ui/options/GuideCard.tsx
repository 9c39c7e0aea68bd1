import type { Catalog } from '../../core/catalog/catalog.ts';
import { BACKEND_GUIDE, standInGuide, type AreaStanding } from '../../core/guide.ts';
import { hasSkill, type Profile } from '../../core/profile.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { nameArea, nameCoverage, signOfCoverage } from '../parts/describe-guide.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeNumber } from '../parts/write-number.ts';
import { CoverageRing } from './CoverageRing.tsx';

interface Props {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly onAdd: (skill: SkillId) => void;
  readonly onRemove: (skill: SkillId) => void;
}

/** The backend guide as a checklist: how far each area is covered; an area opens to its skills, which a click adds or removes. */
export function GuideCard({ profile, catalog, onAdd, onRemove }: Props) {
  const standings = standInGuide(BACKEND_GUIDE, profile, [], catalog);
  const covered = standings.filter((it) => it.coverage === 'covered').length;
  return (
    <aside class="guide-card screen-only" aria-labelledby="guide-title">
      <div class="guide-head">
        <CoverageRing coverages={standings.map((it) => it.coverage)} />
        <div>
          <h2 class="group-title" id="guide-title">
            {say('guideTitle')}
          </h2>
          <p>{say('guideCovered', writeNumber(covered), writeNumber(standings.length))}</p>
        </div>
      </div>
      <p class="quiet">{say('guideIntro')}</p>
      <ol class="areas">
        {standings.map((it) => (
          <li key={it.area.id}>
            <AreaDetails standing={it} profile={profile} onAdd={onAdd} onRemove={onRemove} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

interface AreaProps {
  readonly standing: AreaStanding;
  readonly profile: Profile;
  readonly onAdd: (skill: SkillId) => void;
  readonly onRemove: (skill: SkillId) => void;
}

function AreaDetails({ standing, profile, onAdd, onRemove }: AreaProps) {
  const { area, coverage, known } = standing;
  return (
    <details class="area">
      <summary class="area-head">
        <Sign name={signOfCoverage(coverage)} />
        <span class="area-name">{nameArea(area)}</span>
        <span class="quiet">{nameCoverage(coverage)}</span>
      </summary>
      <p class="quiet">{say(`guideRule_${area.id}`)}</p>
      <ul class="chips" aria-label={nameArea(area)}>
        {area.skills.map((skill) => {
          const isHeld = hasSkill(profile, skill);
          const isImplied = !isHeld && known.includes(skill);
          return (
            <li key={skill}>
              <button
                type="button"
                class="chip"
                aria-pressed={isHeld}
                onClick={() => (isHeld ? onRemove(skill) : onAdd(skill))}
              >
                <Sign name={isHeld ? 'have' : isImplied ? 'close' : 'add'} />
                {skill}
                {isImplied && <span class="unseen">, {say('impliedTitle')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
