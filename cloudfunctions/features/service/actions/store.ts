import type { OfferView } from '@/contract/service'
import { byKind } from '../../../platform/effects'
import { err, ok, type Result } from '../../../platform/result'
import { aggregates, type Decision } from '../../../platform/store'
import type { Context } from '../../action'
import { deliver } from '../../inbox/actions/deliver'
import type { Call } from '../deciding'
import type { Offer, ServiceEffect } from '../offer'
import { toView } from '../view'

/** Posts, wishes and events: one collection, because one list shows them together. */
export const offers = aggregates<Offer>('offers', byKind<ServiceEffect>({ tell: deliver }))

type ChangeError = 'service.not_found' | 'service.changed'

interface Input {
  readonly id: string
  readonly key: string
}

/** What a rule decides, perhaps after reading what stands elsewhere. */
type Decided<Code extends string> = Result<Decision<Offer>, Code> | Promise<Result<Decision<Offer>, Code>>

/** Change one offer by a rule, and show the caller what it became. */
export const step = async <Code extends string>({ id, key }: Input, { actor, now }: Context, rule: (offer: Offer, call: Call) => Decided<Code>): Promise<Result<OfferView, Code | ChangeError>> => {
  const changed = await offers.change<Code>(id, (offer) => rule(offer, { actor, now, key }))
  if (changed.ok) return ok(toView(changed.value, { actor, now }))
  if (changed.code === 'not_found') return err('service.not_found')
  return changed.code === 'changed' ? err('service.changed') : err(changed.code)
}
