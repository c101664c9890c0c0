/**
 * Writes what it takes to deploy, beside the bundles:
 *   dist/cloudbaserc.json  for `tcb fn deploy`: every function with its time limit, memory, runtime and timer
 *   dist/database.json     every collection with its indexes, from the one list in cloudfunctions/platform/indexes.ts
 *   dist/storage.json      the rules of the storage, as the console takes them: 云存储 → 权限设置 → 自定义
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

const writeJson = (name, content) => writeFileSync(join(dist, name), `${JSON.stringify(content, null, 2)}\n`)

/**
 * One function as the CloudBase CLI wants it. Of its environment variables it names those that are set here: the CLI replaces what it is
 * given and keeps what it is not, so that the next deployment leaves alone what stands in the console.
 */
const functionOf = (name, env) => {
  const {
    timeout,
    memorySize,
    triggers = [],
    variables = [],
  } = JSON.parse(readFileSync(join(dist, 'cloudfunctions', name, 'config.json'), 'utf8'))
  const envVariables = Object.fromEntries(variables.flatMap((variable) => (env[variable] ? [[variable, env[variable]]] : [])))
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

/** What `tcb fn deploy` reads. `env`: CLOUD_ENV, the environment's id, and the values of variables to set. */
export const cloudbaserc = (env) => ({
  version: '2.0',
  envId: env.CLOUD_ENV ?? '',
  functionRoot: './cloudfunctions',
  functions: readdirSync(join(dist, 'cloudfunctions')).map((name) => functionOf(name, env)),
})

/** Whoever gave a file may read and replace it; others see it by a link that a function gives them. What is not named is denied. */
export const storageRules = { read: 'resource.openid == auth.openid', write: 'resource.openid == auth.openid' }

/** Writes the three files. The bundles must stand in dist/cloudfunctions. */
const writeDeployment = async () => {
  writeJson('cloudbaserc.json', cloudbaserc(process.env))
  writeJson('storage.json', storageRules)
  writeJson('database.json', { collections: Object.entries(await readIndexes()).map(collectionOf) })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeDeployment()
