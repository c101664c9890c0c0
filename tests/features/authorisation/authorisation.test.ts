import { contract, type CallName } from '@/contract'
import { knownToFail } from './known-to-fail'
import { rows } from './rows'
import { tryRow } from './run'
import type { Row } from './table'
import { made, type Thing } from './thing'
import { things, type ThingName } from './things'
import { openWorld, type World } from './world'

let world: World
const standing = new Map<string, Thing>()
beforeAll(async () => {
  world = await openWorld()
  for (const name of Object.keys(things) as ThingName[]) standing.set(name, await made(world, things[name]))
})
afterAll(() => world.close())

const calls = Object.keys(contract) as CallName[]
const rowsOf = (call: CallName) => rows[call] as readonly unknown[] as readonly Row<CallName>[]

test.each(calls)('%s opens to whom the table says, and a closed door changes nothing', async (call) => {
  const tried = []
  for (const row of rowsOf(call)) tried.push(await tryRow(world, { call, row, thing: standing.get(row.on ?? '') }))
  expect(tried.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(tried.every(({ cells }) => cells > 0)).toBe(true)
})

test('what is known to fail names rows that are there', () => {
  const named = knownToFail.map(({ call, on, where }) => rowsOf(call).some((row) => row.on === on && row[where] !== undefined))
  expect(named).toEqual(knownToFail.map(() => true))
})
