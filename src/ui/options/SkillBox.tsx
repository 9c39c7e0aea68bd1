import type { Ref } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { cleanName, type OwnWords } from '../../core/own-words.ts';
import { hasSkill, type Profile } from '../../core/profile.ts';
import type { SkillId } from '../../core/skill.ts';
import { say, sayCount } from '../../platform/words.ts';
import { cutText } from '../parts/clean-text.ts';
import { Sign } from '../parts/Sign.tsx';
import { writeList } from '../parts/write-number.ts';
import { findName } from './find-name.ts';
import { isList, readList } from './read-list.ts';
import { makeSuggest } from './suggest-skills.ts';

const MOST_SUGGESTED = 8;
const LONGEST_UNKNOWN = 40;
const MOST_UNKNOWN = 8;

interface Props {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly catalog: Catalog;
  readonly words: OwnWords;
  readonly profile: Profile;
  readonly onAdd: (skills: readonly SkillId[]) => void;
  /** Adds names that neither catalog nor own words know as skills of the person's own. */
  readonly onAddOwn: (names: readonly string[]) => void;
}

/** Adds skills by name: a combobox over the catalog that forgives typing errors, takes whole lists, and names that nobody knows. */
export function SkillBox({ inputRef, catalog, words, profile, onAdd, onAddOwn }: Props) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const id = useId();
  const suggest = useMemo(() => makeSuggest(catalog, words), [catalog, words]);
  const find = (name: string) => findName(name, catalog, words);
  const found = useMemo(() => (isList(typed) ? [] : suggest(typed, MOST_SUGGESTED)), [suggest, typed]);
  // A name that nobody knows is offered last, below what it may have been meant for.
  const own = isList(typed) || find(typed) !== undefined ? undefined : cleanName(typed);
  const last = found.length - (own === undefined ? 1 : 0);
  const isShown = isOpen && last >= 0;

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setOpen(true);
    setUnknown([]);
  };
  const take = (skill: SkillId) => {
    onAdd([skill]);
    type('');
  };
  const takeOwn = (names: readonly string[]) => {
    onAddOwn(names);
    type('');
  };
  const takeList = (text: string) => {
    const list = readList(text, find);
    onAdd(list.known);
    setTyped('');
    setUnknown(list.unknown);
  };
  const onEnter = () => {
    if (isList(typed)) return takeList(typed);
    const chosen = isShown ? found[active]?.skill : find(typed);
    if (chosen !== undefined) take(chosen);
    else if (own !== undefined) takeOwn([own]);
  };
  const onKey = (event: KeyboardEvent) => {
    // While an input method composes, Enter and the arrows are its own.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (last < 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!isShown) setOpen(true);
      else setActive(active + step < 0 ? last : active + step > last ? 0 : active + step);
    } else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape') {
      if (isShown) setOpen(false);
      else type('');
    } else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isList(text)) return;
    event.preventDefault();
    takeList(text);
  };

  const ownNames = unknown.flatMap((name) => cleanName(name) ?? []);

  return (
    <section class="skill-box screen-only">
      <label class="skill-box-label" for={`${id}-input`}>
        {say('addLabel')}
      </label>
      <div class="skill-box-field">
        <Sign name="search" />
        <input
          ref={inputRef}
          id={`${id}-input`}
          type="text"
          role="combobox"
          autoComplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={say('addPlaceholder')}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-hint`}
          {...(isShown ? { 'aria-activedescendant': `${id}-${active}` } : {})}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKey}
          onPaste={onPaste}
          onBlur={() => setOpen(false)}
        />
        <ul id={`${id}-list`} class="suggestions" role="listbox" aria-label={say('suggestions')} hidden={!isShown}>
          {isShown &&
            found.map(({ skill, alias }, at) => (
              <li
                key={skill}
                id={`${id}-${at}`}
                class="suggestion"
                role="option"
                aria-selected={at === active}
                onPointerMove={() => setActive(at)}
                // Down, not click: the field would lose the focus before the click comes.
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(skill);
                }}
              >
                <span>{skill}</span>
                <span class="quiet">{hasSkill(profile, skill) ? say('alreadyHeld') : (alias ?? '')}</span>
              </li>
            ))}
          {isShown && own !== undefined && (
            <li
              id={`${id}-${found.length}`}
              class="suggestion"
              role="option"
              aria-selected={active === found.length}
              onPointerMove={() => setActive(found.length)}
              onPointerDown={(event) => {
                event.preventDefault();
                takeOwn([own]);
              }}
            >
              <span>{say('addOwn', own)}</span>
            </li>
          )}
        </ul>
      </div>
      <p id={`${id}-hint`} class="quiet">
        {say('addHint')}
      </p>
      <p class="skill-box-unknown" role="status">
        {isShown && <span class="unseen">{sayCount('suggestionCount', last + 1)}</span>}
        {unknown.length > 0 &&
          say(
            'notInList',
            writeList(
              unknown.slice(0, MOST_UNKNOWN).map((name) => cutText(name, LONGEST_UNKNOWN)),
              'conjunction',
            ),
          )}
      </p>
      {ownNames.length > 0 && (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              onAddOwn(ownNames);
              setUnknown([]);
            }}
          >
            {sayCount('addOwnMany', ownNames.length)}
          </button>
        </p>
      )}
    </section>
  );
}
