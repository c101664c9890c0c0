import { find } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Held } from '../held'
import { judged } from '../held-file'
import { moderation } from './store'

type Fields = Readonly<Record<string, unknown>>

/** What WeChat pushes about a file that it was shown: `wxa_media_check`. Safe to repeat. Resolves to how many things changed. */
export const takeVerdict = async (event: Fields): Promise<number> => {
  const { trace_id: traceId, result } = event
  const { suggest } = (result ?? {}) as Fields
  if (typeof traceId !== 'string' || typeof suggest !== 'string') return 0
  const [held] = await find<Held>('moderation', { where: { traceId }, limit: 1 })
  if (!held) return 0
  const changed = await moderation.change<never>(held._id, (seen) => ok(judged(seen, suggest)), held)
  return changed.ok && changed.value !== held ? 1 : 0
}
