import type { Happening, Step } from '@/contract/words'
import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import type { Tell } from '../inbox/tell'
import type { Actor } from '../people/actor'
import { nextDue } from './clocks'
import { refusal } from './lifecycle'
import type { Event, Matter } from './matter'

export type StepError = 'matters.not_yours' | 'matters.wrong_step' | 'matters.key_reused'
export type StepResult = Result<Decision<Matter>, StepError>

/** One call of a person on a matter. `key` is the call's idempotency key, `now` UTC ms. */
export interface Call {
  readonly actor: Actor
  readonly key: string
  readonly now: number
}

/** What a step adds to the matter besides moving it. */
export interface Change {
  readonly what: Happening
  readonly fields: Partial<Body<Matter>>
  readonly text?: string | undefined
  readonly photos?: readonly string[]
  readonly tells: readonly Tell[]
}

/** Who did it, as the timeline keeps it: staff with their role, the asker without. */
const handOf = (matter: Matter, actor: Actor) => ({
  personId: actor._id,
  name: actor.name,
  role: actor._id === matter.owner.personId && actor._id !== matter.asker.personId ? matter.owner.role : null,
})

const sameWords = (event: Event, change: Change) => event.what === change.what && event.text === (change.text ?? null)

/**
 * Take one step of the lifecycle: checks who and when, then moves. The same call again (same key, same words)
 * changes nothing and succeeds; the same key with other words is refused.
 */
export const take = (matter: Matter, step: Step, call: Call, change: Change): StepResult => {
  const { actor, key, now } = call
  const before = matter.timeline.find((event) => event.id === key && event.by?.personId === actor._id)
  if (before) return sameWords(before, change) ? ok({ next: matter, effects: [] }) : err('matters.key_reused')
  const refused = refusal(matter, step, actor._id)
  if (refused) return err(refused)
  const event: Event = {
    id: key,
    at: now,
    what: change.what,
    by: handOf(matter, actor),
    text: change.text ?? null,
    photos: change.photos ?? [],
  }
  return ok(moved(matter, event, change))
}

/** The matter after an event, with its next due time. */
export const moved = (matter: Matter, event: Event, change: Change): Decision<Matter> => {
  const next = { ...matter, ...change.fields, timeline: [...matter.timeline, event] }
  return { next: { ...next, dueAt: nextDue(next) }, effects: change.tells }
}
