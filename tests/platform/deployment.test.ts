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

test('the code of the first claim is asked of the function that serves the claim, and of no other', () => {
  const asked = readJson<Deployed>('cloudbaserc.json').functions.filter(({ envVariables }) => 'SETUP_CODE' in envVariables)
  expect(asked.map(({ name }) => name)).toEqual([functionOf('setup.claim')])
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
