import type { Aggregate, Body, Decision, Effect } from '../../platform/aggregate'
import { provisionalIdOf } from '../actor/person-id'

/** Somebody who proved a number in WeChat. */
export interface Prover {
  readonly personId: string
  readonly openid: string
}

/** What was given to a number before this person had proved it becomes theirs. */
export interface HandOver extends Effect {
  readonly kind: 'handOver'
  readonly at: number
  readonly from: string
  readonly to: Prover & { readonly phone: string }
}

/** A number is somebody's no longer: they proved another one, or somebody else proved this one. */
export interface LetGo extends Effect {
  readonly kind: 'letGo'
  readonly at: number
  readonly personId: string
  readonly phone: string
}

/**
 * Whose a phone number is, in the collection `bindings`. `_id` is `provisionalIdOf(phone)`. A number is a clue and no identity: whoever
 * proved it last has it, and proving another lets it go (null). What was given to a person by it meanwhile stays theirs.
 */
export interface Binding extends Aggregate<HandOver | LetGo> {
  readonly personId: string | null
  readonly openid: string | null
  readonly at: number
}

/** A number is proved to be somebody's. `had`: the number they proved before, if any. The same body: it is theirs already. */
export const bind = (
  standing: Body<Binding> | null,
  { to, had }: { readonly to: HandOver['to']; readonly had: string | null },
  at: number,
): Decision<Binding> => {
  if (standing?.personId === to.personId) return { next: standing, effects: [] }
  const id = provisionalIdOf(to.phone)
  const act = `${id}_${to.personId}_${String(at)}`
  const before = standing?.personId ?? null
  return {
    next: { ...standing, personId: to.personId, openid: to.openid, at },
    effects: [
      { id: `bind_${act}`, kind: 'handOver', at, from: id, to },
      ...(before === null ? [] : [{ id: `lost_${act}`, kind: 'letGo' as const, at, personId: before, phone: to.phone }]),
      ...(had === null || had === to.phone ? [] : [{ id: `left_${act}`, kind: 'letGo' as const, at, personId: to.personId, phone: had }]),
    ],
  }
}

/** Whose the number is not any more. One that has passed on since stays with whoever has it. */
export const letGo = (binding: Binding, personId: string, at: number): Body<Binding> =>
  binding.personId === personId ? { ...binding, personId: null, openid: null, at } : binding

/** Who has the number; null: nobody. */
export const proverIn = (binding: Pick<Binding, 'personId' | 'openid'> | null): Prover | null =>
  binding?.personId == null ? null : { personId: binding.personId, openid: binding.openid ?? '' }
