import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionNames, functionOf } from '@/contract/functions'
import { indexes } from '../../cloudfunctions/platform/indexes'

const dist = join(__dirname, '../../dist')
const readJson = <T>(name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as T

interface Deployed {
  readonly functions: readonly {
    readonly name: string
    readonly timeout: number
    readonly runtime: string
    readonly envVariables: Readonly<Record<string, string>>
    readonly triggers: readonly { readonly type: string }[]
  }[]
}

test('the deployment names every function that was built, with the limits of its configuration', () => {
  const { functions } = readJson<Deployed>('cloudbaserc.json')
  expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining([...functionNames, 'clock', 'courier']))
  for (const { name, timeout, runtime } of functions) {
    expect(existsSync(join(dist, 'cloudfunctions', name, 'index.js'))).toBe(true)
    expect(timeout).toBeGreaterThanOrEqual(20)
    expect(runtime).toBe('Nodejs18.15')
  }
  expect(functions.find(({ name }) => name === 'clock')?.triggers).toMatchObject([{ type: 'timer' }])
})

const configurationOf = (name: string) => readJson<{ variables?: readonly string[] }>(`cloudfunctions/${name}/config.json`)

test('the code of the first claim is asked of the function that serves the claim, and of no other', () => {
  const names = readJson<Deployed>('cloudbaserc.json').functions.map(({ name }) => name)
  expect(names.filter((name) => configurationOf(name).variables?.includes('SETUP_CODE'))).toEqual([functionOf('setup.claim')])
})

/** The CLI replaces what it is given and keeps what it is not. */
test('the next deployment sets what is set for it, and empties nothing that stands in the console', () => {
  const written = (env: Readonly<Record<string, string>>) => {
    const script = "import('./config/deployment.mjs').then(({ cloudbaserc }) => console.log(JSON.stringify(cloudbaserc(process.env))))"
    const printed = execFileSync('node', ['-e', script], { cwd: join(__dirname, '../..'), env: { PATH: process.env.PATH, ...env } })
    return JSON.parse(printed.toString()) as Deployed & { readonly envId: string }
  }
  const again = written({})
  expect([again.envId, again.functions.filter(({ envVariables }) => Object.keys(envVariables).length > 0)]).toEqual(['', []])
  const first = written({ CLOUD_ENV: 'county-1', SETUP_CODE: 'sixteen-letters-1' })
  expect(first.envId).toBe('county-1')
  expect(first.functions.flatMap(({ name, envVariables }) => (envVariables.SETUP_CODE ? [name] : []))).toEqual(['care'])
  expect(first.functions.every(({ envVariables }) => !('WX_TEMPLATES' in envVariables))).toBe(true)
})

test('the database to create has every collection and index of the one list, closed to every client', () => {
  const { collections } = readJson<{ collections: { name: string; permission: string; indexes: { name: string }[] }[] }>('database.json')
  expect(Object.fromEntries(collections.map((collection) => [collection.name, collection.indexes.map(({ name }) => name)]))).toEqual(
    Object.fromEntries(Object.entries(indexes).map(([name, list]) => [name, list.map((index) => index.name)])),
  )
  expect(new Set(collections.map(({ permission }) => permission))).toEqual(new Set(['ADMINONLY']))
})

test('no collection has more indexes than the cloud is designed for, and no two share a name', () => {
  expect(Object.keys(indexes).length).toBeLessThanOrEqual(100)
  for (const list of Object.values(indexes)) {
    expect(list.length).toBeLessThanOrEqual(20)
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  }
})

test('the storage is open to whoever gave a file and closed to everybody else, whatever is asked', () => {
  const rules = readJson<Readonly<Record<string, string>>>('storage.json')
  expect(Object.keys(rules).sort()).toEqual(['read', 'write'])
  expect(Object.values(rules)).toEqual(Array.from({ length: 2 }, () => 'resource.openid == auth.openid'))
})
