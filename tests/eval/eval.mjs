/** `npm run eval`: scans the labelled ads of ../shared/eval, where that is there, and prints the scores. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.argv[2] ?? join(root, '../shared/eval');
if (!existsSync(join(folder, 'score.mjs'))) {
  console.log(`No labelled ads at ${folder}: nothing to measure.`);
  process.exit(0);
}
mkdirSync(join(root, 'artifacts'), { recursive: true });
let status = 0;
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('-dev.jsonl'))
  .sort()) {
  const input = readFileSync(join(folder, name));
  const scan = spawnSync('npm', ['run', '-s', 'scan'], {
    cwd: root,
    input,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const output = join(root, 'artifacts', `scan-${name}`);
  writeFileSync(output, scan.stdout);
  if (scan.status !== 0) status = 1;
  console.log(`\n== ${name}`);
  const score = spawnSync(
    process.execPath,
    [join(folder, 'score.mjs'), join(folder, name), output, ...process.argv.slice(3)],
    { stdio: 'inherit' },
  );
  if (score.status !== 0) status = 1;
}
process.exit(status);
