import { comesDue, type Chore } from '../../../platform/chores'
import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { changeOrg } from '../../grid/actions/store'
import { ended } from '../../grid/ending'

/** Places that are looked at in one run. */
const most = 100

const due = (now: number) => ({ endsAt: where.lte(now) })

/** Offices end by their date, also when nobody pressed a button: what waits for them moves on within the minute. */
export const endingOffices: Chore = {
  asks: comesDue('orgs', due),
  run: async ({ now }) => {
    const found = await find<{ _id: string }>('orgs', { where: due(now), order: [['endsAt', 'asc']], limit: most, fields: ['endsAt'] })
    await Promise.allSettled(found.map(({ _id }) => changeOrg(_id, (state) => ok(ended(state, now)))))
    return found.length
  },
}
