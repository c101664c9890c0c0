/** `npm start`: builds what is missing or older than its source, then serves. `--headless` builds no H5 pages. */
import { spawn } from 'node:child_process'
import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildFunctions, buildLocal, report } from './functions.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (path) => join(root, path)
const words = process.argv.slice(2)

/** When anything below these paths last changed, in ms. */
const newest = (paths) =>
  Math.max(
    ...paths
      .filter(existsSync)
      .map((path) => (statSync(path).isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : statSync(path).mtimeMs)),
    0,
  )

/** Written when a build of the pages ends: webpack leaves files alone that come out the same. */
const stamp = at('dist/h5/.built')

const isFresh = () =>
  existsSync(at('dist/h5/index.html')) && newest([stamp]) >= newest(['src', 'config/index.ts', 'package-lock.json'].map(at))

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = []
    child.stdout.on('data', (words) => printed.push(words))
    child.stderr.on('data', (words) => printed.push(words))
    process.on('exit', () => child.kill())
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}\n${Buffer.concat(printed)}`))))
  })

/** Ready within a minute, also on a slow machine: the phones say that their pages are still being built, and wait for them. */
const patience = 45_000

/** A failed build of the pages is no reason to withhold the cloud: the page says so instead. */
const buildPages = async () => {
  if (words.includes('--headless') || isFresh()) return
  console.log('building the pages for the browser, about half a minute ...')
  await run(process.execPath, [at('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5'])
    .then(() => writeFileSync(stamp, ''))
    .catch((error) => console.error(`pages: ${error.message}`))
}

const build = async () => {
  const pages = Promise.race([buildPages(), new Promise((resolve) => setTimeout(resolve, patience).unref())])
  const [sizes] = await Promise.all([buildFunctions(), buildLocal(), pages])
  report(sizes)
}

await build()
process.chdir(root)
process.setSourceMapsEnabled(true)
await import(pathToFileURL(at('dist/local/main.js')).href)
