/**
 * Makes `catalog.gen.ts` (all we know of the skills) and `tables.gen.ts` (their names, for the scanner) in `src/core/catalog` from the catalog's text files, where it is missing or older than they are.
 * Run by `npm run catalog` and before every command that needs it.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLexicon } from '../../src/core/catalog/build-lexicon.ts';
import { packNumbers, type PackedTable } from '../../src/core/catalog/pack-table.ts';
import { parseCatalog } from '../../src/core/catalog/parse-catalog.ts';

const folder = fileURLToPath(new URL('../../src/core/catalog/', import.meta.url));
const output = join(folder, 'catalog.gen.ts');
const tables = join(folder, 'tables.gen.ts');

const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const inputs = [
  ...sources.map((name) => join(folder, name)),
  ...['parse-catalog.ts', 'guard-of.ts', 'build-lexicon.ts', 'pack-table.ts'].map((name) => join(folder, name)),
  ...['build-table.ts', 'name-table.ts', 'plural.ts', 'token.ts', 'fold.ts'].map((name) => join(folder, '..', name)),
  fileURLToPath(import.meta.url),
];
const isFresh =
  existsSync(tables) &&
  existsSync(output) &&
  inputs.every((path) => statSync(path).mtimeMs <= statSync(tables).mtimeMs);

if (!isFresh) {
  const files = new Map(
    sources.map((name) => [name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')]),
  );
  const entries = parseCatalog(files);
  const rows = entries.map((e) => [e.id, e.area, e.kind, e.guard, e.aliases, e.implies, e.sisters, e.aliasGuards]);
  writeFileSync(
    output,
    `// Made from the text files beside it by \`npm run catalog\`. Do not edit.\n` +
      `/** id, area, kind, guard, aliases, implies, sisters, guards of aliases; as JSON, which engines parse faster than a literal. */\n` +
      `export const CATALOG_JSON = ${JSON.stringify(JSON.stringify(rows))};\n`,
  );
  const { table, guards } = buildLexicon(entries);
  const packed: PackedTable = {
    bytes: Buffer.from(packNumbers(table)).toString('base64'),
    written: table.written,
    guards,
  };
  writeFileSync(
    tables,
    `// Made from the text files beside it by \`npm run catalog\`. Do not edit.\n` +
      `/** The tables of \`pack-table.ts\`. */\n` +
      `export const PACKED = ${JSON.stringify(packed)} as const;\n`,
  );
  console.error(`catalog: ${rows.length} skills`);
}
