import { call } from '@/cloud'
import type { CallError } from '@/contract'
import type { ImportView, ReportRow } from '@/contract/exchange'
import { createLock } from '@/lib/kept/alone'
import { createStore } from '@/lib/kept/store'

export interface Running {
  readonly view: ImportView
  readonly rows: readonly ReportRow[]
  readonly going: boolean
  readonly error: CallError | null
}

const alone = createLock()
const running = createStore<Running | null>(() => null)

const goOn = async (view: ImportView) => {
  let now: Running = { view: { ...view, more: true }, rows: [], going: true, error: null }
  running.set(now)
  while (now.going) {
    const reply = await call('exchange.apply', { id: view.id })
    now = reply.ok
      ? { view: reply.data.import, rows: reply.data.rows, going: reply.data.import.more, error: null }
      : { ...now, going: false, error: reply.error }
    running.set(now)
  }
}

/**
 * Applies an import, piece by piece, until all rows are dealt with. It belongs to the program and not to the page,
 * so the page may be left; what was cut off goes on from where it was.
 */
export const apply = (view: ImportView) => alone(() => goOn(view))

export const useRunning = () => running.use()
export const clearRunning = () => running.set(null)
