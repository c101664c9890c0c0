import { parse } from 'acorn'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const weapp = resolve(__dirname, '../../dist/weapp')

const scriptsBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return scriptsBelow(path)
    return name.endsWith('.js') ? [path] : []
  })

/** Why a phone with iOS 12 cannot read this program; null when it can. WeChat's engine there knows ES2019. */
const unreadable = (program: string): string | null => {
  try {
    parse(program, { ecmaVersion: 2019 })
    return null
  } catch (error) {
    return error instanceof SyntaxError ? error.message : 'no program'
  }
}

/** Case E2: one such file among the vendors, and the mini-program does not start. */
test('an old phone can read every file of the mini-program', () => {
  const scripts = scriptsBelow(weapp)
  expect(scripts.length).toBeGreaterThan(50)
  expect(scripts.filter((path) => unreadable(readFileSync(path, 'utf8')))).toEqual([])
})

test.each(['const name = person?.name', 'const name = given ?? "nobody"', 'class Box { size = 1 }', 'given ||= 1'])(
  'what an old phone cannot read is noticed: %s',
  (program) => {
    expect(unreadable(program)).toMatch(/Unexpected token/)
  },
)
