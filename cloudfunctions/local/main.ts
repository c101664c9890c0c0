import { resolve } from 'node:path'
import { openCloud } from './open'
import { readOptions } from './options'
import { serveInTurn } from './turns'

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

/** Starts the local cloud, prints where it is, and stops cleanly when asked to; or, with `--in-turn`, clouds for whoever asks. */
const main = async () => {
  const options = readOptions(process.argv.slice(2), { built: resolve(__dirname, '..'), environment: process.env })
  if (process.argv.includes('--in-turn')) {
    serveInTurn(options)
    return
  }
  const cloud = await openCloud(options)
  for (const fault of cloud.faults) console.error(`the village: ${fault}`)
  cloud.wake()
  console.log(`网格回音 local cloud: ${cloud.url}`)

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
