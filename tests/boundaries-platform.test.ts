import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

/** The linter reads the types of the whole tree, twice. */
jest.setTimeout(120_000)

const root = resolve(__dirname, '..')

/** Lines of `text` at which the linter says that only src/cloud may do this, were it the text of `file`. */
const forbiddenLines = (file: string, text: string): readonly number[] => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/eslint/bin/eslint.js'),
      '--config',
      'config/eslint.config.mjs',
      '--stdin',
      '--stdin-filename',
      file,
      '--format',
      'json',
    ],
    { cwd: root, input: text, encoding: 'utf8' },
  )
  if (!stdout) throw new Error(stderr)
  const [report] = JSON.parse(stdout) as { messages: { ruleId: string; line: number }[] }[]
  return [...new Set(report?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ line }) => line))]
}

const ways = `
Taro.cloud.init({})
Taro['cloud'].init({})
wx.cloud.init({})
const { cloud } = Taro
if (process.env.TARO_ENV === 'h5') start()
if (process.env['TARO_ENV'] === 'h5') start()
`

test("a page that asks WeChat's cloud or the platform is stopped, in each way it could", () => {
  expect(forbiddenLines('src/app.ts', ways)).toEqual([2, 3, 4, 5, 6, 7])
})

test('src/cloud may', () => {
  expect(forbiddenLines('src/cloud/index.ts', ways)).toEqual([])
})
