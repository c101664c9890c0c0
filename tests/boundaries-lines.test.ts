import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')

const platformWays = `
Taro.cloud.init({})
Taro['cloud'].init({})
wx.cloud.init({})
const { cloud } = Taro
if (process.env.TARO_ENV === 'h5') start()
if (process.env['TARO_ENV'] === 'h5') start()
`

const timeWays = `
const late = Date.now()
const later = Date['now']()
const { now } = Date
const latest = new Date()
const said = Date()
const shown = dayjs()
const lasted = performance.now()
const given = [new Date(context.now), dayjs(context.now)]
`

/** For each file the lines at which the linter says that only another room may do what is done in these ways. */
const forbiddenIn = (ways: string, files: readonly string[]): unknown => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'tests/support/forbidden-lines.mjs')], {
    cwd: root,
    input: JSON.stringify(files.map((file) => [file, ways])),
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

test("a page that asks WeChat's cloud or the platform is stopped, in each way it could; src/cloud may", () => {
  expect(forbiddenIn(platformWays, ['src/app.ts', 'src/cloud/index.ts'])).toEqual([[2, 3, 4, 5, 6, 7], []])
})

test('what looks at the clock in a feature is stopped, in each way it could; how long something takes may be measured', () => {
  const within = ['features/appeals/actions/store.ts', 'features/matters/lifecycle/deciding.ts', 'ground/numbers.ts']
  const without = ['features/dispatch.ts', 'platform/store.ts']
  const files = [...within, ...without].map((file) => `cloudfunctions/${file}`)
  expect(forbiddenIn(timeWays, files)).toEqual([...within.map(() => [2, 3, 4, 5, 6, 7]), [], []])
})
