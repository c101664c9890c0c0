import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CallName, Input, Output } from '@/contract'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import { journalOf } from '../../support/journal'
import { startLocalCloud, type LocalCloud } from '../../support/local-cloud'
import { as, must, newKey } from '../support/journey'
import { cast, places, roleNames, type Area, type RoleName } from './roles'

/** Calls that must succeed. */
export type Do = <Name extends CallName>(role: RoleName, name: Name, input: Input<Name>) => Promise<Output<Name>>
export type World = Awaited<ReturnType<typeof openWorld>>

/** The functions that serve calls: without the others nothing happens by itself. */
const served = (): string => {
  const built = resolve(__dirname, '../../../dist/cloudfunctions')
  const folder = mkdtempSync(join(tmpdir(), 'grid-echo-served-'))
  for (const name of readdirSync(built).filter((each) => each !== 'clock' && each !== 'courier'))
    symlinkSync(join(built, name), join(folder, name))
  return folder
}

const year = 365 * 86_400_000
let numbers = 0
/** A number nobody else has. */
const aNumber = () => `136${String((numbers += 1)).padStart(8, '0')}`

const { here } = places
const leadersNumber = '13500000135'

const dwell = async (cloud: LocalCloud, role: RoleName) => {
  const phone = aNumber()
  must(await as(cloud, cast[role].openid)('people.settle', { gridId: here.grid, name: '孙示例' }))
  must(await as(cloud, cast[role].openid)('people.phone', { code: `local-${phone}` }))
  return phone
}

/** Those of the cast whom the seed does not have, and the grid of another township. */
const makeCast = async (act: Do, cloud: LocalCloud): Promise<void> => {
  const until = (await cloud.now()) + year
  const { inForce } = await act('county', 'settings.show', {})
  await act('county', 'settings.save', { values: { numbers: { ...inForce.numbers, familyPools: 1 } }, key: newKey() })
  const offices = {
    partTimer: [here.grid, 'partTimeWorker'],
    groupLeader: [here.grid, 'groupLeader'],
    volunteer: [here.grid, 'volunteer'],
    shopkeeper: [here.community, 'shopkeeper'],
  } as const
  for (const [role, [orgId, office]] of Object.entries(offices)) {
    const phone = await dwell(cloud, role as RoleName)
    await act('secretary', 'staff.assign', { orgId, role: office, name: '孙示例', phone, until, key: newKey() })
  }
  await dwell(cloud, 'laneLeader')
  const leader = { name: '孙示例', phone: leadersNumber }
  await act('secretary', 'grid.save', {
    id: here.grid,
    lanes: [{ name: '东巷', leader }],
    teams: [{ kind: 'volunteer', name: '东头队', leader: leader.name, phone: leader.phone }],
    key: newKey(),
  })
  const { community, grid } = places.township
  await act('county', 'grid.save', { parentId: community, code: grid, name: '第2网格', key: newKey() })
  const far = { name: '吴示例', phone: aNumber(), until }
  await act('county', 'staff.assign', { ...far, orgId: grid, role: 'fullTimeWorker', key: newKey() })
  // Speaks for a unit that works for the village, and lives there.
  await act('unitContact', 'people.settle', { gridId: here.grid })
}

/** One after another: the text of a document, seen from elsewhere. */
export type Substitution = readonly (readonly [from: string, to: string])[]
export const rewritten = (text: string, substitution: Substitution): string =>
  substitution.reduce((whole, [from, to]) => whole.replaceAll(from, to), text)

const person = (from: string, to: string): Substitution => [
  [personIdOf(from), personIdOf(to)],
  [`"openid":"${from}"`, `"openid":"${to}"`],
]
/** Somebody of the same office in another place; in the same place, somebody else. */
export const doubleOf = (role: RoleName, area: Area): string => `${cast[role].openid}-${area}`
export const inPlaceOf = (role: RoleName, other: RoleName): Substitution => person(cast[role].openid, cast[other].openid)

/** Everybody of the cast by their double, every place by the other. */
export const seenFrom = (area: Area): Substitution => [
  ...roleNames.flatMap((role) => person(cast[role].openid, doubleOf(role, area))),
  [here.grid, places[area].grid],
  [here.community, places[area].community],
  [here.township, places[area].township],
]

/** The line in somebody's ledger with which they begin. */
export const firstEntryOf = (personId: string): string => `e_${personId}`

/** Everybody has points to spend. */
const rich = async (cloud: LocalCloud, openids: readonly string[]): Promise<void> => {
  const entry = {
    id: 'e_matrix',
    number: 1,
    at: 1,
    kind: 'earned',
    amount: 100,
    outcomeId: null,
    rule: null,
    title: '清雪',
    words: '',
    reverses: null,
    carried: 0,
  }
  const account = {
    balance: 100,
    open: 0,
    holds: [],
    windows: {},
    count: 1,
    opening: 0,
    version: 1,
    change: 'test',
    effects: [],
    effectsDueAt: null,
  }
  const ids = openids.map(personIdOf)
  await removed(cloud, 'accounts', ids)
  await planted(
    cloud,
    'accounts',
    ids.map((id) => JSON.stringify({ ...account, _id: id, recent: [{ ...entry, id: firstEntryOf(id) }] })),
  )
}

const read = async (cloud: LocalCloud, collection: string, id: string): Promise<string> => {
  const query = { action: 'database.getDocument', collectionName: collection, query: JSON.stringify({ _id: id }), limit: 1 }
  const { data } = (await cloud.admin(query)) as { data: { list: string[] } }
  const [text] = data.list
  if (text === undefined) throw new Error(`${collection}/${id} does not stand`)
  return text
}

export const planted = async (cloud: LocalCloud, collection: string, texts: readonly string[]): Promise<void> => {
  const answer = await cloud.admin({ action: 'database.insertDocument', collectionName: collection, data: texts })
  if (answer['code'] !== undefined) throw new Error(`${collection}: ${JSON.stringify(answer)}`)
}

export const removed = async (cloud: LocalCloud, collection: string, ids: readonly string[]): Promise<void> => {
  const query = JSON.stringify({ _id: { $in: ids } })
  const answer = await cloud.admin({ action: 'database.removeDocument', collectionName: collection, query, multi: true })
  if (answer['code'] !== undefined) throw new Error(`${collection}: ${JSON.stringify(answer)}`)
}

/** A local cloud on which nothing happens by itself, with the cast and their doubles, and a journal of what is written to it. */
export const openWorld = async () => {
  const functions = served()
  const cloud = await startLocalCloud({ functions, ours: true })
  const act: Do = async (role, name, input) => must(await as(cloud, cast[role].openid)(name, input))
  await makeCast(act, cloud)
  const known = await Promise.all(
    roleNames.filter((role) => role !== 'stranger').map((role) => read(cloud, 'people', personIdOf(cast[role].openid))),
  )
  for (const area of ['here', 'grid', 'community', 'township'] as const)
    await planted(
      cloud,
      'people',
      known.map((text) => rewritten(text, seenFrom(area))),
    )
  await rich(
    cloud,
    roleNames.map((role) => cast[role].openid),
  )
  const journal = journalOf(join(cloud.data, 'database.sqlite'))
  return {
    cloud,
    act,
    journal,
    read: (collection: string, id: string) => read(cloud, collection, id),
    close: async () => {
      journal.close()
      await cloud.stop()
      rmSync(functions, { recursive: true })
    },
  }
}
