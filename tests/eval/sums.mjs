/**
 * `npm run eval:sums`: for 20 labelled ads, the sum that the popup shows beside one redone by hand from the rule written
 * out in `docs/report.md`. The hand here shares no code with the report: it reads the catalog's own text files, knows
 * nothing of its tables, and counts on its fingers. The popup's side is `sums.popup.tsx`, which draws the popup.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ADS = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));
const ads = process.argv[2] ?? join(root, '../shared/eval/ads-dev.jsonl');
if (!existsSync(ads)) {
  console.log(`No labelled ads at ${ads}: nothing to compare.`);
  process.exit(0);
}

/** The files as a reader reads them: name | kind | other names | what it implies | guard. */
const kindOf = new Map();
const impliedBy = new Map();
const sisterGroups = [];
const folder = join(root, 'src/core/catalog');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt') && !/^names-/.test(name))) {
  for (const raw of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (file === 'sisters.txt') {
      sisterGroups.push(line.split(';').map((name) => name.trim()));
      continue;
    }
    const [name, kind, , implies = ''] = line.split('|').map((field) => field.trim());
    kindOf.set(name, kind);
    impliedBy.set(
      name,
      implies
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    );
  }
}

/** Whether whoever has `held` has used `wanted`, by following the implications one step at a time. */
function reaches(held, wanted) {
  const seen = [];
  let front = [held];
  while (front.length > 0) {
    if (front.includes(wanted)) return true;
    seen.push(...front);
    front = front.flatMap((name) => impliedBy.get(name) ?? []).filter((name) => !seen.includes(name));
  }
  return false;
}

/** The table "Where you stand", for one skill. */
function standOf(skill, years, profile) {
  const ways = profile.filter((held) => reaches(held.skill, skill));
  if (ways.length > 0) {
    if (years === undefined) return 'have';
    return ways.some((held) => held.years === undefined || held.years >= years) ? 'have' : 'close';
  }
  const sisters = sisterGroups.filter((group) => group.includes(skill)).flat();
  const isNear = sisters.some((sister) => profile.some((held) => reaches(held.skill, sister)));
  return isNear ? 'close' : 'missing';
}

/** The chapter "The sum". */
function sumByHand(requirements, profile) {
  const rows = { must: [], nice: [], mentioned: [] };
  for (const { skills, need, years, negated } of requirements) {
    if (negated) continue;
    if (skills.every((skill) => ['soft', 'other'].includes(kindOf.get(skill)))) continue;
    const each = skills.map((skill) => standOf(skill, years, profile));
    rows[need].push(each.includes('have') ? 'have' : each.includes('close') ? 'close' : 'missing');
  }
  const many = (list, what) => list.filter((one) => one === what).length;
  const isRanked = rows.must.length + rows.nice.length > 0;
  const shown = isRanked ? ['must', 'nice'] : ['mentioned'];
  const words = shown
    .filter((need) => rows[need].length > 0)
    .map((need) => `${many(rows[need], 'have')} of ${rows[need].length} ${need}`);
  const carrying = shown.flatMap((need) => rows[need]);
  let percent = '-';
  if (carrying.length >= 3 && profile.length > 0) {
    const full = { must: 6, nice: 2, mentioned: 2 };
    const half = { must: 3, nice: 1, mentioned: 1 };
    let points = 0;
    let of = 0;
    for (const need of shown) {
      points += many(rows[need], 'have') * full[need] + many(rows[need], 'close') * half[need];
      of += rows[need].length * full[need];
    }
    percent = `${Math.floor((points * 100) / of)}%`;
  }
  return `${words.join(', ')} ${percent}`;
}

/** A made-up person for each ad: some of what it asks, sisters of some, years here and there; the same in every run. */
function personFor(number, requirements) {
  let seed = number * 7919 + 17;
  const chance = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const held = new Map();
  for (const { skills, years } of requirements) {
    const roll = chance();
    const skill = skills[Math.floor(chance() * skills.length)];
    const group = sisterGroups.find((one) => one.includes(skill));
    const chosen = roll < 0.45 ? skill : roll < 0.6 && group ? group.find((one) => one !== skill) : undefined;
    if (chosen === undefined) continue;
    const said = chance();
    held.set(chosen, { skill: chosen, ...(said < 0.4 ? { years: Math.floor(chance() * ((years ?? 4) + 3)) } : {}) });
  }
  // With an empty profile nothing is compared.
  if (held.size === 0) held.set('Git', { skill: 'Git' });
  return [...held.values()];
}

const lines = readFileSync(ads, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, ADS);
const scan = spawnSync('npm', ['run', '-s', 'scan'], {
  cwd: root,
  input: lines.join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  shell: process.platform === 'win32',
});
if (scan.status !== 0) {
  console.error(scan.stderr);
  process.exit(1);
}
const cases = scan.stdout
  .trim()
  .split('\n')
  .map((line, at) => {
    const { id, requirements } = JSON.parse(line);
    return { id, requirements, profile: personFor(at, requirements) };
  });

mkdirSync(join(root, 'artifacts'), { recursive: true });
const input = join(root, 'artifacts/sums-input.json');
writeFileSync(input, JSON.stringify(cases));
const popup = spawnSync('npx', ['vitest', 'run', '--project', 'sums', '--reporter', 'dot'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (popup.status !== 0) {
  console.error(popup.stdout, popup.stderr);
  process.exit(1);
}
const shown = JSON.parse(readFileSync(join(root, 'artifacts/sums-popup.json'), 'utf8'));

let same = 0;
for (const [at, { id, requirements, profile }] of cases.entries()) {
  const hand = sumByHand(requirements, profile);
  const isSame = hand === shown[at];
  if (isSame) same++;
  console.log(
    `${isSame ? 'same  ' : 'DIFFER'} ${String(id).padEnd(10)} by hand: ${hand.padEnd(36)} popup: ${shown[at]}`,
  );
}
console.log(`\n${same} of ${cases.length} the same`);
process.exit(same === cases.length ? 0 : 1);
