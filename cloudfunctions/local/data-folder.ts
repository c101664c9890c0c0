import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the local cloud keeps on disk, all in one folder. */
export interface DataFolder {
  readonly database: string
  readonly files: string
  readonly subscribers: string
  readonly clock: string
  /** True once the seed stands complete. */
  readonly isPlanted: () => boolean
  readonly markPlanted: () => void
}

/** Our own entries of the folder: only these are ever removed. */
const isOurs = (name: string) => /^(database\.|files$|subscribers\.jsonl$|clock\.json$|planted$)/.test(name)

const empty = (folder: string) => {
  for (const name of readdirSync(folder).filter(isOurs)) rmSync(join(folder, name), { recursive: true })
}

interface Opening {
  readonly reset: boolean
  /** A database in which the seed stands already, for a new folder; null or not there: it is planted. */
  readonly seedling: string | null
}

/** Opens the folder, empty when `reset` is asked or an earlier start did not get as far as planting its seed. */
export const openDataFolder = (folder: string, { reset, seedling }: Opening): DataFolder => {
  mkdirSync(folder, { recursive: true })
  const planted = join(folder, 'planted')
  const database = join(folder, 'database.sqlite')
  if (reset || !existsSync(planted)) empty(folder)
  if (!existsSync(planted) && seedling && existsSync(seedling)) {
    copyFileSync(seedling, database)
    writeFileSync(planted, '')
  }
  return {
    database,
    files: join(folder, 'files'),
    subscribers: join(folder, 'subscribers.jsonl'),
    clock: join(folder, 'clock.json'),
    isPlanted: () => existsSync(planted),
    markPlanted: () => writeFileSync(planted, ''),
  }
}
