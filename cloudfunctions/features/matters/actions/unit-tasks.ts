import { find } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import type { Tasks } from '../../registration/registration'
import type { Matter } from '../document/matter'
import { followUnit } from '../steps/unit'
import { matters } from './store'

/** Matters that one community may have asked of one unit: far more than any can handle. */
const most = 500

/** What was asked of a unit follows whoever speaks for it now, or goes back to the secretary. Safe to repeat. */
export const movingTasks = repeatable<Tasks>(async (leaving) => {
  const asked = await find<Pick<Matter, '_id'>>('matters', {
    where: { 'unit.registrationId': leaving.registrationId },
    order: [['askedAt', 'desc']],
    limit: most,
    fields: ['_id'],
  })
  const moved = await Promise.all(asked.map(({ _id }) => matters.change(_id, (matter) => ok(followUnit(matter, leaving)))))
  if (moved.some(({ ok: done }) => !done)) throw new Error(`${leaving.registrationId}: not all moved`)
})
