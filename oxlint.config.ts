/** Strict, typed linting (oxlint, with oxlint-tsgolint for what needs types); no exceptions inside files. Formatting belongs to Biome. */
import { defineConfig, type OxlintConfig } from 'oxlint';
import { borders } from './borders.config.ts';

type Rules = NonNullable<OxlintConfig['rules']>;

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'];
const LENGTH = { skipBlankLines: true, skipComments: true };

const errors = (prefix: string, names: string): Rules =>
  Object.fromEntries(names.split(/\s+/u).map((name) => [`${prefix}/${name}`, 'error']));

/** What holds in plain JavaScript too. */
const everywhere: Rules = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'no-array-constructor': 'error',
  'no-unused-expressions': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
  ...errors(
    'typescript',
    `no-duplicate-enum-values no-empty-object-type no-explicit-any no-extra-non-null-assertion no-misused-new
    no-namespace no-non-null-asserted-optional-chain no-require-imports no-this-alias no-unnecessary-type-constraint
    no-unsafe-declaration-merging no-unsafe-function-type no-wrapper-object-types prefer-as-const
    prefer-namespace-keyword triple-slash-reference`,
  ),
};

const strict: Rules = {
  'no-useless-constructor': 'error',
  'max-lines': ['error', { max: 350, ...LENGTH }],
  'max-lines-per-function': ['error', { max: 60, ...LENGTH }],
  ...errors(
    'typescript',
    `no-dynamic-delete no-extraneous-class no-invalid-void-type no-non-null-asserted-nullish-coalescing
    no-non-null-assertion prefer-literal-enum-member unified-signatures`,
  ),
  'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
};

/** Those that ask the compiler. */
const typed: Rules = {
  ...errors(
    'typescript',
    `await-thenable no-array-delete no-base-to-string no-deprecated no-duplicate-type-constituents
    no-floating-promises no-for-in-array no-implied-eval no-meaningless-void-operator no-misused-promises
    no-misused-spread no-mixed-enums no-redundant-type-constituents no-unnecessary-boolean-literal-compare
    no-unnecessary-condition no-unnecessary-template-expression no-unnecessary-type-arguments
    no-unnecessary-type-assertion no-unnecessary-type-conversion no-unnecessary-type-parameters
    no-unsafe-argument no-unsafe-assignment no-unsafe-call no-unsafe-enum-assignment no-unsafe-enum-comparison
    no-unsafe-member-access no-unsafe-return no-unsafe-unary-minus no-useless-default-assignment only-throw-error
    prefer-promise-reject-errors prefer-reduce-type-parameter prefer-return-this-type related-getter-setter-pairs
    require-await switch-exhaustiveness-check unbound-method use-unknown-in-catch-callback-variable`,
  ),
  'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  'typescript/restrict-plus-operands': [
    'error',
    {
      allowAny: false,
      allowBoolean: false,
      allowNullish: false,
      allowNumberAndString: false,
      allowRegExp: false,
    },
  ],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
};

const hooks = errors(
  'react',
  `rules-of-hooks exhaustive-deps static-components use-memo preserve-manual-memoization incompatible-library
  immutability globals refs set-state-in-effect error-boundaries purity set-state-in-render unsupported-syntax`,
);

export default defineConfig({
  plugins: ['typescript', 'react'],
  jsPlugins: ['./scripts/lib/lint/borders-plugin.mjs'],
  options: { typeAware: true, denyWarnings: true, respectEslintDisableDirectives: false },
  categories: { correctness: 'off' },
  ignorePatterns: ['out', 'dist', 'dist-test', 'test-results', 'demo-output', '.cache', 'playwright-report'],
  rules: everywhere,
  overrides: [
    { files: ['**/*.cjs'], rules: { 'typescript/no-require-imports': 'off' } },
    { files: TYPESCRIPT, rules: { ...strict, ...typed } },
    { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120, ...LENGTH }] } },
    { files: ['renderer/**/*.{ts,tsx}'], rules: hooks },
    // the rule speaks of what React Compiler memoizes, and nothing here is compiled by it
    { files: ['renderer/components/table/ListRows.tsx'], rules: { 'react/incompatible-library': 'off' } },
    ...borders,
    {
      files: TESTS,
      rules: {
        'typescript/no-non-null-assertion': 'off',
        'max-lines': 'off',
        'max-lines-per-function': 'off',
      },
    },
  ],
});
