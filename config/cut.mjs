/**
 * What `wx-server-sdk` brings along and no function of ours calls, cut from the bundles: half of their loading time.
 * In its place stands a module that may be imported and passed on, and throws with its name when it is called.
 */
import { readFileSync } from 'node:fs'

/** Each package, and those of its functions that the SDK calls when it starts, only to put the answer away. */
const packages = {
  // cloud.ai()
  '@cloudbase/ai': [],
  '@cloudbase/app': [],
  'web-streams-polyfill': [],
  // cloud.models, cloud.mysql, cloud.rdb
  '@cloudbase/wx-cloud-client-sdk': ['generateHTTPClient'],
  // auth().createTicket()
  jsonwebtoken: [],
  // Writes XML; the SDK only reads what the storage answers.
  xmlbuilder: [],
}

/** Kinds of files that the product sends or makes. The whole list of the world is a tenth of a bundle. */
const extensions = [
  'jpg',
  'png',
  'webp',
  'gif',
  'heic',
  'mp3',
  'm4a',
  'aac',
  'wav',
  'mp4',
  'xlsx',
  'csv',
  'zip',
  'pdf',
  'json',
  'txt',
  'bin',
]

/** The source of a module that stands for the package `name`. */
const standIn = (name, started) => `
const absent = path => new Proxy(function () {}, {
  get: (_, key) => key === '__esModule' ? true : key === 'then' || typeof key === 'symbol' ? undefined : absent(path + '.' + key),
  apply: () => { throw new Error(path + ' is cut from this bundle: see config/cut.mjs') },
  construct: () => { throw new Error(path + ' is cut from this bundle: see config/cut.mjs') },
})
const whole = absent(${JSON.stringify(name)})
module.exports = ${started.length === 0 ? 'whole' : `{ default: { ${started.map((key) => `${key}: () => whole`)} }, __esModule: true }`}
`

const keptTypes = (list) =>
  Object.fromEntries(Object.entries(list).filter(([, type]) => type.extensions?.some((extension) => extensions.includes(extension))))

/** For esbuild. */
export const cut = {
  name: 'cut',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^(${Object.keys(packages).join('|')})$`) }, ({ path }) => ({ path, namespace: 'cut' }))
    onLoad({ filter: /.*/, namespace: 'cut' }, ({ path }) => ({ contents: standIn(path, packages[path]), loader: 'js' }))
    onLoad({ filter: /[\\/]mime-db[\\/]db\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(keptTypes(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
    }))
  },
}
