import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assemble } from './assemble'
import { openDataFolder } from './data-folder'
import type { Options } from './options'
import { plant } from './seed/plant'
import { makeSeed, type Seed } from './seed/seed'
import { listen } from './server'

export interface OpenCloud {
  readonly url: string
  readonly warm: () => void
  readonly stop: () => Promise<void>
}

const minute = 60_000
let read: Seed | null = null

/** Read once by this process. */
const theSeed = (): Seed => (read ??= makeSeed(readFileSync(resolve(__dirname, 'administrative-divisions-152221.csv'), 'utf8')))

/** Opens a local cloud over the data folder of its options, planted where that is new, and listens. */
export const openCloud = async (options: Options): Promise<OpenCloud> => {
  const folder = openDataFolder(options.data, options)
  const seed = theSeed()
  const cloud = assemble(options, folder, seed)
  if (!folder.isPlanted()) {
    // What has happened in the seed happened before a whole minute, so that it is the same for all who begin within it.
    plant(cloud.database, seed, Math.floor(cloud.clock.now() / minute) * minute)
    folder.markPlanted()
    if (options.seedling) cloud.database.copyTo(options.seedling)
  }
  const url = `http://127.0.0.1:${await listen(cloud.server, options.port)}`
  cloud.start(url)
  return { url, warm: cloud.warm, stop: cloud.stop }
}
