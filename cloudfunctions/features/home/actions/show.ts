import { pageSize } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainOf } from '../../grid/names'
import { route } from '../../grid/route'
import { openFor } from '../../matters/actions/lists'
import { waitsFor } from '../../matters/lifecycle/hands'
import { toCard } from '../../matters/views/view'
import { isStaff } from '../../actor/actor'
import { meOf, placesOf } from '../../people/me'

export const showHome: Action<'home.show'> = async (_input, context) => {
  const { actor, now } = context
  const [orgs, open] = await Promise.all([readOrgs(placesOf(actor)), openFor(context)])
  const chain = actor.homeGridId ? chainOf(orgs, actor.homeGridId) : null
  const mine = open.filter(({ askers }) => askers.includes(actor._id)).sort((one, other) => other.askedAt - one.askedAt)
  const owed = open.filter((matter) => waitsFor(matter, context))
  const cards = (matters: typeof open) => matters.slice(0, pageSize).map((matter) => toCard(matter, context))
  return ok({
    me: meOf(actor, orgs, now),
    contact: chain && (route(chain, now)?.owner ?? null),
    open: cards(mine),
    queue: isStaff(actor, now) || owed.length > 0 ? cards(owed) : null,
  })
}
