import type { ParsedInput } from '@/contract'
import type { HouseholdGap } from '@/contract/words-households'
import { containing, where, type Query } from '../../../platform/documents'
import { findInWindow } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { rank, standing, topOf } from '../../actor/standing'
import { isCounty, isDepartment } from '../../../ground/places'
import type { Household } from '../household'
import { scopeOf } from '../scope'
import { quietBefore, toRow } from '../view'

type Condition = Readonly<Record<string, unknown>>

/** Households with a gap: those that time makes are asked of the time. */
export const withGap = (gap: HouseholdGap, now: number): Condition => {
  if (gap === 'quiet') return { quietFrom: where.lt(quietBefore(now)), state: where.in(['lived', 'seasonal']) }
  return { gaps: gap, ...(gap === 'farMember' && { frailUntil: where.gt(now) }) }
}

/** All that is asked, side by side: a gap may ask for a state of its own. */
const filterOf = ({ words, gap, state, laneId }: ParsedInput<'households.list'>, now: number): Query => {
  const asked: readonly Condition[] = [
    ...(gap ? [withGap(gap, now)] : []),
    ...(state ? [{ state }] : []),
    ...(laneId ? [{ 'lane.id': laneId }] : []),
    ...(words ? [{ search: containing(words) }] : []),
  ]
  return asked.length > 0 ? where.and([...asked]) : {}
}

export const listHouseholds: Action<'households.list'> = async (input, { actor, now }) => {
  const orgId = input.orgId ?? topOf(actor, now)
  if (orgId === null || isDepartment(orgId) || standing(actor, orgId, now) < rank.worker) return err('households.not_yours')
  if (isCounty(orgId)) return err('households.too_wide')
  const { rows, next, lookedTo } = await findInWindow<Household>('households', {
    where: scopeOf(orgId),
    by: 'at',
    direction: 'desc',
    cursor: input.after,
    filter: filterOf(input, now),
  })
  return ok({ rows: rows.map((one) => toRow(one, now)), next, lookedTo, orgId, can: ['save'] })
}
