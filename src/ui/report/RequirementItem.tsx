import { useId, useRef, useState } from 'preact/hooks';
import { namesOf } from '../../core/apply-own-words.ts';
import type { Place } from '../../core/page-state.ts';
import type { ReportLine } from '../../core/report.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeList } from '../parts/write-number.ts';
import { describeFacts, nameStanding } from './describe-line.ts';
import { EvidenceList } from './EvidenceList.tsx';

/** Names are the catalog's or the person's own; a hijacked page could send longer ones. */
const LONGEST_NAME = 60;

/** What one can do about a requirement. */
export interface LineActions {
  readonly onShow: (place: Place) => void;
  /** Absent where the profile cannot be changed. */
  readonly onAdd?: (skill: SkillId) => void;
  /** The names by which the posting calls what is no skill to this person. */
  readonly onMute: (names: readonly string[]) => void;
}

interface Props extends LineActions {
  readonly line: ReportLine;
  readonly isCompared: boolean;
}

/** One requirement: its name, where the person stands and why; opens to what the posting says. */
export function RequirementItem({ line, isCompared, onShow, onAdd, onMute }: Props) {
  const [isOpen, setOpen] = useState(false);
  const name = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { requirement, standing, reason } = line;
  const { skills, need } = requirement;
  const label = writeList(
    skills.map((skill) => cutText(skill, LONGEST_NAME)),
    'disjunction',
  );
  const facts = describeFacts(line, isCompared);
  const mayAdd = onAdd !== undefined && standing !== 'have' && reason?.why !== 'years';
  const [only] = skills.length === 1 ? skills : [];

  const add = (skill: SkillId) => {
    onAdd?.(skill);
    // The pressed button goes away; the keyboard stays on this row.
    name.current?.focus();
  };

  return (
    <li
      class="ask"
      data-skill={skills.join('|')}
      data-need={need}
      {...(isCompared ? { 'data-standing': standing } : {})}
    >
      <div class="ask-row">
        <Sign name={isCompared ? standing : 'found'} />
        <div class="ask-text">
          <button
            ref={name}
            type="button"
            class="ask-name"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <bdi>{label}</bdi>
            {isCompared && <span class="unseen">, {nameStanding(standing)}</span>}
            <span class={isOpen ? 'turn turn-open' : 'turn'}>
              <Sign name="more" />
            </span>
          </button>
          {facts.length > 0 && <p class="quiet ask-why">{facts.join(' · ')}</p>}
        </div>
        {mayAdd && only !== undefined && (
          <button
            type="button"
            class="button button-plain button-icon"
            aria-label={say('haveThis', cutText(only, LONGEST_NAME))}
            title={say('haveThis', cutText(only, LONGEST_NAME))}
            onClick={() => add(only)}
          >
            <Sign name="add" />
          </button>
        )}
      </div>
      <div id={id} class="ask-more" hidden={!isOpen}>
        {isOpen && (
          <>
            <EvidenceList evidence={requirement.evidence} need={need} onShow={onShow} />
            <p class="chips ask-acts">
              {mayAdd &&
                only === undefined &&
                skills.map((skill) => (
                  <button key={skill} type="button" class="chip" onClick={() => add(skill)}>
                    <Sign name="add" />
                    {say('haveThis', cutText(skill, LONGEST_NAME))}
                  </button>
                ))}
              {skills.map((skill) => (
                <button
                  key={skill}
                  type="button"
                  class="chip chip-quiet"
                  onClick={() => onMute(namesOf(skill, requirement.evidence))}
                >
                  <Sign name="none" />
                  {say('notSkill', cutText(skill, LONGEST_NAME))}
                </button>
              ))}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
