import type { RegistrationStep } from '@/contract/words-registration'
import type { Body, Decision, Effect } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { refusal, stateAfter, type Refusal } from './lifecycle'
import type { Event, Reported } from './registration'
import type { PrintedCall } from '../actor/act'
import { numbered } from '../../ground/effect-ids'
import { heardBefore, isAgain } from '../../ground/heard'

export type StepError = Refusal | 'registration.key_reused'

/** What a step adds besides moving. Effects get their ids here: one save numbers them. */
export interface Change<T extends Reported<Effect>> {
  readonly fields: Partial<Body<T>>
  readonly text?: string | null | undefined
  readonly effects: T['effects']
}

/** Events that are remembered: years of them. */
const kept = 60

export const eventOf = (what: RegistrationStep, { actor, key, print, now }: PrintedCall, text: string | null = null): Event => ({
  id: key,
  at: now,
  what,
  by: { personId: actor._id, name: actor.name },
  text,
  print,
})

/** Whether the call has been heard before; the same key for something else is refused. */
export const again = ({ timeline }: Pick<Reported, 'timeline'>, call: PrintedCall): Result<boolean, 'registration.key_reused'> =>
  isAgain(heardBefore(timeline, call), ({ print }) => print === call.print, 'registration.key_reused')

const sameUnit = (one: Reported['unit'], other: Reported['unit']): boolean => one?.id === other?.id && one?.name === other?.name

/** With what its unit was until now, where it was in force; nothing is kept of it where it is forgotten. */
export const keepingUnit = <T extends Reported<Effect>>(before: Pick<Reported, 'unit' | 'former' | 'state'>, next: T, now: number): T => {
  if (next.unit === null) return before.former ? { ...next, former: [] } : next
  if (before.unit === null || before.state !== 'registered' || sameUnit(before.unit, next.unit)) return next
  return { ...next, former: [...(before.former ?? []), { unit: before.unit, until: now }].slice(-kept) }
}

/** The unit as it stood at a moment, UTC ms. */
export const unitAt = ({ unit, former = [] }: Pick<Reported, 'unit' | 'former'>, at: number): Reported['unit'] =>
  former.find(({ until }) => at < until)?.unit ?? unit

/** Take one step of the lifecycle: checks who and when, then moves. The same call again changes nothing and succeeds. */
export const take = <T extends Reported<Effect>>(
  reported: T,
  step: RegistrationStep,
  { call, change }: { call: PrintedCall; change: Change<T> },
): Result<Decision<T>, StepError> => {
  const before = again(reported, call)
  if (!before.ok) return before
  if (before.value) return ok({ next: reported, effects: [] })
  const refused = refusal(reported, step, call)
  if (refused) return err(refused)
  const timeline = [...reported.timeline, eventOf(step, call, change.text ?? null)].slice(-kept)
  const next = keepingUnit(reported, { ...reported, ...change.fields, state: stateAfter(reported, step), timeline }, call.now)
  return ok({ next, effects: numbered(reported, change.effects) })
}

/** Whether something is said that does not stand there already. */
export const saysElse = <T extends Reported<Effect>>(reported: T, fields: Partial<Body<T>>): boolean =>
  Object.entries(fields).some(([field, value]) => JSON.stringify(reported[field as keyof T]) !== JSON.stringify(value))

/** A step that would leave everything as it stands changes nothing and tells nobody, by whatever key it is asked for. */
export const onlyNews = <T extends Reported<Effect>, Code extends string>(
  reported: T,
  taken: Result<Decision<T>, Code>,
  isNew: boolean,
): Result<Decision<T>, Code> => (taken.ok && !isNew ? ok({ next: reported, effects: [] }) : taken)
