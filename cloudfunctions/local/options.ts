import { join, resolve } from 'node:path'

export interface Options {
  /** 0 takes a free one. */
  readonly port: number
  /** Where documents, files and messages live. */
  readonly data: string
  /** Where the built functions are. */
  readonly functions: string
  /** Where the built H5 pages are. */
  readonly h5: string
  /** Where the built table of phones is. */
  readonly table: string
  /** The built program of a worker. */
  readonly program: string
  /** Where what V8 compiled of functions is kept. */
  readonly compiled: string
  readonly reset: boolean
  /** The platform alone, as a new environment is: no collection and no document of the product. For other functions than its own. */
  readonly bare: boolean
  /** A new data folder gets villages that have lived for two weeks, besides the seed. */
  readonly village: boolean
  /** How far from the machine's clock time stands at the start, in ms: tests begin at a moment of their own. */
  readonly offset: number
  /** Where a database with the seed in it is kept for the next folder that is new; null: nowhere. */
  readonly seedling: string | null
}

const valueAfter = (flag: string, words: readonly string[]): string | undefined => {
  const at = words.indexOf(flag)
  return at < 0 ? undefined : words[at + 1]
}

interface Surroundings {
  /** The folder of everything built. */
  readonly built: string
  readonly environment: NodeJS.ProcessEnv
}

/**
 * Reads the command line and the environment (`PORT`, `LOCAL_DATA`).
 * @throws when PORT is no port
 */
export const readOptions = (words: readonly string[], { built, environment }: Surroundings): Options => {
  const port = Number(environment.PORT ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is no port number: ${environment.PORT}`)
  return {
    port,
    data: resolve(environment.LOCAL_DATA || '.local'),
    functions: resolve(valueAfter('--functions', words) ?? join(built, 'cloudfunctions')),
    h5: resolve(valueAfter('--h5', words) ?? join(built, 'h5')),
    table: join(built, 'local/phones'),
    program: join(built, 'local/bootstrap.js'),
    compiled: join(built, 'compiled'),
    reset: words.includes('--reset'),
    bare: words.includes('--bare') || words.includes('--functions'),
    seedling: null,
    village: words.includes('--village'),
    offset: Number(valueAfter('--offset', words) ?? 0),
  }
}
