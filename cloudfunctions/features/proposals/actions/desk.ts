import { find, where } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import type { Appeal } from '../../appeals/appeal'
import { toView as toAppealView } from '../../appeals/view'
import { proposesFor, queuesOf, type Proposal } from '../proposal'
import { toView } from '../view'
import { readTerms } from './store'

/** What one screen shows. */
const shown = 50

const readAppeals = (queues: readonly string[]) =>
  find<Appeal>('appeals', {
    where: { queue: where.in([...queues]) },
    order: [
      ['dueAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: shown,
  })

/** Those that wait for me, those that I proposed and those that I confirmed, the newest first. */
const readProposals = (queues: readonly string[], { actor }: Context) =>
  find<Proposal>('proposals', {
    where: where.or([{ queue: where.in([...queues]) }, { 'by.personId': actor._id }, { 'endedBy.personId': actor._id }]),
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit: shown,
  })

export const showPointsDesk: Action<'proposals.desk'> = async (_input, context) => {
  const [queues, places] = [queuesOf(context), proposesFor(context)]
  if (queues.length === 0 && places.length === 0) return err('proposals.no_desk')
  const [appeals, proposals, terms] = await Promise.all([readAppeals(queues), readProposals(queues, context), readTerms(context.now)])
  const { most, monthMost } = terms.byHand('resident')
  return ok({
    appeals: appeals.map((appeal) => toAppealView(appeal, context)),
    proposals: proposals.map((proposal) => toView(proposal, context)),
    places: [...places],
    most,
    monthMost,
  })
}
