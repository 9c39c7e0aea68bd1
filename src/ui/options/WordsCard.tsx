import { useId, useState } from 'preact/hooks';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { addAlias, removeAlias, removeOwnSkill, unmute, type OwnWords } from '../../core/own-words.ts';
import type { SkillId } from '../../core/skill.ts';
import { say } from '../../platform/words.ts';
import { Sign } from '../parts/Sign.tsx';
import type { WordsEdit } from '../parts/use-own-words.ts';
import { findName } from './find-name.ts';

interface Props {
  readonly words: OwnWords;
  readonly catalog: Catalog;
  readonly onChange: (edit: WordsEdit) => void;
  readonly onNews: (news: string) => void;
}

/** What the person taught: skills of their own, other names of skills, and names that are no skill. Everything can be taken back. */
export function WordsCard({ words, catalog, onChange, onNews }: Props) {
  const change = (edit: WordsEdit, news: string) => {
    onChange(edit);
    onNews(news);
  };
  const names = [
    ...words.skills.flatMap(({ id, aliases }) => aliases.map((name) => ({ name, skill: id }))),
    ...words.aliases,
  ];
  return (
    <section class="group screen-only" aria-labelledby="words-title">
      <h2 class="group-title" id="words-title">
        {say('wordsTitle')}
      </h2>
      <p class="quiet">{say('wordsText')}</p>
      <WordList
        label={say('wordsOwn')}
        words={words.skills.map(({ id }) => ({
          key: id,
          text: id,
          take: () => change((now) => removeOwnSkill(now, id), say('removed', id)),
        }))}
      />
      <WordList
        label={say('wordsAliases')}
        words={names.map(({ name, skill }) => ({
          key: `${name}\n${skill}`,
          text: `${name} = ${skill}`,
          take: () => change((now) => removeAlias(now, name), say('removed', name)),
        }))}
      />
      <WordList
        label={say('wordsMuted')}
        words={words.muted.map((name) => ({
          key: name,
          text: name,
          take: () => change((now) => unmute(now, name), say('removed', name)),
        }))}
      />
      <AliasForm
        find={(name) => findName(name, catalog, words)}
        onAlias={(name, skill) => change((now) => addAlias(now, name, skill), say('added', `${name} = ${skill}`))}
      />
    </section>
  );
}

interface WordListProps {
  readonly label: string;
  readonly words: readonly { readonly key: string; readonly text: string; readonly take: () => void }[];
}

function WordList({ label, words }: WordListProps) {
  if (words.length === 0) return null;
  return (
    <>
      <h3 class="words-label">{label}</h3>
      <ul class="chips" aria-label={label}>
        {words.map(({ key, text, take }) => (
          <li key={key}>
            <button
              type="button"
              class="chip"
              aria-label={say('remove', text)}
              title={say('remove', text)}
              onClick={take}
            >
              <span>{text}</span>
              <Sign name="remove" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AliasFormProps {
  readonly find: (name: string) => SkillId | undefined;
  readonly onAlias: (name: string, skill: SkillId) => void;
}

/** "pg is another name for PostgreSQL". */
function AliasForm({ find, onAlias }: AliasFormProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [of, setOf] = useState('');
  const [unknown, setUnknown] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const skill = find(of);
    if (name.trim() === '' || of.trim() === '') return;
    if (skill === undefined) return setUnknown(of.trim());
    onAlias(name, skill);
    setName('');
    setOf('');
    setUnknown('');
  };
  return (
    <form class="alias-form" onSubmit={submit}>
      <label for={`${id}-name`}>{say('aliasName')}</label>
      <input
        id={`${id}-name`}
        class="text-field"
        type="text"
        autoComplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-of`}>{say('aliasOf')}</label>
      <input
        id={`${id}-of`}
        class="text-field"
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-note`}
        value={of}
        onInput={(event) => setOf(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {say('aliasAdd')}
      </button>
      <p id={`${id}-note`} class="skill-box-unknown" role="status">
        {unknown !== '' && say('notInList', unknown)}
      </p>
    </form>
  );
}
