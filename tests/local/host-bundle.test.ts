import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const bundler = resolve(__dirname, '../../config/functions.mjs')
let folder: string

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const bundle = () =>
  execFileSync(process.execPath, [bundler, '--functions', join(folder, 'from'), join(folder, 'to')], { encoding: 'utf8' })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grid-echo-bundle-'))
  write(
    'from/hello/index.ts',
    "import { roles } from '@/contract/words'\nexport const main = async () => [roles.secretary, (await import('./lazy')).late]",
  )
  write('from/hello/lazy.ts', "export const late = '晚一点'")
  write('from/hello/config.json', '{"timeout":5}')
  write('from/shared/words.ts', 'export const word = 1')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a function becomes one file that can be deployed as it is, lazy parts and all', async () => {
  expect(bundle()).toMatch(/^function hello: \d+ KB, our own code \d+ KB\n$/)
  expect(readdirSync(join(folder, 'to/hello')).sort()).toEqual(['config.json', 'index.js', 'package.json'])
  const { main } = createRequire(__filename)(join(folder, 'to/hello/index.js')) as { main: () => Promise<unknown> }
  expect(await main()).toEqual(['村(社区)书记', '晚一点'])
  expect(JSON.parse(readFileSync(join(folder, 'to/hello/package.json'), 'utf8'))).toMatchObject({ name: 'hello', main: 'index.js' })
  expect(readFileSync(join(folder, 'to/hello/config.json'), 'utf8')).toBe('{"timeout":5}')
})

test('a folder without an entry and a configuration is no function', () => {
  bundle()
  expect(existsSync(join(folder, 'to/shared'))).toBe(false)
})

test('a function that is gone is gone from the build', () => {
  bundle()
  rmSync(join(folder, 'from/hello'), { recursive: true })
  bundle()
  expect(existsSync(join(folder, 'to/hello'))).toBe(false)
})

test('its source map stands outside of what is deployed', () => {
  bundle()
  const { sources } = JSON.parse(readFileSync(join(folder, 'maps/hello.js.map'), 'utf8')) as { sources: string[] }
  expect(sources.map((path) => resolve(folder, 'to/hello', path))).toContain(join(folder, 'from/hello/lazy.ts'))
  rmSync(join(folder, 'from/hello'), { recursive: true })
  bundle()
  expect(readdirSync(join(folder, 'maps'))).toEqual([])
})

describe('what the SDK brings along and nobody calls', () => {
  const calls: readonly (readonly [what: string, call: string])[] = [
    ['@cloudbase/ai.AI', 'sdk.ai({})'],
    ['@cloudbase/app.default.init', "require('@cloudbase/app').default.init({})"],
    ['web-streams-polyfill.ReadableStream', "new (require('web-streams-polyfill').ReadableStream)()"],
    ['@cloudbase/wx-cloud-client-sdk.notes.list', "require('@cloudbase/wx-cloud-client-sdk').default.generateHTTPClient().notes.list()"],
    ['jsonwebtoken.sign', "require('jsonwebtoken').sign({}, 'key')"],
    ['xmlbuilder.create', "require('xmlbuilder').create('root')"],
  ]

  test('throws its name when it is called, and of kinds of files only those are known that the product handles', async () => {
    const table = calls.map(([what, call]) => `${JSON.stringify(what)}: () => ${call}`)
    write(
      'from/hello/index.ts',
      `import sdk from 'wx-server-sdk'
       sdk.init()
       const calls = { types: () => require('mime-db'), ${table.join()} }
       export const main = async (what) => calls[what]()`,
    )
    bundle()
    const { main } = createRequire(__filename)(join(folder, 'to/hello/index.js')) as { main: (what: string) => Promise<unknown> }
    for (const [what] of calls) await expect(main(what)).rejects.toThrow(`${what} is cut from this bundle: see config/cut.mjs`)
    expect(await main('types')).toMatchObject({ 'image/jpeg': { extensions: ['jpg', 'jpeg', 'jpe'] } })
  })
})
