import { readFileSync, writeFileSync } from 'node:fs'

/** Time as the local cloud tells it: the machine's clock, how far from it the cloud was started, and an offset that people move. */
export interface LocalClock {
  /** UTC milliseconds. */
  readonly now: () => number
  /** How far people have moved it, in milliseconds. */
  readonly offset: () => number
  /** Puts time at `now` (UTC ms). */
  readonly moveTo: (now: number) => void
  readonly reset: () => void
  /** One float, in milliseconds: how far from the machine's clock workers live. */
  readonly shared: SharedArrayBuffer
}

const read = (file: string): number => {
  try {
    const { offset } = JSON.parse(readFileSync(file, 'utf8')) as { offset?: unknown }
    return Number(offset) || 0
  } catch {
    return 0
  }
}

/**
 * `file` remembers the offset: documents from a moved future stay in the past after a restart. `home`: how far from the
 * machine's clock time stands when nobody has moved it, in milliseconds.
 */
export const createClock = (file: string, home: number): LocalClock => {
  const shared = new SharedArrayBuffer(8)
  const cell = new Float64Array(shared)
  const set = (offset: number) => {
    cell[0] = home + offset
    writeFileSync(file, JSON.stringify({ offset }))
  }
  const distance = () => cell[0] ?? home
  cell[0] = home + read(file)
  return {
    shared,
    offset: () => distance() - home,
    now: () => Date.now() + distance(),
    moveTo: (now) => set(now - Date.now() - home),
    reset: () => set(0),
  }
}

const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** "3d", "3h", "20m" in milliseconds; null when it is nothing of the kind, or more than ten years. */
export const durationOf = (text: string): number | null => {
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? []
  if (!count || !unit) return null
  const duration = Number(count) * units[unit as keyof typeof units]
  return duration <= 3650 * units.d ? duration : null
}
