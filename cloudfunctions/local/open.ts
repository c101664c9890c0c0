import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assemble } from './assemble'
import { openDataFolder } from './data-folder'
import { CompiledCode } from './host/compiled'
import type { Options } from './options'
import { plant, plantHistory } from './seed/plant'
import { makeSeed, type Seed } from './seed/seed'
import { listen } from './server'
import { live } from './village/living'
import { villages } from './village/villages'

export interface OpenCloud {
  readonly url: string
  /** What the villages could not do while they lived, in words. */
  readonly faults: readonly string[]
  /** Starts every function and the timers: without, nothing happens by itself. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

const minute = 60_000

/** Once in a process, whatever is asked for it. */
const once = <In, Out>(make: (of: In) => Out): ((of: In) => Out) => {
  const made = new Map<In, Out>()
  return (of) => {
    const out = made.get(of) ?? make(of)
    made.set(of, out)
    return out
  }
}
const seedIn = once((file: string): Seed => makeSeed(readFileSync(file, 'utf8')))
const compiledIn = once((folder: string) => new CompiledCode(folder))

/** What was asked in the months before, and then two weeks, day by day. */
const letLive = (cloud: ReturnType<typeof assemble>, seed: Seed, url: string): Promise<readonly string[]> => {
  plantHistory(cloud.database, seed, cloud.clock.now())
  console.log('村里先过两周日子，约二十秒 / two weeks pass in the village, about twenty seconds')
  return live(villages, { url, ...cloud })
}

/** Opens a local cloud over the data folder of its options, planted where that is new, and listens. */
export const openCloud = async (options: Options): Promise<OpenCloud> => {
  const folder = openDataFolder(options.data, options.bare ? { ...options, seedling: null } : options)
  const seed = seedIn(resolve(__dirname, 'administrative-divisions-152221.csv'))
  const cloud = assemble(options, { folder, seed, compiled: compiledIn(options.compiled) })
  const isNew = !folder.isPlanted()
  // What has happened in the seed happened before a whole minute, so that it is the same for all who begin within it.
  if (isNew && !options.bare) plant(cloud.database, seed, Math.floor(cloud.clock.now() / minute) * minute)
  if (isNew && options.seedling && !options.bare) cloud.database.copyTo(options.seedling)
  const url = `http://127.0.0.1:${await listen(cloud.server, options.port)}`
  cloud.start(url)
  const faults = isNew && options.village ? await letLive(cloud, seed, url) : []
  if (isNew) folder.markPlanted()
  return { url, faults, wake: cloud.wake, stop: cloud.stop }
}
