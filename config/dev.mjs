/**
 * `npm run dev`: everything is bundled again as it is saved, and the phones on the table load it.
 * The pages stand in dist/dev, apart from those that `npm start` has made ready.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { context } from 'esbuild'
import { at, localServer, localTable, root } from './bundles.mjs'
import { functionBundles } from './functions.mjs'
import { pagesReady, taro } from './pages.mjs'

const pages = at('dist/dev')
const clock = () => new Date().toTimeString().slice(0, 8)
const say = (words) => console.log(`${clock()} ${words}`)

/** Says what was bundled, after the first time. @returns the options and a promise of that first time */
const watched = (name, options, rebuilt = () => undefined) => {
  let first
  const ready = new Promise((resolve) => (first = resolve))
  let bundled = false
  const tell = {
    name: 'tell',
    setup: ({ onEnd }) =>
      onEnd(({ errors }) => {
        first()
        if (bundled && errors.length === 0) {
          say(`${name}: bundled`)
          rebuilt()
        }
        bundled = true
      }),
  }
  return { ready, options: { ...options, plugins: [...(options.plugins ?? []), tell] } }
}

/** The local cloud as a process of its own, begun anew when its own source changes. */
const serving = () => {
  let child
  const begin = () => {
    const words = ['--enable-source-maps', at('dist/local/main.js'), '--h5', pages, ...process.argv.slice(2)]
    child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' })
  }
  const end = () => child?.kill('SIGTERM')
  const again = () => {
    child.once('exit', begin)
    end()
  }
  return { begin, end, again }
}

const cloud = serving()
const watching = [
  ...functionBundles().map((options) => watched(basename(dirname(options.outfile)), options)),
  watched('local cloud', localServer(), cloud.again),
  watched('table of phones', localTable()),
]
const contexts = await Promise.all(watching.map(({ options }) => context(options)))
await Promise.all(contexts.map((one) => one.watch()))
await Promise.all(watching.map(({ ready }) => ready))
cloud.begin()

process.on('exit', cloud.end)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
// A signal to npm ends npm and its shell, and never reaches this process.
const parent = process.ppid
setInterval(() => process.ppid !== parent && process.exit(0), 500).unref()

rmSync(pages, { recursive: true, force: true })
say('正在准备手机页面，此后改一处只要几秒 / building the phones’ pages; what is changed later takes seconds')
let pagesBuilt = false
const said = (printed) => {
  if (/Compiled successfully/.test(printed)) {
    say(pagesBuilt ? 'pages: bundled' : pagesReady)
    pagesBuilt = true
  }
  if (/error/i.test(printed)) process.stdout.write(printed)
}
await taro(['--type', 'h5', '--watch'], { said, environment: { OUT: relative(root, pages), NODE_ENV: 'development' } })
