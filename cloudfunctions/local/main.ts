import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assemble } from './assemble'
import { openDataFolder } from './data-folder'
import { readOptions } from './options'
import { plant } from './seed/plant'
import { makeSeed } from './seed/seed'
import { listen } from './server'

/** A signal to npm ends npm and its shell, and never reaches this process: it would keep the port for ever. */
const whenOrphaned = (act: () => void) => {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, 500)
  timer.unref()
}

/** Starts the local cloud, prints where it is, and stops cleanly when asked to. */
const main = async () => {
  const options = readOptions(process.argv.slice(2), { built: resolve(__dirname, '..'), environment: process.env })
  const folder = openDataFolder(options.data, options.reset)
  const seed = makeSeed(readFileSync(resolve(__dirname, 'administrative-divisions-152221.csv'), 'utf8'))
  const cloud = assemble(options, folder, seed)
  if (!folder.isPlanted()) {
    plant(cloud.database, seed, cloud.clock.now())
    folder.markPlanted()
  }
  const port = await listen(cloud.server, options.port)
  const url = `http://127.0.0.1:${port}`
  cloud.start(url)
  console.log(`网格回音 local cloud: ${url}`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await cloud.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(() => void stop())
}

main().catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? 'this port is taken: stop the other program, or choose another with PORT=8788' : error)
  process.exit(1)
})
