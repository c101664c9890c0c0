import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const server = join(root, 'cloudfunctions')
const features = readdirSync(join(server, 'features'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
const rooms = [...features.map(({ name }) => `features/${name}`), 'ground', 'platform', 'local']
const longest = 40

const read = (room: string) => readFileSync(join(server, room, 'README.md'), 'utf8')

/** Names in back quotes that are a file's or a folder's. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w./-]+)`/g)].flatMap(([, name = '']) => (/\.(ts|tsx|mjs|json)$|\/$/.test(name) ? [name] : []))

/** In the room, or from the root of the project. */
const isThere = (room: string, name: string) => [join(server, room, name), join(root, name)].some(existsSync)

test.each(rooms)('%s says what it does in at most forty lines', (room) => {
  const lines = read(room).trimEnd().split('\n')
  expect(lines[0]).toMatch(/^# ./)
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.length).toBeLessThanOrEqual(longest)
})

test.each(rooms)('the files that %s names exist', (room) => {
  const named = namedIn(read(room))
  expect(named.filter((name) => !isThere(room, name))).toEqual([])
})

test('a name in back quotes is read as a file’s where it is one', () => {
  expect(namedIn('- `actions/send.ts`, `document/`, `SETUP_CODE`, `npm run lint`, `../effects.ts`')).toEqual([
    'actions/send.ts',
    'document/',
    '../effects.ts',
  ])
  expect([isThere('ground', 'ids.ts'), isThere('ground', 'no-such.ts')]).toEqual([true, false])
})

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('the files that %s names exist', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  const named = namedIn(text).filter((each) => each.includes('/') && !each.startsWith('dist'))
  expect(named.filter((each) => ![root, server, join(server, 'features')].some((base) => existsSync(join(base, each))))).toEqual([])
})
