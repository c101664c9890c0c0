import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contract, type CallName } from '@/contract'
import { functionNames } from '@/contract/functions'

/**
 * One name for one thing: what a call's name begins with names its contract file, its folder on the server, its error codes, its words
 * and its samples.
 */
const root = resolve(__dirname, '../..')
const calls = Object.keys(contract) as CallName[]
const areaOf = (name: string): string => name.replace(/\..*$/, '')
const areas = [...new Set(calls.map(areaOf))]
const isDefined = /^ {2}'([a-zA-Z]+\.[a-zA-Z]+)': (?!')/gm

/** Each name at the beginning of an entry of a folder's files, with the file that has it. */
const definedIn = (folder: string) =>
  readdirSync(join(root, folder)).flatMap((file) =>
    [...readFileSync(join(root, folder, file), 'utf8').matchAll(isDefined)].flatMap(([, name = '']) =>
      name in contract ? [{ name, file: file.replace(/\.ts$/, '') }] : [],
    ),
  )
const isNamed = ({ name, file }: { name: string; file: string }) => file === areaOf(name) || file.startsWith(`${areaOf(name)}-`)

/** Whose refusals an area passes on, because it acts through them. */
const passesOn: Readonly<Record<string, readonly string[]>> = {
  people: ['grid'],
  matters: ['grid'],
  audit: ['grid'],
  staff: ['grid'],
  registration: ['grid'],
  reporting: ['registration'],
  service: ['grid'],
  attendance: ['registration', 'service'],
  points: ['grid'],
  appeals: ['grid'],
  proposals: ['grid'],
  family: ['points'],
  shop: ['grid'],
  households: ['grid'],
  exchange: ['grid', 'registration', 'shop', 'statistics'],
}

test('every call is promised in the contract file of its name', () => {
  const defined = definedIn('src/contract')
  expect(defined.map(({ name }) => name).sort()).toEqual([...calls].sort())
  expect(defined.filter((one) => !isNamed(one))).toEqual([])
})

test('every call is done in the folder of its name', () => {
  const routes = functionNames.flatMap((name) => [
    ...readFileSync(join(root, 'cloudfunctions', name, 'routes.ts'), 'utf8').matchAll(/'(\w+)\.(\w+)': \[[^\]]*'\.\.\/features\/(\w+)\//g),
  ])
  expect(routes.map(([, area, call]) => `${area}.${call}`).sort()).toEqual([...calls].sort())
  expect(routes.filter(([, area, , folder]) => area !== folder).map(([line]) => line)).toEqual([])
})

test('samples of a call stand in the file of its name', () => {
  expect(definedIn('tests/contract/samples').filter((one) => !isNamed(one) && one.file !== 'index')).toEqual([])
})

test.each(areas)('%s refuses in its own name, or in the name of whom it acts through', (area) => {
  const codes = calls.filter((name) => areaOf(name) === area).flatMap((name) => [...contract[name].errors])
  const others = [...new Set(codes.map(areaOf))].filter((other) => other !== area)
  expect(others.sort()).toEqual(passesOn[area] ?? [])
})

const wordsOf = async (area: string): Promise<object> => {
  const file = join(root, 'cloudfunctions/features', area, 'labels.ts')
  if (!existsSync(file)) return {}
  const labels = (await import(file)) as Readonly<Record<string, object>>
  return labels[`${area}Errors`] ?? {}
}

test.each(areas)('%s has the words of its own codes and no others', async (area) => {
  const own = calls.flatMap((name) => [...contract[name].errors]).filter((code) => areaOf(code) === area)
  expect(Object.keys(await wordsOf(area)).sort()).toEqual([...new Set(own)].sort())
})
