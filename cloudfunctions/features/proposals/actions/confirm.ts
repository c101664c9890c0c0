import { find } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { kinOf } from '../../points/actions/kin'
import { monthOf } from '../../../ground/time/periods'
import type { Proposal } from '../proposal'
import { confirm } from '../confirming'
import { toView } from '../view'
import { proposals, readTerms } from './store'
import { inArea } from '../../../ground/codes'

/** More entries than anybody may be given by hand in a month. */
const mostEntries = 1000

/** Points that somebody was given by hand in a month, but for one entry. */
const givenIn = async ({ _id, to }: Proposal, month: string): Promise<number> => {
  const given = await find<Pick<Proposal, '_id' | 'points'>>('proposals', {
    where: { 'to.personId': to.personId, month },
    limit: mostEntries,
    fields: ['points'],
  })
  return given.filter((each) => each._id !== _id).reduce((sum, { points }) => sum + points, 0)
}

export const confirmManual: Action<'proposals.confirm'> = async (input, context) => {
  const terms = await readTerms(context.now)
  const kin = await kinOf(context.actor._id)
  const changed = await proposals.change(input.id, async (proposal) =>
    confirm(proposal, input, {
      call: { ...context, kin, key: input.key },
      terms,
      before: input.accept ? await givenIn(proposal, monthOf(context.now)) : 0,
    }),
  )
  const kept = inArea('proposals', changed)
  return kept.ok ? ok(toView(kept.value, context)) : kept
}
