import { where } from '../../../../platform/documents'
import { findPage } from '../../../../platform/paging'
import { err, ok } from '../../../../platform/result'
import type { Action } from '../../../action'
import { readOrgs } from '../../../grid/actions/read'
import { maySee, secretaryOf } from '../deciding'
import type { Repeat } from '../repeat'
import { toView } from '../view'

export const listRepeats: Action<'statistics.repeats'> = async ({ orgId, decided, after }, context) => {
  const { now } = context
  const communities = orgId === undefined ? secretaryOf(context) : [orgId]
  if (communities.length === 0) return err('statistics.repeat_choose')
  if (!communities.every((communityId) => maySee(communityId, context))) return err('statistics.repeat_not_yours')
  const { rows, next } = await findPage<Repeat>('repeats', {
    where: {
      'place.communityId': where.in([...communities]),
      ...(decided ? { state: 'decided' } : { state: 'open', until: where.gt(now) }),
    },
    by: 'at',
    direction: 'desc',
    cursor: after,
  })
  const orgs = await readOrgs([...new Set(rows.map(({ place }) => place.gridId))])
  return ok({ rows: rows.map((row) => toView(row, orgs, context)), next })
}
