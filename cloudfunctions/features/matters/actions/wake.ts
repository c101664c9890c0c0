import { ok } from '../../../platform/result'
import { waker } from '../../../platform/waking'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf } from '../../grid/names'
import { wake } from '../clocks/waking'
import type { Matter } from '../document/matter'
import { matters } from './store'

/** What came due by itself: reminders, 黄, 红, silence, claims without contact. */
export const wakingMatters = waker<Matter>('matters', async (due, now) => {
  const orgs = await readOrgs([...new Set(due.flatMap(({ place }) => chainIds(place.gridId)))])
  await Promise.allSettled(
    due.map(async (each) => {
      const chain = chainOf(orgs, each.place.gridId)
      if (chain) await matters.change(each._id, (matter) => ok(wake(matter, { chain, now })), each)
    }),
  )
})
