import { where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { answeringIn } from '../hands'
import { waitingByEvent } from '../waiting'
import type { ServiceRecord } from '../record'
import { records } from './store'
import type { Doer } from '../../actor/act'

/** As much as a community leaves lying about; more is shown once these are done. */
const most = 500

/** What waits for the community's word in the places given. */
export const readWaiting = (communities: readonly string[]): Promise<ServiceRecord[]> =>
  records.find({ where: { 'event.communityId': where.in([...communities]), waits: true }, order: [['event.from', 'asc']], limit: most })

export const listHours: Action<'attendance.hours'> = async (_input, doer: Doer) => {
  const communities = answeringIn(doer)
  if (communities.length === 0) return ok({ rows: [] })
  return ok({ rows: waitingByEvent(await readWaiting(communities), doer) })
}
