import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')

const ways = `
Taro.cloud.init({})
Taro['cloud'].init({})
wx.cloud.init({})
const { cloud } = Taro
if (process.env.TARO_ENV === 'h5') start()
if (process.env['TARO_ENV'] === 'h5') start()
`

/** For each file the lines at which the linter says that only src/cloud may do this. */
const forbiddenIn = (files: readonly string[]): unknown => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'tests/support/forbidden-lines.mjs')], {
    cwd: root,
    input: JSON.stringify(files.map((file) => [file, ways])),
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

test("a page that asks WeChat's cloud or the platform is stopped, in each way it could; src/cloud may", () => {
  expect(forbiddenIn(['src/app.ts', 'src/cloud/index.ts'])).toEqual([[2, 3, 4, 5, 6, 7], []])
})
