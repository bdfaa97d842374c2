import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The core has no clock.' },
];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'public'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-dynamic-delete': 'off', // plans are records keyed by member and month
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // [...text] gives code points, which is what we count
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/**', 'workers/**'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  { files: ['src/ui/**', 'src/main.tsx'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['src/core/**'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Draw from a seeded stream of core/random.' },
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
      ],
    },
  },
  // In plain JavaScript the compiler believes a cast in a comment, these two rules do not.
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' } },
  // Kernels index arrays that they have measured themselves: a check per number would cost more than the sum.
  { files: ['src/core/simulation/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
