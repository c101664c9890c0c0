import { ok } from '../../../platform/result'
import { wakeAll } from '../../../platform/waking'
import type { Proposal } from '../proposal'
import { lapse } from '../steps'
import { proposals } from './store'

/** Manual entries that nobody confirmed in time. Resolves to how many were looked at; safe to run twice or late. */
export const lapseProposals = (now: number, hasTime: () => boolean): Promise<number> =>
  wakeAll<Proposal>('proposals', { now, hasTime }, async (due) => {
    await Promise.allSettled(due.map((each) => proposals.change(each._id, (proposal) => ok(lapse(proposal, now)), each)))
  })
