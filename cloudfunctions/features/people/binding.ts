import type { Body, Decision, Effect, Aggregate } from '../../platform/aggregate'

/** What was given to a number before anybody had proved it becomes theirs. */
export interface HandOver extends Effect {
  readonly kind: 'handOver'
  readonly at: number
  readonly from: string
  readonly to: { readonly personId: string; readonly openid: string; readonly phone: string }
}

/** Whose a phone number is, in the collection `bindings`. `_id` is `provisionalIdOf(phone)`. Made once, never changed. */
export interface Binding extends Aggregate<HandOver> {
  readonly personId: string
  readonly openid: string
  readonly at: number
}

/** A number is proved to be somebody's. */
export const bind = (provisionalId: string, to: HandOver['to'], at: number): Decision<Binding> => {
  const next: Body<Binding> = { personId: to.personId, openid: to.openid, at }
  return { next, effects: [{ id: `bind_${provisionalId}`, kind: 'handOver', at, from: provisionalId, to }] }
}
