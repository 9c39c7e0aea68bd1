import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Warnings that are known, each with its reason. */
const KNOWN: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    "Preact's own dangerouslySetInnerHTML branch, which no component uses and Trusted Types forbid; pdf.js's import of its worker",
};

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

it('passes the store linter for Firefox without errors or notices, and only with known warnings', () => {
  const { stdout } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--source-dir', join(root, '.output/firefox-mv3'), '--output', 'json'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Readonly<
    Record<'errors' | 'notices' | 'warnings', readonly LintMessage[]>
  >;
  const say = (messages: readonly LintMessage[]) =>
    messages.map(({ code, message, file }) => `${code}: ${message} (${file ?? ''})`);
  expect(say(report.errors)).toEqual([]);
  expect(say(report.notices)).toEqual([]);
  expect(say(report.warnings.filter(({ code }) => !(code in KNOWN)))).toEqual([]);
});
