/** Tests that need nothing built and no process of their own: they ask pure rules, and answer in seconds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { at } from './bundles.mjs'

const rooms = ['ground', 'features', 'platform', 'contract', 'local', 'regression']

const testsBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return testsBelow(path)
    return entry.name.endsWith('.test.ts') ? [path] : []
  })

/** What a pure test does without: other processes, the SDK, the server of the local cloud, what is built. */
const needs =
  /node:child_process|wx-server-sdk|cloudfunctions\/local\/(gateway|host(?!\/shifted-date)|http|server|assemble)|['"`/]dist[/'"`]/

/** Walks through all that can happen: pure, but no matter of seconds. */
const walksEverything = /-exploration\.test\.ts$/

/** Whether a file of tests/ and all that it imports from there are plain. */
const isPure = (path, known = new Map()) => {
  const before = known.get(path)
  if (before !== undefined) return before
  known.set(path, true)
  const text = readFileSync(path, 'utf8')
  const imported = [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)]
    .map(([, name]) => `${join(dirname(path), name)}.ts`)
    .filter((file) => file.startsWith(at('tests')) && existsSync(file))
  const pure = !path.includes('/local-cloud.') && !needs.test(text) && imported.every((file) => isPure(file, known))
  known.set(path, pure)
  return pure
}

/** Paths of all pure tests. */
export const pureTests = () => {
  const known = new Map()
  return rooms
    .map((room) => at('tests', room))
    .filter(existsSync)
    .flatMap(testsBelow)
    .filter((path) => !walksEverything.test(path) && isPure(path, known))
}
