/** What esbuild is asked for: every function, the local cloud and the programs that look from outside, each as its options. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cut } from './cut.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const at = (...parts) => join(root, ...parts)

const common = { absWorkingDir: root, tsconfig: at('tsconfig.json'), bundle: true, charset: 'utf8', logLevel: 'warning' }

/** One file, as small as it gets: WeChat loads it in half the time it takes to read node_modules. */
const asDeployed = {
  ...common,
  nodePaths: [at('node_modules')],
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
}

/** The SDK with all that it brings, bundled as a function is: what the bench compares a function's loading time with. */
export const sdkAlone = (outfile) => ({ ...asDeployed, entryPoints: [at('node_modules/wx-server-sdk/index.js')], outfile })

/** Folders that are deployed: they hold an entry and the platform's configuration. */
export const functionFolders = (from) =>
  readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(from, entry.name))
    .filter((folder) => existsSync(join(folder, 'index.ts')) && existsSync(join(folder, 'config.json')))

/** Source maps stand outside of what is deployed. */
export const mapsOf = (to) => join(dirname(to), 'maps')

/** Never half a file: a local cloud that is running loads a bundle at any moment. */
const replaceFile = (path, contents) => {
  const fresh = `${path}.${process.pid}.tmp`
  writeFileSync(fresh, contents)
  renameSync(fresh, path)
}

/** Lays what was bundled into the function's folder, with the files that it is deployed with. */
const layOut = (folder, to) => {
  const name = basename(folder)
  const outdir = join(to, name)
  const about = `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', private: true }, null, 2)}\n`
  return {
    name: 'lay-out',
    setup: ({ onEnd }) =>
      onEnd(({ errors, outputFiles }) => {
        if (errors.length > 0) return
        for (const path of [outdir, mapsOf(to)]) mkdirSync(path, { recursive: true })
        replaceFile(join(outdir, 'package.json'), about)
        replaceFile(join(outdir, 'config.json'), readFileSync(join(folder, 'config.json')))
        for (const { path, contents } of outputFiles)
          replaceFile(path.endsWith('.map') ? join(mapsOf(to), `${name}.js.map`) : path, contents)
      }),
  }
}

/** The function in `folder`, for the folder of all functions `to`. */
export const functionBundle = (folder, to) => ({
  ...asDeployed,
  entryPoints: [join(folder, 'index.ts')],
  outfile: join(to, basename(folder), 'index.js'),
  plugins: [cut, layOut(folder, to)],
  write: false,
  metafile: true,
  sourcemap: 'external',
  sourcesContent: false,
})

const inNode = { ...common, sourcemap: true, platform: 'node', target: 'node20', format: 'cjs', packages: 'external' }

/** Programs that look at an environment from outside. */
export const recounts = () => ({
  ...inNode,
  entryPoints: { ledger: at('cloudfunctions/recount/ledger.ts'), statistics: at('cloudfunctions/recount/statistics.ts') },
  outdir: at('dist/recount'),
})

const local = at('cloudfunctions/local')

const besides = (from, to) => ({
  name: 'besides',
  setup: ({ onEnd }) => onEnd(({ errors }) => errors.length === 0 && cpSync(from, to)),
})

/** The local cloud in Node: its server and the program of its workers. */
export const localServer = (to = at('dist/local')) => ({
  ...inNode,
  entryPoints: { main: join(local, 'main.ts'), bootstrap: join(local, 'host/bootstrap.ts') },
  outdir: to,
  plugins: [besides(join(local, 'seed/administrative-divisions-152221.csv'), join(to, 'administrative-divisions-152221.csv'))],
})

/** The table of phones, in the browser. */
export const localTable = (to = at('dist/local/phones')) => ({
  ...common,
  sourcemap: true,
  entryPoints: { table: join(local, 'phones/table.ts'), phone: join(local, 'phones/phone.ts'), style: join(local, 'phones/table.css') },
  outdir: to,
  platform: 'browser',
  target: 'es2020',
  format: 'iife',
  plugins: [besides(join(local, 'phones/table.html'), join(to, 'table.html'))],
})
