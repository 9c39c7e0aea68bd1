// Measures the import on labelled resumes.
//
//   npm run eval:resumes -- DIR [--worst] [--show FILE] [--json]
//
// DIR holds the files and skills.json: per file the skills claimed (`skills`: name, kind, forms), traps (`notSkill`) and
// borderline items that are neither counted nor punished (`unsure`).
//
// recall     a labelled skill is found when one of the found skills is the same catalog entry as its name or one of its forms,
//            or stands on a text that overlaps one of its forms.
// precision  a found skill is right when it belongs to a labelled one in that sense; borderline ones are left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadLexicon } from '../../src/core/catalog/lexicon.ts';
import { findResumeSkills } from '../../src/resume/find-resume-skills.ts';
import { readResume } from '../../src/resume/read-resume.ts';
import { isResumeError } from '../../src/resume/resume-text.ts';
import type { FoundSkill } from '../../src/resume/resume-text.ts';
import { findName } from '../../src/resume/skill-list.ts';
import { loadPdfInNode } from '../unit/resume/load-pdf-in-node.ts';

const Label = v.object({
  file: v.string(),
  skills: v.array(v.object({ name: v.string(), kind: v.string(), forms: v.array(v.string()) })),
  notSkill: v.optional(v.array(v.object({ form: v.string(), context: v.string() })), []),
  unsure: v.optional(v.array(v.object({ form: v.string(), context: v.string() })), []),
});
type Label = v.InferOutput<typeof Label>;

/** As a person reads it: one space, no hyphens or strokes, one case. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐–/]+/g, ' ')
    .trim();
}

/** Whether one text holds the other as whole words. */
function touches(a: string, b: string): boolean {
  const [short, long] = fold(a).length < fold(b).length ? [fold(a), fold(b)] : [fold(b), fold(a)];
  return ` ${long} `.includes(` ${short} `) || ` ${long} `.includes(` ${short}s `);
}

const lexicon = loadLexicon();

function isOf(found: FoundSkill, forms: readonly string[]): boolean {
  const said = found.line.slice(found.start, found.end);
  return forms.some(
    (form) => findName(form, lexicon) === found.skill || fold(form) === fold(found.skill) || touches(said, form),
  );
}

const [directory = '.', ...flags] = process.argv.slice(2);
const show = flags.includes('--show') ? flags[flags.indexOf('--show') + 1] : undefined;
const labels = v.parse(v.array(Label), JSON.parse(readFileSync(join(directory, 'skills.json'), 'utf8')));
const total = { gold: 0, found: 0, predicted: 0, right: 0, tech: 0, techFound: 0 };
const misses = new Map<string, string[]>();
const wrongs: string[] = [];
let slowest = 0;
const today = new Date(2026, 0, 15);

async function measure(label: Label): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(directory, label.file)));
  const began = performance.now();
  const text = await readResume(
    { bytes },
    { loadPdf: loadPdfInNode, signal: new AbortController().signal, onProgress: () => undefined },
  );
  if (isResumeError(text)) {
    console.log(`${label.file}: ${text.error} ${text.detail ?? ''}`);
    total.gold += label.skills.length;
    return;
  }
  const found = findResumeSkills(text, lexicon, today);
  slowest = Math.max(slowest, performance.now() - began);
  if (show !== undefined && label.file.includes(show)) {
    for (const line of text.lines)
      console.log(
        `${line.section.padEnd(12)} ${line.role.padEnd(9)} ${String(line.position ?? '').padEnd(3)} ${line.text}`,
      );
    for (const skill of found)
      console.log(skill.skill, '|', skill.line.slice(skill.start, skill.end), '|', JSON.stringify(skill.years ?? ''));
  }
  for (const skill of label.skills) {
    const names = [skill.name, ...skill.forms];
    const hit = found.some((one) => isOf(one, names));
    total.gold += 1;
    if (skill.kind === 'tech') total.tech += 1;
    if (hit) {
      total.found += 1;
      if (skill.kind === 'tech') total.techFound += 1;
    } else
      misses.set(`${skill.kind} ${skill.name}`, [
        ...(misses.get(`${skill.kind} ${skill.name}`) ?? []),
        `${label.file} (${skill.forms.join(' / ')})`,
      ]);
  }
  for (const one of found) {
    const isRight = label.skills.some((skill) => isOf(one, [skill.name, ...skill.forms]));
    const isUnsure = !isRight && label.unsure.some(({ form }) => isOf(one, [form]));
    if (isUnsure) continue;
    total.predicted += 1;
    if (isRight) total.right += 1;
    else wrongs.push(`${one.skill} «${one.line.slice(Math.max(0, one.start - 40), one.end + 40)}» ${label.file}`);
  }
}

for (const label of labels) await measure(label);

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(
  `files ${labels.length}, skills claimed ${total.gold}, found ${total.predicted}, slowest ${slowest.toFixed(0)} ms`,
);
console.log(
  `recall ${share(total.found, total.gold)} (technologies ${share(total.techFound, total.tech)}), precision ${share(total.right, total.predicted)}`,
);
if (flags.includes('--worst')) {
  for (const [name, files] of [...misses].sort((a, b) => b[1].length - a[1].length))
    console.log('missed', name, files.length, files.slice(0, 2).join('; '));
  for (const wrong of wrongs) console.log('wrong ', wrong);
}
