import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledCode } from '../../cloudfunctions/local/host/compiled'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grid-echo-compiled-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const first = { name: 'api', path: '/built/api/index.js', source: 'exports.main = () => 1' }
const second = { ...first, source: 'exports.main = () => 2' }
const code = Uint8Array.of(1, 2, 3)

test('what was compiled of a bundle serves this process and the next', () => {
  const here = new CompiledCode(folder)
  expect(here.of(first)).toBeNull()
  here.keep(first, code)
  expect(here.of(first)).toEqual(code)
  expect([...(new CompiledCode(folder).of(first) ?? [])]).toEqual([...code])
})

test('it serves no bundle that says something else, be it as long, or of the same words under another name or in another place', () => {
  const compiled = new CompiledCode(folder)
  compiled.keep(first, code)
  expect(compiled.of(second)).toBeNull()
  expect(compiled.of({ ...first, name: 'care' })).toBeNull()
  expect(compiled.of({ ...first, path: '/built/elsewhere/api/index.js' })).toBeNull()
})

test('only the last of each function is kept on the disk', () => {
  const compiled = new CompiledCode(folder)
  compiled.keep({ ...first, name: 'care' }, code)
  compiled.keep(first, code)
  compiled.keep(second, code)
  expect(readdirSync(folder).map((name) => name.replace(/-.*/, ''))).toEqual(['api', 'care'])
  expect(new CompiledCode(folder).of(first)).toBeNull()
  expect(new CompiledCode(folder).of(second)).not.toBeNull()
})
