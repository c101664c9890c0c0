import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import type { Adopt } from '../document/matter'
import { adopt } from '../steps/joining'
import { matters } from './store'

/** Those who asked for a matter that became one with another hear of it there. */
export const adopting = repeatable<Adopt>(async (effect) => {
  const adopted = await matters.change(effect.into, (matter) => ok(adopt(matter, effect)))
  if (!adopted.ok) throw new Error(`${effect.id}: ${adopted.code}`)
})
