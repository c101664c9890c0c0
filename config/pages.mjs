/** `npm run build:h5`: the phones' pages for the browser, unless those of this very source stand ready in dist/h5. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { at, root } from './bundles.mjs'
import { fingerprint } from './fingerprint.mjs'

/** What the pages are made of. */
const sources = ['src', 'config/index.ts', 'babel.config.js', 'package.json', 'package-lock.json']
const stamp = at('dist/h5/.built')

/** Whether the pages that stand built are of the source as it is. */
export const pagesAreFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root, sources)

/** Taro's command line. `said` hears whatever it prints. @returns a promise of its exit code */
export const taro = (words, { said, environment = {} }) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at('node_modules/@tarojs/cli/bin/taro'), 'build', ...words], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', said)
    process.on('exit', () => child.kill())
    child.on('error', reject)
    child.on('exit', resolve)
  })

/** Prints how far the bundler has come, every fifth of the way. */
const progress = (print) => {
  let shown = 0
  return (printed) => {
    const [, percent] = [...printed.matchAll(/\((\d+)%\)/g)].at(-1) ?? []
    if (!(Number(percent) >= shown + 20)) return
    shown = Math.floor(Number(percent) / 20) * 20
    print(`  手机页面 ${shown}%`)
  }
}

/**
 * Builds the pages where they are not of this source. A failed build prints all that the bundler said. @returns whether they stand
 * ready
 */
export const buildPages = async (print = console.log) => {
  if (pagesAreFresh()) return true
  const before = fingerprint(root, sources)
  print('正在准备手机页面，约半分钟 / building the phones’ pages, about half a minute')
  const show = progress(print)
  let printed = ''
  const said = (words) => {
    printed += words
    show(words)
  }
  const code = await taro(['--type', 'h5'], { said })
  if (code === 0) writeFileSync(stamp, before)
  if (code !== 0) print(`${printed}\n手机页面没有建成，原因见上 / the pages could not be built, see above`)
  return code === 0
}

/** For people who wait. */
export const pagesReady = '手机页面好了 / the phones’ pages are ready'

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const built = await buildPages()
  if (built) console.log(pagesReady)
  process.exitCode = built ? 0 : 1
}
