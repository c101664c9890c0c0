import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'grid-echo-fingerprint-'))
const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
/** Of the folder `src` and a file that may be missing. */
const fingerprint = (): string => {
  const rule = resolve(__dirname, '../../config/fingerprint.mjs')
  const program = `import('${rule}').then(m => console.log(m.fingerprint(process.argv[1], ['src', 'lock'])))`
  return execFileSync(process.execPath, ['-e', program, folder], { encoding: 'utf8' })
}

beforeEach(() => {
  mkdirSync(join(folder, 'src/pages'), { recursive: true })
  write('src/app.ts', 'app')
  write('src/pages/home.ts', 'home')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what is built is of this source when the files say the same, whenever they were written', () => {
  const before = fingerprint()
  utimesSync(join(folder, 'src/app.ts'), new Date(0), new Date(0))
  expect(fingerprint()).toBe(before)
})

test.each<[what: string, change: () => void]>([
  ['a file says something else', () => write('src/pages/home.ts', 'hom3')],
  ['a file is added', () => write('src/pages/me.ts', '')],
  ['a file has another name', () => renameSync(join(folder, 'src/app.ts'), join(folder, 'src/application.ts'))],
  ['a file that was missing is there', () => write('lock', '')],
  [
    'words move from one file to the next',
    () => {
      write('src/app.ts', 'ap')
      write('src/pages/home.ts', 'phome')
    },
  ],
])('it is of another source when %s', (_what, change) => {
  const before = fingerprint()
  change()
  expect(fingerprint()).not.toBe(before)
})
