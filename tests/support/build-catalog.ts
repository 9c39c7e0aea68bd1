/**
 * Makes `src/core/catalog/catalog.gen.ts` from the catalog's text files, where it is missing or older than they are.
 * Run by `npm run catalog` and before every command that needs it.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCatalog } from '../../src/core/catalog/parse-catalog.ts';

const folder = fileURLToPath(new URL('../../src/core/catalog/', import.meta.url));
const output = join(folder, 'catalog.gen.ts');

const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const inputs = [
  ...sources.map((name) => join(folder, name)),
  join(folder, 'parse-catalog.ts'),
  fileURLToPath(import.meta.url),
];
const isFresh = existsSync(output) && inputs.every((path) => statSync(path).mtimeMs <= statSync(output).mtimeMs);

if (!isFresh) {
  const files = new Map(
    sources.map((name) => [name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')]),
  );
  const rows = parseCatalog(files).map((e) => [
    e.id,
    e.area,
    e.kind,
    e.guard,
    e.aliases,
    e.implies,
    e.sisters,
    e.aliasGuards,
  ]);
  writeFileSync(
    output,
    `// Made from the text files beside it by \`npm run catalog\`. Do not edit.\n` +
      `/** id, area, kind, guard, aliases, implies, sisters, guards of aliases; as JSON, which engines parse faster than a literal. */\n` +
      `export const CATALOG_JSON = ${JSON.stringify(JSON.stringify(rows))};\n`,
  );
  console.error(`catalog: ${rows.length} skills`);
}
