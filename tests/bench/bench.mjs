/**
 * `npm run bench`: runs every `*.bench.ts` beside it and prints its figures; those beyond their bounds are marked.
 * `--only NAME` runs one of them, `--json` prints JSON. Figures are ratios within one run where they can be: the machine
 * is never quiet. The exit code is 1 where a bound is broken.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const isJson = process.argv.includes('--json');

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => only === undefined || name === only)
  .sort();
if (names.length === 0) {
  console.error(`There is no bench called "${only}".`);
  process.exit(2);
}

const isBroken = ({ value, atMost, atLeast }) => value > (atMost ?? Infinity) || value < (atLeast ?? -Infinity);

const all = [];
for (const name of names) {
  if (!isJson) console.log(`\n== ${name}`);
  const { measure } = await import(`./${name}.bench.ts`);
  for (const figure of await measure()) {
    all.push({ bench: name, ...figure });
    if (isJson) continue;
    const { value, unit, atMost, atLeast } = figure;
    const bound = atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : '';
    const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
    console.log(
      `${figure.name.padEnd(76)} ${shown.padStart(8)} ${unit.padEnd(11)} ${bound}${isBroken(figure) ? '   <-- broken' : ''}`,
    );
  }
}
if (isJson) console.log(JSON.stringify(all, null, 2));
process.exitCode = all.some(isBroken) ? 1 : 0;
