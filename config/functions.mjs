/**
 * Bundles what runs outside the phone:
 *   every folder of cloudfunctions/ that holds an index.ts and a config.json -> dist/cloudfunctions/<name>/ (deployable as it is),
 *     with its source map in dist/maps/, which stays at home
 *   the local cloud -> dist/local/ (npm packages stay outside)
 *   the programs of cloudfunctions/recount/ -> dist/recount/
 * node config/functions.mjs [--functions FROM TO]: other functions than the product's, for tests of the bundler.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { cut } from './cut.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)
const tsconfig = at('tsconfig.json')

/** Folders that are deployed: they hold an entry and the platform's configuration. */
const functionFolders = (from) =>
  readdirSync(from, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(from, entry.name))
    .filter((folder) => existsSync(join(folder, 'index.ts')) && existsSync(join(folder, 'config.json')))

const isOurs = (path) => !path.includes('node_modules/')

/** Programs that look at an environment from outside. */
export const buildRecounts = () =>
  build({
    absWorkingDir: root,
    tsconfig,
    bundle: true,
    sourcemap: true,
    charset: 'utf8',
    logLevel: 'warning',
    entryPoints: { ledger: at('cloudfunctions/recount/ledger.ts') },
    outdir: at('dist/recount'),
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
  })

/** Bytes in the output, all of it and our own share of it: the budgets of the architecture. */
const sizesOf = (metafile) => {
  const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
  const own = Object.entries(output.inputs).filter(([path]) => isOurs(path))
  return { bytes: output.bytes, own: own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) }
}

/** Source maps stand outside of what is deployed. */
const mapsOf = (to) => join(dirname(to), 'maps')

/** Never half a file: a local cloud that is running loads a bundle at any moment. */
const replaceFile = (path, contents) => {
  const fresh = `${path}.${process.pid}.tmp`
  writeFileSync(fresh, contents)
  renameSync(fresh, path)
}

/** One file, as small as it gets: WeChat loads it in half the time it takes to read node_modules. */
const asDeployed = (entry, outfile) => ({
  entryPoints: [entry],
  outfile,
  absWorkingDir: root,
  tsconfig,
  nodePaths: [at('node_modules')],
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
})

/** The SDK with all that it brings, bundled as a function is: what the bench compares a function's loading time with. */
export const bundleSdk = (outfile) => build(asDeployed(at('node_modules/wx-server-sdk/index.js'), outfile))

const buildFunction = async (folder, to) => {
  const name = basename(folder)
  const outdir = join(to, name)
  const options = { ...asDeployed(join(folder, 'index.ts'), join(outdir, 'index.js')), plugins: [cut] }
  const { metafile, outputFiles } = await build({ ...options, write: false, metafile: true, sourcemap: 'external', sourcesContent: false })
  mkdirSync(outdir, { recursive: true })
  for (const { path, contents } of outputFiles) replaceFile(path.endsWith('.map') ? join(mapsOf(to), `${name}.js.map`) : path, contents)
  replaceFile(join(outdir, 'package.json'), `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', private: true }, null, 2)}\n`)
  replaceFile(join(outdir, 'config.json'), readFileSync(join(folder, 'config.json')))
  return { name, ...sizesOf(metafile) }
}

/** Removes what belongs to functions that no longer exist, so that they cannot be deployed by mistake. */
const sweep = (folder, names) => {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!names.includes(basename(name, '.js.map'))) rmSync(join(folder, name), { recursive: true })
}

/** Bundles every function below `from` into `to`, their source maps into a folder `maps` beside it. @returns name and sizes in bytes of each */
export const buildFunctions = async (from = at('cloudfunctions'), to = at('dist/cloudfunctions')) => {
  const folders = functionFolders(from)
  for (const folder of [to, mapsOf(to)])
    sweep(
      folder,
      folders.map((one) => basename(one)),
    )
  return Promise.all(folders.map((folder) => buildFunction(folder, to)))
}

/** The local cloud: its server and the program of its workers run in Node, the table of phones in the browser. */
export const buildLocal = async (to = at('dist/local')) => {
  const common = { absWorkingDir: root, tsconfig, bundle: true, sourcemap: true, charset: 'utf8', logLevel: 'warning' }
  const local = at('cloudfunctions/local')
  const inNode = build({
    ...common,
    entryPoints: { main: join(local, 'main.ts'), bootstrap: join(local, 'host/bootstrap.ts') },
    outdir: to,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
  })
  const phones = join(local, 'phones')
  const inBrowser = build({
    ...common,
    entryPoints: { table: join(phones, 'table.ts'), phone: join(phones, 'phone.ts'), style: join(phones, 'table.css') },
    outdir: join(to, 'phones'),
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
  })
  await Promise.all([inNode, inBrowser])
  cpSync(join(phones, 'table.html'), join(to, 'phones/table.html'))
  cpSync(join(local, 'seed/administrative-divisions-152221.csv'), join(to, 'administrative-divisions-152221.csv'))
}

const kilobytes = (bytes) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`

/** Prints what a build made. */
export const report = (sizes) => {
  for (const { name, bytes, own } of sizes) console.log(`function ${name}: ${kilobytes(bytes)}, our own code ${kilobytes(own)}`)
}

const main = async ([flag, from, to]) => {
  if (flag === '--functions') return report(await buildFunctions(from, to))
  const [sizes] = await Promise.all([buildFunctions(), buildLocal(), buildRecounts()])
  report(sizes)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(process.argv.slice(2)).catch(({ message }) => {
    // esbuild has shown each error with its line already.
    console.error(message.split('\n')[0])
    process.exitCode = 1
  })
