import tseslint from 'typescript-eslint';

const BROWSER_API = ['browser', 'chrome'].map((name) => ({ name, message: 'Only src/platform talks to the browser.' }));
const POLYFILL = {
  paths: [{ name: 'webextension-polyfill', message: 'Only src/platform talks to the browser; use its functions.' }],
};
const ITERATION = ['entries', 'keys', 'values', 'forEach'].map((method) => ({
  selector: `CallExpression[callee.property.name='${method}'][callee.object.name=/^(registry|highlights?)$/]`,
  message: 'In Firefox content scripts the iterators of highlights and their registry throw; keep own books.',
}));

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'artifacts', '**/*.gen.ts', '**/*.mjs', 'eslint.config.js'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `noUncheckedIndexedAccess` makes `!` after a checked index the plainest way to say "it is there".
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**', 'entrypoints/**'],
    ignores: ['src/platform/**'],
    rules: { 'no-restricted-globals': ['error', ...BROWSER_API], 'no-restricted-imports': ['error', POLYFILL] },
  },
  { files: ['src/page/**'], rules: { 'no-restricted-syntax': ['error', ...ITERATION] } },
  { files: ['tests/**'], rules: { 'no-console': 'off' } },
);
