import type { Happening } from '@/contract/words'
import type { Body, Decision } from '../../../platform/aggregate'
import { err, ok, type Result } from '../../../platform/result'
import { running, turnsOf } from '../clocks/running'
import { stillSupervising } from '../assigning/supervising'
import { concluded } from '../steps/confirmation'
import { askersOf, handsOf, roleOf } from './hands'
import { handFor, refusal, stateAfter, type Transition } from './lifecycle'
import type { Event, Matter, MatterEffect } from '../document/matter'
import type { Voice } from '../document/parts'
import { showing } from '../views/showing'
import type { Call } from '../../actor/act'
import { numbered } from '../../../ground/effect-ids'
import { heardBefore, isAgain } from '../../../ground/heard'

/** A call with what was said aloud: it stands on the timeline beside the words, or for them. */
export interface SpokenCall extends Call {
  readonly voice?: Voice | undefined
}

/** What a step may not do without, and has not found. */
export type Missing = 'matters.nobody_above' | 'matters.receiver_unknown' | 'matters.department_unknown' | 'matters.cannot_merge'
export type StepError = 'matters.not_yours' | 'matters.wrong_step' | 'matters.key_reused'
export type StepResult<Code extends Missing = never> = Result<Decision<Matter>, StepError | Code>

/** What a step adds to the matter besides moving it. */
export interface Change<Code extends Missing = never> {
  readonly what: Happening
  readonly fields: Partial<Body<Matter>>
  readonly text?: string | null | undefined
  readonly photos?: readonly string[] | undefined
  readonly voice?: Voice | undefined
  /** Whom or what it is about, as the timeline shows it. */
  readonly about?: string
  /** What must happen elsewhere. Messages get their ids here: one save numbers them. */
  readonly effects: readonly MatterEffect[]
  /** What the step cannot do without and has not found. */
  readonly missing?: Code | null
}

const sameWords = (event: Event, change: Pick<Change, 'what' | 'text'>) =>
  event.what === change.what && event.text === (change.text ?? null)

const eventOf = (
  matter: Matter,
  transition: Transition,
  { call, change }: { call: SpokenCall; change: Omit<Change, 'missing'> },
): Event => {
  const { actor, key, now } = call
  const hand = handFor(matter, transition, call)
  return {
    id: key,
    at: now,
    what: change.what,
    by: { personId: actor._id, name: actor.name, role: hand && roleOf(matter, hand, call) },
    text: change.text ?? null,
    photos: change.photos ?? [],
    voice: change.voice ?? call.voice ?? null,
    about: change.about ?? null,
  }
}

/**
 * Take one step of the lifecycle: checks who and when, then moves. The same call again (same key, same words)
 * changes nothing and succeeds; the same key with other words is refused.
 */
export const take = <Code extends Missing = never>(
  matter: Matter,
  transition: Transition,
  { call, change }: { call: SpokenCall; change: Change<Code> },
): StepResult<Code> => {
  const again = isAgain(heardBefore(matter.timeline, call), (before) => sameWords(before, change), 'matters.key_reused')
  if (!again.ok) return again
  if (again.value) return ok({ next: matter, effects: [] })
  const refused = refusal(matter, transition, call)
  if (refused) return err(refused)
  if (change.missing) return err(change.missing)
  return ok(moved(matter, transition, { event: eventOf(matter, transition, { call, change }), change }))
}

const closing = (matter: Matter, now: number) => (matter.state === 'closed' && matter.closedAt === null ? { closedAt: now } : {})

const isOffered = ({ publication, claim, state }: Matter): boolean =>
  publication !== null && claim === null && (state === 'awaitingResponse' || state === 'inProgress')

/** What follows from a matter, once it has changed at `now`: what runs, who asked, whose turn it is. */
export const settled = (matter: Matter, now: number): Matter => {
  const closed = { ...matter, ...closing(matter, now) }
  const run = { ...closed, ...running(closed, now), offered: isOffered(closed), askers: askersOf(closed) }
  const next = { ...run, supervisors: stillSupervising(run), turns: turnsOf(run, now) }
  return { ...next, hands: handsOf(next) }
}

/** One step tells each other person at most once. */
const reaching = (matter: Matter, { effects }: Pick<Change, 'effects'>, by: Event['by']): MatterEffect[] => {
  const told = new Set(by ? [by.personId] : [])
  return numbered(
    matter,
    effects.filter((effect) => effect.kind !== 'tell' || (!told.has(effect.to.personId) && told.add(effect.to.personId))),
  )
}

/** The matter after an event. */
export const moved = (
  matter: Matter,
  transition: Transition,
  { event, change }: { event: Event; change: Pick<Change, 'fields' | 'effects'> },
): Decision<Matter> => {
  const next = settled(
    { ...matter, ...change.fields, state: stateAfter(matter, transition), timeline: [...matter.timeline, event] },
    event.at,
  )
  const { fields, outcomes } = concluded(matter, next, event)
  return {
    next: { ...next, ...fields },
    effects: reaching(matter, { effects: [...change.effects, ...outcomes, ...showing(matter, next)] }, event.by),
  }
}

/** What the clock writes on the timeline. */
export const clockEvent = (matter: Matter, what: Happening, { now, about = null }: { now: number; about?: string | null }): Event => ({
  id: `${what}_${matter.version}_${matter.timeline.length}`,
  at: now,
  what,
  by: null,
  text: null,
  photos: [],
  about,
})
