import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const inSize = {
  'max-params': ['error', 3],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  complexity: ['error', 12],
}

const inTypes = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/max-params': 'off',
  // Numbers and truth read well in a template; objects do not.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  // A function that fulfils an asynchronous promise of its type may have nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // Counting characters of Chinese is what it is for.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // The caller of a storage names what it once put there.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-unnecessary-type-arguments': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
}

const inFlow = {
  // File names are checked for control characters.
  'no-control-regex': 'off',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-else-return': ['error', { allowElseIf: false }],
  'no-param-reassign': 'error',
  'prefer-const': 'error',
  'no-var': 'error',
  'arrow-parens': ['error', 'always'],
}

/** The platform is known to one room of the mini-program; everybody else asks that room. */
const onlyInCloud = [
  ['MemberExpression[object.name=/^(Taro|wx)$/][property.name="cloud"]', "Call through src/cloud: it alone knows WeChat's cloud."],
  ['MemberExpression[object.name=/^(Taro|wx)$/][property.value="cloud"]', "Call through src/cloud: it alone knows WeChat's cloud."],
  [
    'VariableDeclarator[init.name=/^(Taro|wx)$/] > ObjectPattern > Property[key.name="cloud"]',
    "Call through src/cloud: it alone knows WeChat's cloud.",
  ],
  [
    'ImportDeclaration[source.value="@tarojs/taro"] > ImportSpecifier[imported.name="cloud"]',
    "Call through src/cloud: it alone knows WeChat's cloud.",
  ],
  ['MemberExpression[property.name="TARO_ENV"]', 'What differs between platforms stands in src/cloud, one file per platform.'],
  ['MemberExpression[property.value="TARO_ENV"]', 'What differs between platforms stands in src/cloud, one file per platform.'],
].map(([selector, message]) => ({ selector, message }))

/** What can be pressed, read out or seen stands in src/ui, once: there it has its role, its state and its name. */
const onlyInUi = [
  ['JSXAttribute[name.name=/^aria/]', 'Tell what is heard with spoken(…) of src/ui.'],
  ['JSXOpeningElement[name.name=/^(View|Text)$/] > JSXAttribute[name.name="role"]', 'Tell what is heard with spoken(…) of src/ui.'],
  [
    'JSXOpeningElement[name.name=/^(View|Text|Image|ScrollView)$/] > JSXAttribute[name.name="onClick"]',
    'What can be pressed is a Press, a Row, a Card or a BigButton: they can be heard and worked by keys.',
  ],
  [
    'ImportDeclaration[source.value="@tarojs/components"] > ImportSpecifier[imported.name=/^(Image|Input|Textarea|Switch|Checkbox|Radio|Button)$/]',
    'A Picture, a Field, a Toggle, a CheckRow, Chips or a BigButton of src/ui has its name.',
  ],
].map(([selector, message]) => ({ selector, message }))

/** A call has one time and a run has one: they come in from outside, so that a rule can be asked about any moment. */
const timeIsGiven = [
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Date"][property.value="now"]',
  'VariableDeclarator[init.name="Date"] > ObjectPattern > Property[key.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.name="dayjs"][arguments.length=0]',
].map((selector) => ({ selector, message: "Take the time that is given: context.now, the effect's, the turn's." }))

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.local/**', '.cache/**', 'coverage/**', 'tests/**/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { ...inSize, ...inFlow } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: inTypes,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.flat.recommended.rules,
  },
  // Markup has a line for each property.
  { files: ['src/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] } },
  { files: ['src/**/*.{ts,tsx}', 'cloudfunctions/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['cloudfunctions/local/**', 'cloudfunctions/platform/log.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/cloud/**'], rules: { 'no-restricted-syntax': ['error', ...onlyInCloud, ...onlyInUi] } },
  // Where these things are made.
  {
    files: ['src/ui/{Press,Picture,Field}.tsx', 'src/ui/*.{h5,weapp}.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...onlyInCloud] },
  },
  // Where a call is given its time.
  {
    files: ['cloudfunctions/{features,ground}/**/*.ts'],
    ignores: ['cloudfunctions/features/dispatch.ts'],
    rules: { 'no-restricted-syntax': ['error', ...timeIsGiven] },
  },
  // The SDK's types promise strings where numbers come.
  { files: ['cloudfunctions/platform/**'], rules: { '@typescript-eslint/no-unnecessary-type-conversion': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A table of sentences is one function, and a journey one file.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      // and a row of it has as many cells as it takes.
      'max-params': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs}', 'babel.config.js'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
)
