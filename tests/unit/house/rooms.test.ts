import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Who may import whom; the table of docs/architecture.md. `packages` are npm packages. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  'src/core': { rooms: [], packages: [] },
  'src/sites': { rooms: ['src/core'], packages: [] },
  'src/page': { rooms: ['src/core', 'src/sites'], packages: [] },
  'src/platform': { rooms: ['src/core'], packages: ['webextension-polyfill', 'valibot'] },
  'src/resume': { rooms: ['src/core'], packages: ['*'] },
  'src/ui': { rooms: ['src/core', 'src/platform', 'src/resume'], packages: ['preact', '@leeoniya/ufuzzy'] },
  entrypoints: {
    rooms: ['src/core', 'src/sites', 'src/page', 'src/platform', 'src/resume', 'src/ui'],
    packages: ['wxt', 'preact'],
  },
};

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const roomOf = (path: string): string | undefined => Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]{0,2000}?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('the rooms of the house', () => {
  it('has a line in the table for every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders)
      expect(ROOMS, `src/${name} has no line in the table`).toHaveProperty([`src/${name}`]);
  });

  it('keeps every import within what the table allows', () => {
    const broken: string[] = [];
    for (const file of [...sourceFiles('src'), ...sourceFiles('entrypoints')]) {
      const room = roomOf(file);
      if (room === undefined) {
        broken.push(`${file} stands in no room`);
        continue;
      }
      const { rooms, packages } = ROOMS[room]!;
      for (const target of importsOf(file)) {
        if (target.startsWith('.')) {
          const other = roomOf(relative(root, resolve(root, dirname(file), target)));
          if (other !== room && (other === undefined || !rooms.includes(other)))
            broken.push(`${file} imports ${target}`);
        } else if (!packages.some((name) => name === '*' || target === name || target.startsWith(`${name}/`))) {
          broken.push(`${file} imports the package ${target}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('finds a forbidden import when there is one', () => {
    expect(importsOf('src/platform/messages.ts')).toContain('valibot');
    expect(roomOf('src/core/report.ts')).toBe('src/core');
  });
});
