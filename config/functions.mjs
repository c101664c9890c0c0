/**
 * Bundles what runs outside the phone:
 *   every folder of cloudfunctions/ that holds an index.ts and a config.json -> dist/cloudfunctions/<name>/ (deployable as it is),
 *     with its source map in dist/maps/, which stays at home
 *   the local cloud -> dist/local/ (npm packages stay outside)
 *   the programs of cloudfunctions/recount/ -> dist/recount/
 * node config/functions.mjs [--functions FROM TO]: other functions than the product's, for tests of the bundler.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { at, functionBundle, functionFolders, localServer, localTable, mapsOf, recounts, sdkAlone } from './bundles.mjs'

/** Bytes in the output, all of it and our own share of it: the budgets of the architecture. */
const sizesOf = (metafile) => {
  const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint)
  const own = Object.entries(output.inputs).filter(([path]) => !/(^|:|\/)node_modules\/|^cut:/.test(path))
  return { bytes: output.bytes, own: own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) }
}

/** Removes what belongs to functions that no longer exist, so that they cannot be deployed by mistake. */
const sweep = (folder, names) => {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!names.includes(basename(name, '.js.map'))) rmSync(join(folder, name), { recursive: true })
}

/** Makes room for the functions below `from` in `to`. @returns what to ask esbuild for, one for each function */
export const functionBundles = (from = at('cloudfunctions'), to = at('dist/cloudfunctions')) => {
  // Of which source the bundles are is noted again when they stand (config/built.mjs).
  if (to === at('dist/cloudfunctions')) rmSync(at('dist/.functions'), { force: true })
  const folders = functionFolders(from)
  const names = folders.map((folder) => basename(folder))
  for (const folder of [to, mapsOf(to)]) sweep(folder, names)
  return folders.map((folder) => functionBundle(folder, to))
}

/**
 * Bundles every function below `from` into `to`, their source maps into a folder `maps` beside it.
 * @returns name and sizes in bytes of each
 */
export const buildFunctions = (from, to) =>
  Promise.all(
    functionBundles(from, to).map(async (options) => {
      const { metafile } = await build(options)
      return { name: basename(join(options.outfile, '..')), ...sizesOf(metafile) }
    }),
  )

/** The local cloud: its server and the program of its workers run in Node, the table of phones in the browser. */
export const buildLocal = () => Promise.all([build(localServer()), build(localTable())])

/** Bundles the SDK alone, to compare with. */
export const bundleSdk = (outfile) => build(sdkAlone(outfile))

const kilobytes = (bytes) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`

/** Prints what a build made. */
export const report = (sizes) => {
  for (const { name, bytes, own } of sizes) console.log(`function ${name}: ${kilobytes(bytes)}, our own code ${kilobytes(own)}`)
}

const main = async ([flag, from, to]) => {
  if (flag === '--functions') return report(await buildFunctions(from, to))
  const [sizes] = await Promise.all([buildFunctions(), buildLocal(), build(recounts())])
  report(sizes)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(process.argv.slice(2)).catch(({ message }) => {
    // esbuild has shown each error with its line already.
    console.error(message.split('\n')[0])
    process.exitCode = 1
  })
