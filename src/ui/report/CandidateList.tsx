import { useId, useState } from 'preact/hooks';
import type { Place } from '../../core/page-state.ts';
import type { Candidate } from '../../core/posting.ts';
import { say } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { RequirementSection } from './RequirementSection.tsx';

const LONGEST_NAME = 60;

interface Props {
  readonly candidates: readonly Candidate[];
  readonly onAdd: (name: string) => void;
  readonly onMute: (name: string) => void;
  readonly onShow: (place: Place) => void;
}

/** Names that look like skills and are not in the catalog: the person says what they are. Nothing where there is none. */
export function CandidateList({ candidates, onAdd, onMute, onShow }: Props) {
  if (candidates.length === 0) return null;
  return (
    <RequirementSection
      title={say('candidatesTitle')}
      count={candidates.length}
      isOpen={false}
      hint={say('candidatesHint')}
    >
      {candidates.map((candidate) => (
        <CandidateItem
          key={candidate.name}
          candidate={candidate}
          onAdd={() => onAdd(candidate.name)}
          onMute={() => onMute(candidate.name)}
          onShow={onShow}
        />
      ))}
    </RequirementSection>
  );
}

interface ItemProps {
  readonly candidate: Candidate;
  readonly onAdd: () => void;
  readonly onMute: () => void;
  readonly onShow: (place: Place) => void;
}

function CandidateItem({ candidate, onAdd, onMute, onShow }: ItemProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = cutText(candidate.name, LONGEST_NAME);
  return (
    <li class="ask" data-candidate={candidate.name}>
      <div class="ask-row">
        <Sign name="found" />
        <div class="ask-text">
          <button
            type="button"
            class="ask-name"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <bdi>{name}</bdi>
            <span class={isOpen ? 'turn turn-open' : 'turn'}>
              <Sign name="more" />
            </span>
          </button>
        </div>
        <button
          type="button"
          class="button button-plain"
          aria-label={say('addOwn', name)}
          title={say('addOwn', name)}
          onClick={onAdd}
        >
          {say('addOwnShort')}
        </button>
      </div>
      <div id={id} class="ask-more" hidden={!isOpen}>
        {isOpen && <EvidenceList evidence={candidate.evidence} onShow={onShow} />}
        {isOpen && (
          <p class="chips ask-acts">
            <button type="button" class="chip chip-quiet" onClick={onMute}>
              <Sign name="none" />
              {say('notSkill', name)}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}
