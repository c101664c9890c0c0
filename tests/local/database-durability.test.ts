import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { openDatabase } from '../../cloudfunctions/local/database/database'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grid-echo-database-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const indexes = { things: [{ name: 'n', fields: [['n', 1]] }] } as const

/** A program that writes without end and tells each number once its write has been answered. */
const writer = (file: string) => `
  import { openDatabase } from ${JSON.stringify(join(__dirname, '../../cloudfunctions/local/database/database.ts'))}
  const database = openDatabase({ file: ${JSON.stringify(file)}, indexes: ${JSON.stringify(indexes)}, now: Date.now })
  const write = async n => {
    await database.run('database.insertDocument', { collectionName: 'things', data: [JSON.stringify({ _id: 'd' + n, n })] })
    process.send(n)
    setImmediate(write, n + 1)
  }
  void write(0)
`

test('what was answered before a kill -9 is there after it, and the indexes with it', async () => {
  const file = join(folder, 'killed.sqlite')
  const program = join(folder, 'writer.cjs')
  buildSync({
    stdin: { contents: writer(file), resolveDir: __dirname, loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    external: ['libsql'],
    logLevel: 'silent',
  })
  const child = fork(program, { env: { ...process.env, NODE_PATH: join(__dirname, '../../node_modules') } })
  let answered = -1
  child.on('message', (n) => (answered = Number(n)))
  while (answered < 200) await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const database = openDatabase({ file, indexes, now: Date.now })
  const count = { collectionName: 'things', query: JSON.stringify({ n: { $gte: 0, $lte: answered } }) }
  expect(await database.run('database.calculateDocument', count)).toEqual({ data: { total: answered + 1 } })
  database.close()
})

test('an index that is declared later is filled, one that changes is rebuilt, one that goes is dropped', async () => {
  const file = join(folder, 'indexes.sqlite')
  const read = async (declared: Parameters<typeof openDatabase>[0]['indexes']) => {
    const database = openDatabase({ file, indexes: declared, now: Date.now })
    const request = { collectionName: 'things', query: '{"a":1}', order: '{"b":-1}', limit: 2 }
    const { data } = await database.run('database.getDocument', request)
    database.close()
    return (data as { list: string[] }).list.map((text) => (JSON.parse(text) as { b: number }).b)
  }
  const first = openDatabase({ file, indexes: { things: [] }, now: Date.now })
  first.insertMany(
    'things',
    Array.from({ length: 10 }, (_, b) => ({ a: b % 2, b })),
  )
  first.close()
  expect(
    await read({
      things: [
        {
          name: 'it',
          fields: [
            ['a', 1],
            ['b', 1],
          ],
        },
      ],
    }),
  ).toEqual([9, 7])
  expect(await read({ things: [{ name: 'it', fields: [['b', -1]] }] })).toEqual([9, 7])
  expect(await read({ things: [] })).toEqual([9, 7])
})
