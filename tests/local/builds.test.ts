import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { watchBuilds, type Built } from '../../cloudfunctions/local/builds'
import { eventually } from '../support/eventually'

const folder = mkdtempSync(join(tmpdir(), 'grid-echo-builds-'))
const at = (path: string) => join(folder, path)
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
}
let stop: () => void
let heard: Built[]

beforeEach(() => {
  heard = []
  write('functions/api/index.js', 'as it was')
  write('functions/service/index.js', 'as it was')
  write('table/table.js', 'as it was')
  stop = watchBuilds({ functions: at('functions'), h5: at('h5'), table: at('table') }, (what) => heard.push(what))
})
afterEach(() => stop())
afterAll(() => rmSync(folder, { recursive: true }))

test('two functions bundled in one moment are told once', async () => {
  write('functions/api/index.js', 'anew')
  write('functions/service/index.js', 'anew')
  expect(
    await eventually(
      () => Promise.resolve(heard),
      (list) => list.length > 0,
    ),
  ).toEqual(['functions'])
})

test('pages that were not there at the start are told, and the table by itself', async () => {
  write('h5/index.html', 'the first')
  write('table/table.js', 'anew')
  const all = await eventually(
    () => Promise.resolve([...heard]),
    (list) => list.length > 1,
  )
  expect(all.sort()).toEqual(['pages', 'table'])
})
