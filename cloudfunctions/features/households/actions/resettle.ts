import { update, where } from '../../../platform/documents'
import { repeatable, type EffectHandler } from '../../../platform/effects'
import { readOrgs } from '../../grid/actions/read'
import { sayName } from '../../grid/names'
import type { Org, ResettleEffect } from '../../grid/org'

/** Those of a grid that ended lie in this one from now on. Whoever is just saving one of them looks again. */
const settleIn = ({ _id, name }: Org, those: Readonly<Record<string, unknown>>): Promise<number> =>
  update('households', those, { 'place.gridId': _id, 'place.gridName': sayName(name), version: where.inc(1) })

/** Households follow the grid that was split, merged or retired, with their links. Again: none is left there. */
export const resettling: EffectHandler<ResettleEffect> = {
  ...repeatable<ResettleEffect>(async ({ gridId, into }) => {
    const orgs = await readOrgs(into)
    const [first, ...others] = into.map((id) => orgs.find(({ _id }) => _id === id))
    if (into.length > orgs.length) throw new Error(`${gridId}: what it became is not there yet`)
    for (const org of others) {
      const lanes = org?.lanes?.map(({ id }) => id) ?? []
      if (org && lanes.length > 0) await settleIn(org, { 'place.gridId': gridId, 'lane.id': where.in(lanes) })
    }
    if (first) await settleIn(first, { 'place.gridId': gridId })
  }),
  // What it became stands first.
  comesLast: true,
}
