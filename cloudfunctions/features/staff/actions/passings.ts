import { aggregates } from '../../store'
import type { Passing } from '../passing'

export const passings = aggregates<Passing>('passings')

/** What must come to be; what is gone is gone. */
export const surely = async (what: string, changed: Promise<{ readonly ok: boolean; readonly code?: string }>): Promise<void> => {
  const { ok: done, code } = await changed
  if (!done && code !== 'not_found') throw new Error(`${what}: ${code ?? ''}`)
}
