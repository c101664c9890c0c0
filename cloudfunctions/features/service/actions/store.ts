import type { OfferView } from '@/contract/service'
import { findByIds } from '../../../platform/documents'
import { byKind } from '../../../platform/effects'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates, type Decision, type EffectRunner } from '../../../platform/store'
import type { Context } from '../../action'
import { deliver } from '../../inbox/actions/deliver'
import { award } from '../../points/actions/award'
import type { Call } from '../deciding'
import { lifecycles } from '../lifecycle'
import type { Announce, Offer, ServiceEffect } from '../offer'
import { toView } from '../view'

const each = ({ id, to, tell }: Announce) => to.map((reader, at) => ({ ...tell, to: reader, id: `${id}_${at}` }))

/** Each one's own message; whoever has theirs already keeps it. */
const announceTo: EffectRunner<Announce> = {
  run: async (effect) => {
    await Promise.all(each(effect).map(deliver.run))
  },
  happened: async (effects) => {
    const ids = effects.flatMap((effect) => each(effect).map(({ id }) => id))
    const standing = new Set((await findByIds<{ _id: string }>('messages', ids)).map(({ _id }) => _id))
    return effects.filter((effect) => each(effect).every(({ id }) => standing.has(id))).map(({ id }) => id)
  },
}

/** Posts, wishes and events: one collection, because one list shows them together. */
export const offers = aggregates<Offer>('offers', byKind<ServiceEffect>({ tell: deliver, announce: announceTo, outcome: award }))

/** A published matter has its row in the same collection, and is changed through its own calls. */
export const isOffer = (offer: Offer | null): offer is Offer => offer !== null && offer.kind in lifecycles

type ChangeError = 'service.not_found' | 'service.changed'

interface Input {
  readonly id: string
  readonly key: string
}

/** What a rule decides, perhaps after reading what stands elsewhere. */
type Decided<Code extends string> = Result<Decision<Offer>, Code> | Promise<Result<Decision<Offer>, Code>>

/** Change one offer by a rule, and show the caller what it became. */
export const step = async <Code extends string>(
  { id, key }: Input,
  { actor, now }: Context,
  rule: (offer: Offer, call: Call) => Decided<Code>,
): Promise<Result<OfferView, Code | ChangeError>> => {
  const changed = await offers.change<Code | 'not_found'>(id, (offer) =>
    isOffer(offer) ? rule(offer, { actor, now, key }) : err('not_found'),
  )
  if (changed.ok) return ok(toView(changed.value, { actor, now }))
  if (changed.code === 'not_found') return err('service.not_found')
  return changed.code === 'changed' ? err('service.changed') : err(changed.code)
}
