import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { chainOf, placeNames } from '../names'
import { routeAsking } from '../routing'
import { readDirectory } from './directory'
import { readFamily } from './read'

export const locatePoint: Action<'grid.locate'> = async ({ point }, { actor, now }) => {
  const { locate } = await readDirectory(0, now)
  const [here] = locate(point)
  const orgs = here === undefined ? [] : await readFamily(here)
  const asking = { card: null, household: null, point, list: null, home: here === undefined ? actor.homeGridId : null }
  const routed = routeAsking(
    asking,
    { category: null, now },
    { orgs: new Map(orgs.map((org) => [org._id, org])), loads: new Map(), locate },
  )
  const chain = here === undefined ? null : chainOf(orgs, here)
  return ok(
    chain
      ? { place: placeNames(chain), owner: routed.owner, why: [...routed.why] }
      : { place: null, owner: null, why: ['地图上的位置不在任何网格里，请从列表里选'] },
  )
}
