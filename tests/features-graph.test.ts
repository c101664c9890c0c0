import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closureOf, importsOf, root } from './support/value-imports'

const floors = JSON.parse(readFileSync(join(root, 'config/floors.json'), 'utf8')) as readonly (readonly string[])[]
const floorOf = (feature: string): number => floors.findIndex((names) => names.includes(feature))

const within = 'cloudfunctions/features/'
const files = readdirSync(join(root, within), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.includes('/') && name.endsWith('.ts'))
  .map((name) => `${within}${name}`)

/** The feature that a file belongs to; null: none, or it stands beside them. */
const featureOf = (file: string): string | null =>
  file.startsWith(within) ? (/^([^/]+)\//.exec(file.slice(within.length))?.[1] ?? null) : null

/** What a file needs of other features, sooner or later: `from` imports `to`. */
const crossings = files.flatMap((file) => {
  const { first, later } = importsOf(file)
  const from = featureOf(file) ?? ''
  return [...first, ...later].flatMap((target) => {
    const to = featureOf(target)
    return to === null || to === from ? [] : [{ file, from, to }]
  })
})

test('there are features that need each other', () => {
  expect(new Set(crossings.map(({ from }) => from)).size).toBeGreaterThan(10)
})

test('every feature has its floor', () => {
  expect(floors.flat().sort()).toEqual([...new Set(files.map(featureOf))].sort())
})

test('a feature runs nothing but what stands on floors below its own, so that no circle closes', () => {
  expect(crossings.filter(({ from, to }) => floorOf(to) >= floorOf(from)).map(({ file, to }) => `${file} -> ${to}`)).toEqual([])
})

test.each([
  ['a response', 'matters/actions/handler-steps', 60],
  ['what is shown of a matter', 'matters/actions/shown', 50],
])('%s is loaded with fewer files than it may', (_what, action, most) => {
  expect([...closureOf(`${within}${action}.ts`)].length).toBeLessThan(most)
})
