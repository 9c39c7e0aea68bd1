import type { SkillId } from '../../core/skill.ts';

export interface ReadList {
  readonly known: readonly SkillId[];
  /** Names that no one knows, as typed. */
  readonly unknown: readonly string[];
}

const SEPARATOR = /[,;\t\n\r•|]/;

/** Whether a text is a list of names rather than one. */
export function isList(text: string): boolean {
  return SEPARATOR.test(text.trim());
}

/** Reads a pasted list of skills ("Python (primary), Django, k8s"); each name once. */
export function readList(text: string, find: (name: string) => SkillId | undefined): ReadList {
  const known = new Set<SkillId>();
  const unknown = new Set<string>();
  for (const name of splitList(text)) {
    const skill = find(name);
    if (skill === undefined) unknown.add(name);
    else known.add(skill);
  }
  return { known: [...known], unknown: [...unknown] };
}

/** What stands between separators; those inside brackets separate nothing ("Python (pandas, NumPy)"). */
function splitList(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const unit of text) {
    if (unit === '(') depth++;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    const isEnd = SEPARATOR.test(unit) && (depth === 0 || unit === '\n');
    if (isEnd) {
      names.push(name);
      name = '';
      depth = 0;
    } else name += unit;
  }
  return [...names, name].map((one) => one.trim().replace(/^[-*–]\s/u, '')).filter((one) => one !== '');
}
