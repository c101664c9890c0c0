import type { OfferView } from '@/contract/service'
import { err, ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import type { Context } from '../../action'
import { aggregates } from '../../store'
import { offerFollows } from '../following'
import { lifecycles } from '../lifecycle'
import type { Offer } from '../offer'
import { toView } from '../view'
import { inArea } from '../../../ground/codes'
import type { Call } from '../../actor/act'

/** Posts, wishes and events: one collection, because one list shows them together. */
export const offers = aggregates<Offer>('offers', { follows: offerFollows })

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
  const kept = inArea('service', changed)
  return kept.ok ? ok(toView(kept.value, { actor, now })) : kept
}
