/**
 * Writes what it takes to deploy, beside the bundles:
 *   dist/cloudbaserc.json  for `tcb fn deploy`: every function with its time limit, memory, runtime and timer
 *   dist/database.json     every collection with its indexes, from the one list in cloudfunctions/platform/indexes.ts
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

const writeJson = (name, content) => writeFileSync(join(dist, name), `${JSON.stringify(content, null, 2)}\n`)

/** One function as the CloudBase CLI wants it. Environment variables are left for the county to fill in. */
const functionOf = (name) => {
  const {
    timeout,
    memorySize,
    triggers = [],
    envVariables = {},
  } = JSON.parse(readFileSync(join(dist, 'cloudfunctions', name, 'config.json'), 'utf8'))
  return { name, timeout, memorySize, runtime: 'Nodejs18.15', handler: 'index.main', installDependency: false, triggers, envVariables }
}

const readIndexes = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'cloudfunctions/platform/indexes.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  })
  const { indexes } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  return indexes
}

const collectionOf = ([name, indexes]) => ({
  name,
  permission: 'ADMINONLY',
  indexes: indexes.map((index) => ({ name: index.name, fields: index.fields.map(([path, order]) => ({ path, order })) })),
})

/** Writes both files. The bundles must stand in dist/cloudfunctions. */
export const writeDeployment = async () => {
  const functions = readdirSync(join(dist, 'cloudfunctions')).map(functionOf)
  writeJson('cloudbaserc.json', { version: '2.0', envId: '', functionRoot: './cloudfunctions', functions })
  writeJson('database.json', { collections: Object.entries(await readIndexes()).map(collectionOf) })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeDeployment()
