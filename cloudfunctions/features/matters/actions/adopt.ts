import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import type { Adopt, PartAnswered } from '../document/matter'
import { adopt } from '../steps/joining'
import { partAnswered } from '../steps/parts'
import { matters } from './store'

/** Those who asked for a matter that became one with another hear of it there. */
export const adopting = repeatable<Adopt>(async (effect) => {
  const adopted = await matters.change(effect.into, (matter) => ok(adopt(matter, effect)))
  if (!adopted.ok) throw new Error(`${effect.id}: ${adopted.code}`)
})

/** Who asked what went into another may say 没解决 for themselves, and who has only a phone is called. */
export const answeringPart = repeatable<PartAnswered>(async (effect) => {
  const answered = await matters.change(effect.matterId, (matter) => ok(partAnswered(matter, effect)))
  if (!answered.ok) throw new Error(`${effect.id}: ${answered.code}`)
})
