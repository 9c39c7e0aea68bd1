import type { NamedProfile } from '../../core/profiles.ts';
import { say } from '../../platform/words.ts';

/** A profile's name as the person gave it, or a plain word where they gave none. */
export function nameProfile({ name }: NamedProfile): string {
  return name === '' ? say('profileUnnamed') : name;
}
