import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCloud, type OpenCloud } from './open'
import type { Options } from './options'

interface Opening {
  readonly offset: number
  /** Other functions than the product's, in a bare cloud; `ours`: they are the product's all the same, and find what it plants. */
  readonly functions?: string
  readonly ours?: boolean
  /** With villages that have lived. */
  readonly village?: boolean
}

/** What the parent process asks for, by messages. */
export type Turn =
  | { readonly id: number; readonly open: Opening }
  /** The address of one that stands open. */
  | { readonly id: number; readonly close: string }

export interface Turned {
  readonly id: number
  /** Where it is, once it is open. */
  readonly url?: string
  /** Its data folder. */
  readonly data?: string
  readonly error?: string
}

const minute = 60_000

/**
 * For tests: local clouds for the parent process, one after another or side by side, each with fresh data and none of it
 * left behind. Nothing happens there by itself. What is loaded, compiled and planted once serves them all. Ends when the parent does.
 */
export const serveInTurn = (options: Options): void => {
  const home = mkdtempSync(join(tmpdir(), 'grid-echo-'))
  const standing = new Map<string, { readonly cloud: OpenCloud; readonly data: string }>()
  const seedlings = new Map<number, string>()

  /** Planted at one minute, the seed is the same whenever it is. */
  const seedlingAt = (moment: number): string => {
    const file = seedlings.get(moment) ?? join(home, `seedling-${seedlings.size}.sqlite`)
    seedlings.set(moment, file)
    return file
  }

  const open = async ({
    offset,
    functions = options.functions,
    ours = functions === options.functions,
    village = false,
  }: Opening): Promise<Omit<Turned, 'id'>> => {
    const data = mkdtempSync(join(home, 'cloud-'))
    // A village lives in a folder of its own.
    const seedling = village ? null : seedlingAt(Math.floor((Date.now() + offset) / minute))
    const cloud = await openCloud({
      ...options,
      port: 0,
      reset: false,
      bare: !ours,
      data,
      functions,
      offset,
      seedling,
      village,
    })
    if (cloud.faults.length > 0) throw new Error(cloud.faults.join('\n'))
    standing.set(cloud.url, { cloud, data })
    return { url: cloud.url, data }
  }

  const close = async (url: string): Promise<void> => {
    const found = standing.get(url)
    standing.delete(url)
    await found?.cloud.stop()
    if (found) rmSync(found.data, { recursive: true, force: true })
  }

  const take = async (turn: Turn): Promise<Turned> => {
    try {
      if ('open' in turn) return { id: turn.id, ...(await open(turn.open)) }
      await close(turn.close)
      return { id: turn.id }
    } catch (error) {
      return { id: turn.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }

  process.on('message', (turn: Turn) => void take(turn).then((turned) => process.send?.(turned)))
  process.on('disconnect', () => {
    rmSync(home, { recursive: true, force: true })
    process.exit(0)
  })
}
