import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import redos from 'eslint-plugin-redos-detector'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** The stages in the order of the pipeline: a stage imports itself and those before it, never one after it. */
const stages = [
  ['./src/types.ts', './src/text', './src/calendar', './src/patterns'],
  ['./src/lines'],
  ['./src/blocks'],
  ['./src/articles'],
  ['./src/sentences'],
  ['./src/entities', './src/dates', './src/quantities', './src/attributions'],
  ['./src/claims'],
  ['./src/report'],
]
const zones = stages.flatMap((folders, i) =>
  folders.map((target) => ({
    target,
    from: [
      ...stages.slice(i + 1).flat(),
      ...(i === 5 ? folders.filter((other) => other !== target) : []),
      './src/languages/en',
      './src/languages/ar',
    ],
    message: 'Imports go against the flow of the pipeline only; see the drawing in ARCHITECTURE.md.',
  })),
)
/** A library with one door: only the named file imports it. */
const oneDoor = (name, file) => ({
  files: ['src/**/*.ts'],
  ignores: [file],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: [name, `${name}/*`], message: `Only ${file} knows ${name}.` }] },
    ],
  },
})

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/api', 'examples/browser/*.js', '.cache'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX, 'redos-detector': redos },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
      'redos-detector/no-unsafe-regex': ['error', { ignoreError: true, maxScore: 200 }],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-control-regex': 'off',
      'no-restricted-globals': ['error', { name: 'Date', message: 'No clock: count days with src/calendar.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same input, same output.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        window: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  oneDoor('wink-nlp', 'src/languages/en/wink.ts'),
  oneDoor('compromise', 'src/languages/en/compromise.ts'),
)
