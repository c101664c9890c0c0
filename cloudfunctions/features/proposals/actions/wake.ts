import { ok } from '../../../platform/result'
import { waker } from '../../../platform/waking'
import type { Proposal } from '../proposal'
import { lapse } from '../steps'
import { proposals } from './store'

/** Manual entries that nobody confirmed in time. */
export const lapsingProposals = waker<Proposal>('proposals', async (due, now) => {
  await Promise.allSettled(due.map((each) => proposals.change(each._id, (proposal) => ok(lapse(proposal, now)), each)))
})
