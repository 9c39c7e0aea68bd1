import type { Catalog } from './catalog/catalog.ts';
import { addAlias, addOwnSkill, cleanName, findOwnName, mute, unmute, type OwnWords } from './own-words.ts';
import { addSkill, type Profile } from './profile.ts';
import type { SkillId } from './skill.ts';

/** What a correction changes: edits of the profile and of the person's own words, each undone in the profile page. */
export interface Edits {
  readonly profile?: (profile: Profile) => Profile;
  readonly words?: (words: OwnWords) => OwnWords;
}

/**
 * What a person's word on a selection changes; nothing where the selection holds no name.
 * @param text what was selected, as the page has it
 */
export function correct(
  correction: { readonly kind: 'add' | 'mute' } | { readonly kind: 'same'; readonly skill: SkillId },
  text: string,
  catalog: Catalog,
  words: OwnWords,
): Edits {
  const name = cleanName(text);
  if (name === undefined) return {};
  switch (correction.kind) {
    case 'add': {
      const known = findOwnName(words, name) ?? catalog.findByName(name);
      const skill = known ?? (name as SkillId);
      return {
        profile: (profile) => addSkill(profile, skill),
        words: (all) => (known === undefined ? addOwnSkill(all, name) : unmute(all, name)),
      };
    }
    case 'mute':
      return { words: (all) => mute(all, name) };
    case 'same':
      return { words: (all) => addAlias(all, name, correction.skill) };
  }
}
